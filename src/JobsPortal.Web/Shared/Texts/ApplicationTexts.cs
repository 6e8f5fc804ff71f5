using System.Globalization;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using Microsoft.Extensions.Localization;
using static JobsPortal.Domain.Applications.ApplicationStatus;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Where an application stands, why something cannot be done and why something was decided: one Korean sentence each.</summary>
public static class ApplicationTexts
{
    private static readonly Dictionary<ApplicationStatus, string> PublicWork = new()
    {
        [Draft] = "작성 중",
        [Submitted] = "접수 완료",
        [InReview] = "심사 중",
        [NeedsSupplement] = "서류 보완 필요",
        [Shortlisted] = "서류 합격(면접 대상)",
        [Selected] = "선발",
        [Waitlisted] = "예비 {0}번",
        [NotSelected] = "미선발",
        [Ineligible] = "부적격(참여 배제)",
        [Accepted] = "참여 의사 확인",
        [Declined] = "참여 포기",
        [Lapsed] = "기한 내 응답 없음",
        [Confirmed] = "참여 확정",
        [Completed] = "참여 종료",
        [DroppedOut] = "중도포기",
        [Revoked] = "선발 취소",
        [Withdrawn] = "신청 취소",
    };

    private static readonly Dictionary<ApplicationStatus, string> Job = new()
    {
        [Draft] = "작성 중",
        [Submitted] = "지원 완료",
        [InReview] = "서류 심사 중",
        [NeedsSupplement] = "서류 보완 필요",
        [Shortlisted] = "서류 합격(면접 대상)",
        [Selected] = "합격",
        [Waitlisted] = "예비합격 {0}번",
        [NotSelected] = "불합격",
        [Ineligible] = "자격 미달",
        [Accepted] = "입사 의사 확인",
        [Declined] = "입사 포기",
        [Lapsed] = "기한 내 응답 없음",
        [Confirmed] = "채용 확정",
        [Completed] = "근무 종료",
        [DroppedOut] = "중도퇴사",
        [Revoked] = "합격 취소",
        [Withdrawn] = "지원 취소",
    };

    private static readonly Dictionary<ApplicationStatus, string> Event = new()
    {
        [Draft] = "작성 중",
        [Submitted] = "신청 완료",
        [InReview] = "확인 중",
        [NeedsSupplement] = "서류 보완 필요",
        [Shortlisted] = "확인 중",
        [Selected] = "참가 확정",
        [Waitlisted] = "대기 {0}번",
        [NotSelected] = "참가 불가(정원 마감)",
        [Ineligible] = "대상 아님",
        [Accepted] = "참가 확정",
        [Declined] = "참가 취소",
        [Lapsed] = "참가 취소",
        [Confirmed] = "참석",
        [Completed] = "수료",
        [DroppedOut] = "중도포기",
        [Revoked] = "참가 취소(구청)",
        [Withdrawn] = "신청 취소",
    };

    /// <summary>Words that fit applications of every kind, for choosing among all of them.</summary>
    private static readonly Dictionary<ApplicationStatus, string> AnyKind = new()
    {
        [Draft] = "작성 중",
        [Submitted] = "접수·지원·신청 완료",
        [InReview] = "심사·확인 중",
        [NeedsSupplement] = "보완요구",
        [Shortlisted] = "서류 합격·발표평가 대상",
        [Selected] = "선발·합격·참가 확정",
        [Waitlisted] = "예비·대기",
        [NotSelected] = "미선발·불합격·참가 불가",
        [Ineligible] = "부적격·자격 미달·대상 아님",
        [Accepted] = "참여·입사 의사 확인",
        [Declined] = "포기·참가 취소",
        [Lapsed] = "기한 내 응답 없음",
        [Confirmed] = "참여·채용 확정, 참석",
        [Completed] = "참여·근무 종료, 수료",
        [DroppedOut] = "중도포기·중도퇴사",
        [Revoked] = "선발·합격·참가 취소(구청)",
        [Withdrawn] = "신청·지원 취소",
    };

