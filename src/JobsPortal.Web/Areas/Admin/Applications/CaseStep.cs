using System.Security.Claims;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Areas.Admin.Applications;

/// <summary>What a step asks before it is taken.</summary>
[Flags]
public enum CaseFields
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>By when a promoted person must answer.</summary>
    ReplyDue = 1,

    /// <summary>What the applicant said, and how.</summary>
    Answer = 2,

    /// <summary>The last day of the participation.</summary>
    Day = 4,

    /// <summary>A coded reason with its note.</summary>
    Reason = 8,

    /// <summary>What is needed, one thing a line.</summary>
    Items = 16,

    /// <summary>The day by which it is needed.</summary>
    DueOn = 32,

    /// <summary>A text: what was brought, or why more time is given.</summary>
    Text = 64,
}

/// <summary>A step that staff take after the decision.</summary>
/// <param name="Path">Last part of its address.</param>
/// <param name="To">Where it leads; of an answer, what is asked first.</param>
/// <param name="Needs">Who may take it.</param>
/// <param name="Fields">What it asks.</param>
/// <param name="Title">The button; null where the word of the state says it.</param>
/// <param name="Explains">What it means, for whoever is about to press.</param>
public sealed record CaseStep(string Path, ApplicationStatus To, Permission Needs, CaseFields Fields, string? Title, string Explains)
{
    /// <summary>Where it starts; empty where the table of states says it.</summary>
    public IReadOnlyList<ApplicationStatus> From { get; init; } = [];

    /// <summary>보완요구.</summary>
    public static readonly CaseStep AskSupplement = new(
        "supplement", ApplicationStatus.NeedsSupplement, Permission.DecideApplications, CaseFields.Items | CaseFields.DueOn, "보완요구",
        "심사에 필요한 서류나 내용을 더 내 달라고 합니다. 접수가 끝난 뒤에도 할 수 있고, 답을 받을 때까지 처리 기간은 멈춥니다.")
    { From = [ApplicationStatus.Submitted, ApplicationStatus.InReview] };

    /// <summary>재보완요구.</summary>
    public static readonly CaseStep AskAgain = new(
        "supplement-again", ApplicationStatus.NeedsSupplement, Permission.DecideApplications, CaseFields.Items | CaseFields.DueOn, "재보완요구",
        "기한까지 답이 없어 한 번 더 요구합니다.")
    { From = [ApplicationStatus.NeedsSupplement] };

    /// <summary>보완 기한 연장.</summary>
    public static readonly CaseStep ExtendSupplement = new(
        "extend-supplement", ApplicationStatus.NeedsSupplement, Permission.DecideApplications, CaseFields.DueOn | CaseFields.Text, "보완 기한 연장",
        "보완 기한을 더 뒤로 늦춥니다.")
    { From = [ApplicationStatus.NeedsSupplement] };

    /// <summary>보완 접수, at the counter.</summary>
    public static readonly CaseStep TakeSupplement = new(
        "supplied", ApplicationStatus.InReview, Permission.RegisterPaper, CaseFields.Text, "보완 접수",
        "창구나 우편으로 받은 서류와 내용을 적습니다. 적으면 다시 심사로 돌아갑니다.")
    { From = [ApplicationStatus.NeedsSupplement] };

    /// <summary>부적격 after the day of the supplement.</summary>
    public static readonly CaseStep CloseSupplement = new(
        "close-supplement", ApplicationStatus.Ineligible, Permission.DecideApplications, CaseFields.None, "보완 불이행으로 종결",
        "보완 기한이 지나도록 서류를 받지 못했을 때 부적격으로 끝냅니다. 기다려 주려면 기한을 늘리거나 다시 요구하세요.")
    { From = [ApplicationStatus.NeedsSupplement] };

    /// <summary>예비순번 승계.</summary>
    public static readonly CaseStep Promote = new(
        "promote", ApplicationStatus.Selected, Permission.DecideApplications, CaseFields.ReplyDue, "예비순번 승계",
        "빈자리를 이 사람에게 줍니다. 앞 순번부터 차례로 승계합니다.")
    { From = [ApplicationStatus.Waitlisted] };

    /// <summary>참여 여부 입력, told at the counter or by telephone.</summary>
    public static readonly CaseStep Reply = new(
        "reply", ApplicationStatus.Declined, Permission.RegisterPaper, CaseFields.Answer, "참여 여부 입력",
        "신청인이 창구나 전화로 알려 준 뜻을 대신 적습니다. 본인인지 확인한 뒤 적어 주세요.");

    /// <summary>기한 내 응답 없음.</summary>
    public static readonly CaseStep Lapse = new(
        "lapse", ApplicationStatus.Lapsed, Permission.DecideApplications, CaseFields.None, null,
        "기한이 지나도록 답이 없어 끝냅니다. 빈자리는 다음 순번인 사람에게 승계할 수 있습니다.");

    /// <summary>선발 취소.</summary>
    public static readonly CaseStep Revoke = new(
        "revoke", ApplicationStatus.Revoked, Permission.DecideApplications, CaseFields.Reason, null,
        "선발을 취소합니다. 신청인에게 사유를 알리고, 이미 센 실적은 정정 항목으로 뺍니다.");

    /// <summary>참여 종료.</summary>
    public static readonly CaseStep Complete = new(
        "complete", ApplicationStatus.Completed, Permission.DecideApplications, CaseFields.Day, null,
        "예정된 참여를 모두 마쳤을 때 끝냅니다. 실적은 그대로 남습니다.");

    /// <summary>중도포기.</summary>
    public static readonly CaseStep DropOut = new(
        "drop-out", ApplicationStatus.DroppedOut, Permission.DecideApplications, CaseFields.Day | CaseFields.Reason, null,
        "참여하던 사람이 그만두었을 때 적습니다. 센 실적은 정정 항목으로 빠지고, 빈자리는 다음 순번인 사람에게 승계할 수 있습니다.");

    /// <summary>Every step, in the order of the buttons.</summary>
    public static readonly IReadOnlyList<CaseStep> All =
        [AskSupplement, TakeSupplement, ExtendSupplement, AskAgain, CloseSupplement, Promote, Reply, Lapse, Complete, DropOut, Revoke];

    /// <summary>Steps on the way to a place; after a 취소공고 there is none.</summary>
    public static readonly IReadOnlyList<CaseStep> TowardsAPlace = [AskSupplement, TakeSupplement, ExtendSupplement, AskAgain, CloseSupplement, Promote];

    /// <summary>The words of the button.</summary>
    public string Button(OpeningKind kind) => Title ?? ApplicationTexts.StaffStatusOf(kind, To, null);

    /// <summary>Whether the application stands where the step can be taken, as far as the table knows.</summary>
    public bool StartsFrom(Application application) =>
        From.Count == 0 ? application.Lifecycle.Allows(application.Status, To)
        : From.Contains(application.Status) && (this == Promote || application.Lifecycle == ApplicationLifecycle.DecidedByPeople);

    /// <summary>Whether the step waits until the day of a supplement has passed.</summary>
    public bool WaitsForOverdue => this == AskAgain || this == CloseSupplement;

    /// <summary>The steps that this person can take from where the application stands.</summary>
    public static IEnumerable<CaseStep> Of(Application application, ClaimsPrincipal person) =>
        All.Where(step => person.May(step.Needs) && step.StartsFrom(application));
}
