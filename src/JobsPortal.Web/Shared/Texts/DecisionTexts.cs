using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Results;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Words of 심사, 선발(안), 참여 확정 and the ledger, as staff read them; pages put them through <c>L</c>.</summary>
public static class DecisionTexts
{
    /// <summary>Said after 임시저장.</summary>
    public const string Saved = "임시저장했습니다.";

    /// <summary>Said after an application was put in.</summary>
    public const string Put = "선발(안)에 넣었습니다. 승인자가 결과를 통보하기 전에는 신청인에게 보이지 않습니다.";

    /// <summary>Said after 승인 요청.</summary>
    public const string Submitted = "승인을 요청했습니다. 승인자가 확인하면 결과가 통보됩니다.";

    /// <summary>Said after 회수.</summary>
    public const string TakenBack = "선발(안)을 회수했습니다. 다시 고칠 수 있습니다.";

    /// <summary>Said after 반려.</summary>
    public const string Returned = "선발(안)을 반려했습니다.";

    /// <summary>Said after 결과 통보.</summary>
    public const string Released = "결과를 통보했습니다. 신청인에게 보낼 알림도 함께 만들었습니다.";

    /// <summary>Said after 심사 시작.</summary>
    public const string ReviewStarted = "심사를 시작했습니다.";

    /// <summary>Said after 참여 확정, also when it was pressed twice.</summary>
    public const string Confirmed = "참여를 확정하고 실적에 기록했습니다.";

    /// <summary>Said after 방문접수 등록, also when it was pressed twice.</summary>
    public const string Registered = "신청을 접수했습니다. 접수증을 인쇄해 신청인에게 드리세요.";

    /// <summary>Somebody changed the same 선발(안) after the page was opened.</summary>
    public const string Stale = "그사이 다른 사람이 이 선발(안)을 고쳤습니다. 지금 내용을 확인하고 다시 눌러 주세요.";

    /// <summary>Somebody saved the same 선발(안) after the page was opened; what was typed stands beside it.</summary>
    public const string StaleDraft = "그사이 다른 사람이 이 선발(안)을 저장했습니다. 적은 내용은 그대로 남아 있습니다. 서로 다른 줄을 확인하고 다시 저장하면 적은 내용으로 바뀝니다.";

    /// <summary>The application was withdrawn or decided meanwhile.</summary>
    public const string RowMoved = "그사이 신청을 취소했거나 결과가 정해진 사람입니다. 결과를 비워 주세요.";

    /// <summary>The application cannot take this step from where it stands now.</summary>
    public const string ApplicationMoved = "그사이 신청 상태가 바뀌어 처리하지 못했습니다. 지금 상태를 확인하세요.";

    /// <summary>The 선발(안) is with the approver.</summary>
    public const string BatchInReview = "선발(안)이 승인 대기 중이라 고칠 수 없습니다. 회수한 뒤 다시 해 주세요.";

    /// <summary>What whoever selects somebody should have seen.</summary>
    public static string Of(DecisionConcern concern) => concern switch
    {
        DecisionConcern.QualificationNotAsked => "자격조회를 요청하지 않았습니다.",
        DecisionConcern.QualificationAwaited => "자격조회 회신을 기다리고 있습니다.",
        DecisionConcern.QualificationInDoubt => "자격조회가 부적격, 확인 필요 또는 반복참여로 회신되었습니다.",
        DecisionConcern.IncomeAboveLimit => "소득이 기준 중위소득의 80%를 넘는다고 적었습니다.",
        DecisionConcern.PassedOverOthers => "같은 모집단위에 점수가 더 높은데 선발되지 않은 사람이 있습니다.",
        DecisionConcern.InterviewNotHeld => "면접을 보지 않았습니다.",
        _ => throw new ArgumentOutOfRangeException(nameof(concern), concern, "No sentence."),
    };

