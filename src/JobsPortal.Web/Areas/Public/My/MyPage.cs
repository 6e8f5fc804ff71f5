using JobsPortal.Data.Applications;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared.Applications;

namespace JobsPortal.Web.Areas.Public.My;

/// <summary>내 신청 of a signed-in resident.</summary>
/// <param name="Applications">Latest change first.</param>
/// <param name="Now">Now, UTC.</param>
/// <param name="Notices">The latest notices about any of them.</param>
/// <param name="Saved">How many openings are kept.</param>
public sealed record ListPage(IReadOnlyList<OwnApplication> Applications, DateTime Now, IReadOnlyList<AccountNotice> Notices, int Saved);

/// <summary>One application as its applicant sees it.</summary>
/// <param name="Case">The application with its opening.</param>
/// <param name="Questions">The answers.</param>
/// <param name="Now">Now, UTC.</param>
public sealed record CasePage(MyCase Case, IReadOnlyList<Question> Questions, DateTime Now)
{
    /// <summary>What was done with it beside its life.</summary>
    public CaseRecords Records { get; init; } = new([], null);

    /// <summary>What the applicant was told, newest first.</summary>
    public IReadOnlyList<ToldNotice> Notices { get; init; } = [];

    /// <summary>The application.</summary>
    public Application Application => Case.Application;

    /// <summary>Its opening.</summary>
    public Opening Opening => Case.Opening;

    /// <summary>Whether the answers may still be changed.</summary>
    public bool CanEdit => Application.ReasonsNotToEdit(Opening, Now).Count == 0;

    /// <summary>Whether a selected applicant may still answer yes.</summary>
    public bool CanAccept => Application.CanReply && (Application.ReplyDueAt is not { } due || Now < due);

    /// <summary>Whether the applicant may still answer a 보완요구.</summary>
    public bool CanSupplement => Opening.StillSelects && Application.CanSupplement(Now);

    /// <summary>Whether the applicant may choose a time for the interview, or another one.</summary>
    public bool CanChooseInterview => Opening.StillSelects && Case.Interview is { } interview && interview.CanAnswer(Now);

    /// <summary>When the last result against the applicant was told.</summary>
    public DateTime? RefusedAt => Application.Events
        .Where(e => e.From != e.To && e.To is ApplicationStatus.NotSelected or ApplicationStatus.Ineligible).Select(e => (DateTime?)e.At).LastOrDefault();

    /// <summary>Whether the applicant may object to the result now.</summary>
    public bool CanObject =>
        Objection.ReasonsNotToFile(Application, RefusedAt, Case.Objections.Any(x => x.ResultAt == RefusedAt), Now).Count == 0;

    /// <summary>Whether the same person may apply again now.</summary>
    public bool CanApplyAgain => !Application.IsLive && Application.ReasonsNotToApply(Opening, Now).Count == 0;

    /// <summary>The telephone for questions, with hyphens.</summary>
    public string? Phone => Opening.ContactPhone is { Length: > 0 } phone ? PhoneNumber.Format(phone) : null;
}

/// <summary>The answers once more, to change them.</summary>
/// <param name="Case">The application with its opening.</param>
/// <param name="Questions">The questions with their answers.</param>
/// <param name="BasedOn">The version of the answers that the page shows.</param>
public sealed record EditPage(MyCase Case, IReadOnlyList<Question> Questions, int BasedOn);

/// <summary>What will happen, before it happens.</summary>
/// <param name="Case">The application with its opening.</param>
/// <param name="Step">What is asked.</param>
/// <param name="Blocker">Why it was refused.</param>
public sealed record ConfirmPage(MyCase Case, ApplicantStep Step, ApplyBlocker? Blocker);

/// <summary>What an applicant decides on a page of its own.</summary>
public enum ApplicantStep
{
    /// <summary>신청 취소.</summary>
    Withdraw,

    /// <summary>참여하겠습니다.</summary>
    Accept,

    /// <summary>포기합니다.</summary>
    Decline,
}
