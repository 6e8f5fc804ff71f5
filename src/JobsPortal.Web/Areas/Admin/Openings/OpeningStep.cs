using System.Security.Claims;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Areas.Admin.Openings;

/// <summary>One thing that can be done with an opening, as its button.</summary>
/// <param name="Text">The button's words.</param>
/// <param name="Path">The end of its address.</param>
/// <param name="Css">Its look.</param>
public sealed record OpeningStep(string Text, string Path, string Css)
{
    /// <summary>고치기.</summary>
    public static readonly OpeningStep Edit = new("고치기", "edit", "s");

    private static readonly OpeningStep Submit = new("승인 요청", "submit", "p");
    private static readonly OpeningStep TakeBack = new("회수", "take-back", "s");
    private static readonly OpeningStep Approve = new("승인", "approve", "p");
    private static readonly OpeningStep Return = new("반려", "return", "s");
    private static readonly OpeningStep Amend = new("변경공고", "change?kind=Amendment", "s");
    private static readonly OpeningStep Correct = new("정정공고", "change?kind=Correction", "s");
    private static readonly OpeningStep Extend = new("기간 연장", "extend", "s");
    private static readonly OpeningStep Withdraw = new("취소공고", "withdraw", "t");
    private static readonly OpeningStep Repost = new("재공고", "repost", "s");
    private static readonly OpeningStep CarryOver = new("이전 신청 옮기기", "carry-over", "s");
    private static readonly OpeningStep Archive = new("보관", "archive", "t");

    /// <summary>What the person may do with the opening in its state. Whether it would be refused is said on the step's own page.</summary>
    public static IReadOnlyList<OpeningStep> For(Opening opening, ClaimsPrincipal person, DateTime now)
    {
        if (opening.DepartmentId is null || opening.DepartmentId != person.StaffAccess().DepartmentId)
        {
            return [];
        }
        var (drafts, approves) = (person.May(Permission.DraftOpenings), person.May(Permission.ApproveOpenings));
        return opening.Status switch
        {
            OpeningStatus.Draft when drafts => [Submit, Edit],
            OpeningStatus.InReview when drafts && IsDrafter(opening, person.StaffId()) => [TakeBack],
            OpeningStatus.InReview when approves => [Approve, Return],
            OpeningStatus.Approved when drafts => Published(opening, now),
            OpeningStatus.Withdrawn or OpeningStatus.Archived when drafts => [Repost],
            _ => [],
        };
    }

    private static IReadOnlyList<OpeningStep> Published(Opening opening, DateTime now)
    {
        OpeningStep[] carry = opening.RepostOfId is null ? [] : [CarryOver];
        return opening.PhaseAt(now) == OpeningPhase.Closed
            ? [Archive, Correct, Extend, Repost, .. carry, Withdraw]
            : [Amend, Correct, Extend, .. carry, Withdraw];
    }

    /// <summary>Whether the person wrote the opening, sent it to review or took it over: who may take it back.</summary>
    public static bool IsDrafter(Opening opening, int staffId) => opening.DraftedBy == staffId || opening.SubmittedBy == staffId || opening.AssignedTo == staffId;
}