    /// <summary>A 선발(안) by where it stands.</summary>
    public static Badge State(DecisionBatchStatus status) => status switch
    {
        DecisionBatchStatus.Draft => new("작성 중", "off"),
        DecisionBatchStatus.InReview => new("승인 대기", "warn"),
        DecisionBatchStatus.Released => new("통보 완료", "ok"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No words."),
    };

    /// <summary>An outcome to choose, without its rank: 선발, 예비, 미선발, 부적격 in the words of the kind.</summary>
    public static string Outcome(OpeningKind kind, ApplicationStatus outcome) =>
        outcome == ApplicationStatus.Waitlisted
            ? kind == OpeningKind.Job ? "예비합격" : "예비"
            : ApplicationTexts.StaffStatusOf(kind, outcome, null);

    /// <summary>A decided outcome with its rank.</summary>
    public static string Outcome(OpeningKind kind, ApplicationStatus outcome, int? rank) =>
        outcome == ApplicationStatus.Waitlisted && rank is null ? Outcome(kind, outcome) : ApplicationTexts.StaffStatusOf(kind, outcome, rank);

    /// <summary>What a step of an application was.</summary>
    /// <param name="kind">Kind of the opening.</param>
    /// <param name="from">State before.</param>
    /// <param name="to">State after; the same when only something was written down.</param>
    /// <param name="note">Its note: a changed answer has none, a 재공고 to which it was carried over has one.</param>
    public static string Step(OpeningKind kind, ApplicationStatus from, ApplicationStatus to, string? note) =>
        from == to ? to switch
        {
            ApplicationStatus.NeedsSupplement => "보완 기한 연장 또는 재보완요구",
            ApplicationStatus.Shortlisted => "면접",
            _ => note is null ? "신청 내용 고침" : "재공고로 옮김",
        } : ApplicationTexts.StaffStatusOf(kind, to, null).Replace(" 0번", "", StringComparison.Ordinal);

    /// <summary>Who took a step, where it was nobody of staff.</summary>
    public static string Of(ActorKind actor) => actor switch
    {
        ActorKind.Applicant => "신청인",
        ActorKind.Staff => "직원",
        ActorKind.Portal => "자동(선착순)",
        _ => throw new ArgumentOutOfRangeException(nameof(actor), actor, "No words."),
    };

    /// <summary>How somebody is told.</summary>
    public static string Of(OutboxChannel channel) => channel switch
    {
        OutboxChannel.Email => "이메일",
        OutboxChannel.CallList => "전화 통보 명단",
        OutboxChannel.OnPage => "직접 확인",
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, "No words."),
    };

    /// <summary>What a ledger entry counts.</summary>
    public static string Of(ResultMeasure measure) => measure switch
    {
        ResultMeasure.Jobs => "일자리",
        ResultMeasure.Participants => "참여자",
        ResultMeasure.None => "세지 않음",
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "No words."),
    };

    /// <summary>Where a ledger entry comes from.</summary>
    public static string Of(ResultOrigin origin) => origin switch
    {
        ResultOrigin.Confirmation => "참여 확정",
        ResultOrigin.Manual => "직접 입력",
        ResultOrigin.CounterEntry => "정정(취소)",
        _ => throw new ArgumentOutOfRangeException(nameof(origin), origin, "No words."),
    };

    /// <summary>A coded reason as staff choose it.</summary>
    public static string Of(DecisionReason reason) => reason switch
    {
        DecisionReason.AgeNotMet => "나이 요건",
        DecisionReason.NotResident => "거주 요건",
        DecisionReason.IncomeAboveLimit => "소득 기준 초과",
        DecisionReason.PropertyAboveLimit => "재산 기준 초과",
        DecisionReason.InAnotherProgram => "다른 직접일자리 참여 중",
        DecisionReason.RepeatedParticipation => "반복 참여 제한",
        DecisionReason.ExcludedBenefit => "참여 배제 대상(생계급여·실업급여 등)",
        DecisionReason.DocumentsMissing => "서류 미제출",
        DecisionReason.QualificationNotMet => "자격·경력 요건",
        DecisionReason.LowerRank => "심사 순위",
        DecisionReason.AbsentFromInterview => "면접 불참",
        DecisionReason.PlacesFilled => "정원 마감",
        DecisionReason.Other => "기타(설명 필수)",
        DecisionReason.FalseStatement => "제출 내용이 사실과 다름",
        DecisionReason.DidNotCome => "첫날 불참",
        DecisionReason.ProgramChanged => "사업 취소·축소",
        DecisionReason.OwnWish => "본인 사정",
        DecisionReason.FoundWork => "다른 곳에 취업",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No words."),
    };
}