    private static readonly Dictionary<OpeningKind, Dictionary<ApplicationStatus, string>> ByKind = new()
    {
        [OpeningKind.PublicWork] = PublicWork,
        [OpeningKind.Job] = Job,
        [OpeningKind.Event] = Event,
    };

    private static readonly Dictionary<DecisionReason, string> Reasons = new()
    {
        [DecisionReason.AgeNotMet] = "나이 요건에 맞지 않습니다.",
        [DecisionReason.NotResident] = "사는 곳 요건에 맞지 않습니다.",
        [DecisionReason.IncomeAboveLimit] = "소득이 기준보다 많습니다.",
        [DecisionReason.PropertyAboveLimit] = "재산이 기준보다 많습니다.",
        [DecisionReason.InAnotherProgram] = "다른 직접일자리에 참여하고 있습니다.",
        [DecisionReason.RepeatedParticipation] = "반복 참여 제한에 해당합니다.",
        [DecisionReason.ExcludedBenefit] = "참여할 수 없는 급여(생계급여, 실업급여 등)를 받고 있습니다.",
        [DecisionReason.DocumentsMissing] = "필요한 서류를 내지 않았습니다.",
        [DecisionReason.QualificationNotMet] = "자격이나 경력 요건에 맞지 않습니다.",
        [DecisionReason.LowerRank] = "심사 순위가 모집인원 안에 들지 못했습니다.",
        [DecisionReason.AbsentFromInterview] = "면접에 오지 않았습니다.",
        [DecisionReason.PlacesFilled] = "정원이 모두 찼습니다.",
        [DecisionReason.Other] = "그 밖의 사유입니다.",
        [DecisionReason.FalseStatement] = "제출하신 내용이 사실과 다릅니다.",
        [DecisionReason.DidNotCome] = "첫날 나오지 않으셨습니다.",
        [DecisionReason.ProgramChanged] = "사업이 취소되거나 줄었습니다.",
        [DecisionReason.OwnWish] = "본인 사정으로 그만두셨습니다.",
        [DecisionReason.FoundWork] = "다른 곳에 취업하셨습니다.",
    };

    private static readonly Dictionary<ApplyBlocker, string> Blockers = new()
    {
        [ApplyBlocker.OpeningNotPublished] = "지금은 신청을 받지 않는 공고입니다. 다른 공고를 찾아보거나 전화로 문의해 주세요.",
        [ApplyBlocker.NotTakenHere] = "이 누리집에서는 신청을 받지 않는 공고입니다. 공고에 적힌 방법으로 신청해 주세요.",
        [ApplyBlocker.NotOpenYet] = "아직 접수가 시작되지 않았습니다. 접수가 시작되면 다시 신청해 주세요.",
        [ApplyBlocker.WindowClosed] = "접수기간이 끝난 공고입니다. 담당 부서에 전화로 문의하거나 다음 모집에 신청해 주세요.",
        [ApplyBlocker.ConsentMissing] = "동의하지 않으면 온라인으로는 신청할 수 없습니다. 동주민센터에서 상담해 드립니다.",
        [ApplyBlocker.AnswersIncomplete] = "아직 적지 않았거나 고쳐야 할 항목이 있습니다. 아래 항목을 확인해 주세요.",
        [ApplyBlocker.AlreadyApplied] = "이미 이 공고에 신청하셨습니다. ‘내 신청 확인’에서 접수번호와 조회번호로 확인하실 수 있습니다. 번호를 모르시면 전화로 문의해 주세요.",
        [ApplyBlocker.WrongState] = "지금은 할 수 없는 일입니다. 그 사이에 신청 상태가 바뀌었는지 확인해 주세요.",
        [ApplyBlocker.ReceivedInFuture] = "접수일시는 지금보다 뒤일 수 없습니다. 서류를 받은 일시를 적어 주세요.",
        [ApplyBlocker.ReplyOverdue] = "답하실 수 있는 기한이 지났습니다. 담당 부서에 전화로 문의해 주세요.",
        [ApplyBlocker.CounterClosed] = "방문 접수 시간이 아닙니다. 방문 접수는 평일 9시부터 18시까지이고 점심시간(12시~13시)은 뺍니다.",
        [ApplyBlocker.PostNotTaken] = "이 공고는 우편으로 신청을 받지 않습니다.",
        [ApplyBlocker.PostmarkMissing] = "우편 소인의 날짜를 확인해 적어 주세요.",
        [ApplyBlocker.PostmarkTooLate] = "우편 소인이 접수 마감일보다 늦습니다.",
        [ApplyBlocker.PostArrivedTooLate] = "마감한 지 7일이 지나 도착한 우편입니다.",
        [ApplyBlocker.ProxyNotChecked] = "대리 접수는 창구에서 위임장과 두 사람의 신분증을 확인한 뒤 등록합니다.",
        [ApplyBlocker.ProxyLetterNotSeen] = "위임장을 확인한 뒤 표시해 주세요. 위임장이 없으면 대리로 접수할 수 없습니다.",
        [ApplyBlocker.ApplicantIdentityNotSeen] = "신청인의 신분증을 확인한 뒤 표시해 주세요.",
        [ApplyBlocker.ProxyIdentityNotSeen] = "대리인의 신분증을 확인한 뒤 표시해 주세요.",
        [ApplyBlocker.ProxyIsApplicant] = "대리인과 신청인이 같은 사람입니다. 본인이 왔으면 접수 방법을 ‘방문’으로 고르세요.",
    };

