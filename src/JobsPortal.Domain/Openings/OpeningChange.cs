using JobsPortal.Domain.Law;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Openings;

/// <summary>
/// A notice after publication: 변경공고, 정정공고 or 연장공고. An officer drafts the new content, a second person publishes it; until then residents
/// see nothing of it. One change of an opening is in work at a time.
/// </summary>
public sealed class OpeningChange : IVersioned
{
    /// <summary>Longest public explanation, in characters; it goes into every notice.</summary>
    public const int NoteMaxLength = 1_000;

    private readonly List<ChangeLine> _lines = [];

    private OpeningChange()
    {
        (Content, Note) = ("", "");
    }

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; set; }

    /// <summary>The opening.</summary>
    public int OpeningId { get; private set; }

    /// <summary>1, 2, 3 … within the opening.</summary>
    public int Number { get; private set; }

    /// <summary>What it does.</summary>
    public ChangeKind Kind { get; private set; }

    /// <summary>Where it stands.</summary>
    public ChangeStatus Status { get; private set; }

    /// <summary>Stored for the uniqueness of the change in work: draft or in review.</summary>
    public bool IsPending { get; private set; }

    /// <summary>Coded reason.</summary>
    public ChangeReason Reason { get; private set; }

    /// <summary>Public explanation.</summary>
    public string Note { get; private set; }

    /// <summary>Whether the officer has confirmed that what cannot be measured (place, hours in words) is no worse for those who applied.</summary>
    public bool IsNotWorse { get; private set; }

    /// <summary>The new content in the form of <see cref="OpeningContent"/>.</summary>
    public string Content { get; private set; }

    /// <summary>Who drafted it.</summary>
    public int DraftedBy { get; private set; }

    /// <summary>When it was drafted, UTC.</summary>
    public DateTime DraftedAt { get; private set; }

    /// <summary>Who sent it to review.</summary>
    public int? SubmittedBy { get; private set; }

    /// <summary>Remarks of the return that brought it back.</summary>
    public string? ReturnedWith { get; private set; }

    /// <summary>Who published it.</summary>
    public int? PublishedBy { get; private set; }

    /// <summary>When it was published, UTC.</summary>
    public DateTime? PublishedAt { get; private set; }

    /// <summary>결재문서 번호.</summary>
    public string? DocumentNumber { get; private set; }

    /// <summary>시행일.</summary>
    public DateOnly? DocumentDate { get; private set; }

    /// <summary>공고번호 of the office's register.</summary>
    public string? NoticeNumber { get; private set; }

    /// <summary>What it altered, with old and new values; written when it is published.</summary>
    public IReadOnlyList<ChangeLine> Lines => _lines;

    /// <summary>The new content.</summary>
    public OpeningDetails Details => OpeningContent.Read(Content);

    /// <summary>Starts a change of <paramref name="opening"/>.</summary>
    public static OpeningChange Draft(Opening opening, int number, ChangeKind kind, OpeningDetails details, ChangeWords words, int by, DateTime now)
    {
        var change = new OpeningChange { OpeningId = opening.Id, Number = number, Kind = kind, Status = ChangeStatus.Draft, IsPending = true };
        change.Rewrite(details, words, by, now);
        return change;
    }

    /// <summary>Changes the draft.</summary>
    /// <exception cref="RuleBroken"><see cref="ApprovalBlocker.WrongState"/> outside the draft.</exception>
    public void Rewrite(OpeningDetails details, ChangeWords words, int by, DateTime now)
    {
        if (Status != ChangeStatus.Draft)
        {
            throw new RuleBroken(ApprovalBlocker.WrongState);
        }

        Content = OpeningContent.Write(details);
        (Reason, Note, IsNotWorse) = (words.Reason, words.Note, words.IsNotWorse);
        (DraftedBy, DraftedAt) = (by, now);
    }

    /// <summary>What it alters in <paramref name="opening"/> as that stands now.</summary>
    public IReadOnlyList<ChangeLine> LinesFor(Opening opening) => ContentDifferences.Between(opening.Details(), Details);

    /// <summary>Whether a refusal protects those who applied, so that the only way is 취소공고 and 재공고.</summary>
    public static bool NeedsNewNotice(ApprovalBlocker blocker) => blocker is ApprovalBlocker.UnitGone or ApprovalBlocker.PayWorse
        or ApprovalBlocker.HeadcountFewer or ApprovalBlocker.HoursWorse or ApprovalBlocker.WorkPeriodShorter
        or ApprovalBlocker.RequirementsTighter or ApprovalBlocker.SelectionFixed or ApprovalBlocker.ExtensionTooLate
        or ApprovalBlocker.ExtensionAfterResults;

    /// <summary>Why it cannot be sent to review.</summary>
    /// <param name="opening">The opening with its units.</param>
    /// <param name="applicants">Applications that hold a place among the live ones.</param>
    /// <param name="now">Now, UTC.</param>
    /// <param name="law">The figures of the law.</param>
    /// <param name="hasResults">Whether results of the opening were released.</param>
    public IReadOnlyList<ApprovalBlocker> ReasonsNotToSubmit(Opening opening, int applicants, DateTime now, LegalFigures law, bool hasResults = false) =>
        Status == ChangeStatus.Draft ? [.. ChangeRules.Check(opening, this, applicants, hasResults, now, law)] : [ApprovalBlocker.WrongState];

    /// <summary>승인 요청.</summary>
    /// <exception cref="RuleBroken">The first of <see cref="ReasonsNotToSubmit"/>.</exception>
    public void SubmitForReview(Opening opening, int applicants, int by, DateTime now, LegalFigures law, bool hasResults = false)
    {
        ThrowIfAny(ReasonsNotToSubmit(opening, applicants, now, law, hasResults));
        Move(ChangeStatus.InReview);
        (SubmittedBy, ReturnedWith) = (by, null);
    }

    /// <summary>회수.</summary>
    public void TakeBack() => Move(ChangeStatus.Draft);

    /// <summary>반려 with remarks.</summary>
    /// <exception cref="RuleBroken"><see cref="ApprovalBlocker.ReasonMissing"/>, <see cref="ApprovalBlocker.WrongState"/>.</exception>
    public void Return(string remarks)
    {
        if (string.IsNullOrWhiteSpace(remarks))
        {
            throw new RuleBroken(ApprovalBlocker.ReasonMissing);
        }

        if (Status != ChangeStatus.InReview)
        {
            throw new RuleBroken(ApprovalBlocker.WrongState);
        }

        Move(ChangeStatus.Draft);
        ReturnedWith = remarks;
    }

    /// <summary>Gives it up before it was published.</summary>
    public void Drop() => Move(ChangeStatus.Dropped);

    /// <summary>Why <paramref name="by"/> cannot publish it now.</summary>
    public IReadOnlyList<ApprovalBlocker> ReasonsNotToPublish(Opening opening, int applicants, int by, DateTime now, LegalFigures law, bool hasResults = false)
    {
        if (Status != ChangeStatus.InReview)
        {
            return [ApprovalBlocker.WrongState];
        }

        List<ApprovalBlocker> reasons = [.. ChangeRules.Check(opening, this, applicants, hasResults, now, law)];
        if (by == DraftedBy || by == SubmittedBy)
        {
            reasons.Add(ApprovalBlocker.DrafterCannotApprove);
        }

        return reasons;
    }

    /// <summary>Publishes it with the office's document: the opening takes the new content over. The caller tells the applicants in the same transaction.</summary>
    /// <exception cref="RuleBroken">The first reason against it.</exception>
    public void Publish(Opening opening, OfficeDocument document, int applicants, int by, DateTime now, LegalFigures law, bool hasResults = false)
    {
        ThrowIfAny(ReasonsNotToPublish(opening, applicants, by, now, law, hasResults));
        ThrowIfAny(document.Gaps(SeoulTime.DayOf(now)));
        _lines.AddRange(LinesFor(opening));
        Move(ChangeStatus.Published);
        (PublishedBy, PublishedAt) = (by, now);
        (DocumentNumber, DocumentDate, NoticeNumber) = (document.Number, document.TakesEffectOn, document.NoticeNumber);
        opening.Revise(Details, Note, by, now);
    }

    private static void ThrowIfAny(IReadOnlyList<ApprovalBlocker> reasons)
    {
        if (reasons.Count > 0)
        {
            throw new RuleBroken(reasons[0]);
        }
    }

    private void Move(ChangeStatus to)
    {
        if (!ChangeLifecycle.Table.Allows(Status, to))
        {
            throw new RuleBroken(ApprovalBlocker.WrongState);
        }

        Status = to;
        IsPending = to is ChangeStatus.Draft or ChangeStatus.InReview;
    }
}

/// <summary>What is said about a change.</summary>
/// <param name="Reason">Coded reason.</param>
/// <param name="Note">Public explanation.</param>
/// <param name="IsNotWorse">Whether the officer confirms that nobody who applied is worse off.</param>
public sealed record ChangeWords(ChangeReason Reason, string Note, bool IsNotWorse);