    private static readonly Dictionary<Channel, string> Channels = new()
    {
        [Channel.Online] = "온라인",
        [Channel.Counter] = "방문",
        [Channel.Post] = "우편",
        [Channel.Proxy] = "대리",
    };

    /// <summary>Where applications of any kind stand, for staff who choose among all.</summary>
    public static string StatusOfAnyKind(ApplicationStatus status) => AnyKind[status];

    /// <summary>참여신청서, 지원서, 참가신청서.</summary>
    public static string FormOf(OpeningKind kind) => kind switch
    {
        OpeningKind.PublicWork => "참여신청서",
        OpeningKind.Job => "지원서",
        _ => "참가신청서",
    };

    /// <summary>The state's words before the rank stands in them.</summary>
    public static string PatternOf(OpeningKind kind, ApplicationStatus status) => ByKind[kind][status];

    /// <summary>What the applicant reads about where an application stands. Total: no state of any kind is shown as nothing.</summary>
    public static string StatusOf(OpeningKind kind, ApplicationStatus status, int? rank) =>
        string.Format(CultureInfo.InvariantCulture, ByKind[kind][status], rank ?? 0);

    /// <summary>As <see cref="StatusOf(OpeningKind, ApplicationStatus, int?)"/>, in the reader's language.</summary>
    public static string StatusOf(this IStringLocalizer<Web.Texts> texts, OpeningKind kind, ApplicationStatus status, int? rank) =>
        texts[ByKind[kind][status], rank ?? 0];

    /// <summary>What staff read: the words of the office where they differ.</summary>
    public static string StaffStatusOf(OpeningKind kind, ApplicationStatus status, int? rank) => (kind, status) switch
    {
        (OpeningKind.PublicWork, InReview) => "자격조회",
        (_, NeedsSupplement) => "보완요구",
        _ => StatusOf(kind, status, rank),
    };

    /// <summary>The look of a state.</summary>
    public static string CssOf(ApplicationStatus status) => status switch
    {
        Selected or Accepted or Confirmed or Completed => "ok",
        NeedsSupplement or Waitlisted => "warn",
        NotSelected or Ineligible or Lapsed or Revoked => "bad",
        Draft or Withdrawn or Declined or DroppedOut => "off",
        _ => "info",
    };

    /// <summary>Why something cannot be done, and what to do instead.</summary>
    public static string Blocked(ApplyBlocker blocker) => Blockers[blocker];

    /// <summary>Why it was decided so, as the applicant is told.</summary>
    public static string Because(DecisionReason reason) => Reasons[reason];

    /// <summary>온라인, 방문, 우편, 대리.</summary>
    public static string ChannelOf(Channel channel) => Channels[channel];
}
