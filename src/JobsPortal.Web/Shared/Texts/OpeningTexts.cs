using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>A state as words and look, for <c>k-status</c>.</summary>
/// <param name="Text">The words.</param>
/// <param name="Css">ok, warn, bad, info or off.</param>
public sealed record Badge(string Text, string Css);

/// <summary>One Korean word for each value of an opening.</summary>
public static class OpeningTexts
{
    private static readonly Dictionary<OpeningKind, string> Kinds = new()
    {
        [OpeningKind.Job] = "채용",
        [OpeningKind.PublicWork] = "공공일자리",
        [OpeningKind.Event] = "설명회·행사",
    };

    private static readonly Dictionary<EmploymentType, string> EmploymentTypes = new()
    {
        [EmploymentType.Permanent] = "상용직",
        [EmploymentType.FixedTerm] = "계약직",
        [EmploymentType.PermanentPartTime] = "상용직 시간제",
        [EmploymentType.FixedTermPartTime] = "계약직 시간제",
        [EmploymentType.Daily] = "일용직",
        [EmploymentType.Dispatch] = "파견",
        [EmploymentType.Participation] = "참여·활동",
        [EmploymentType.Unknown] = "고용형태 안내 없음",
    };

    private static readonly Dictionary<OccupationGroup, string> OccupationGroups = new()
    {
        [OccupationGroup.Care] = "돌봄",
        [OccupationGroup.Cleaning] = "청소·환경",
        [OccupationGroup.Security] = "경비·안전",
        [OccupationGroup.Office] = "사무",
        [OccupationGroup.Sales] = "판매·서비스",
        [OccupationGroup.Driving] = "운전·배송",
        [OccupationGroup.Food] = "음식·조리",
        [OccupationGroup.Production] = "생산·기술",
        [OccupationGroup.Technology] = "IT·연구",
        [OccupationGroup.Education] = "교육",
        [OccupationGroup.Health] = "보건의료",
        [OccupationGroup.Welfare] = "복지·상담",
        [OccupationGroup.Culture] = "문화·홍보",
        [OccupationGroup.Other] = "기타",
    };

    private static readonly Dictionary<ApplyMode, string> ApplyModes = new()
    {
        [ApplyMode.Here] = "이 누리집에서 신청",
        [ApplyMode.LinkOut] = "원문 공고에서 지원",
        [ApplyMode.Contact] = "전화 또는 방문",
    };

    private static readonly Dictionary<SelectionMethod, string> SelectionMethods = new()
    {
        [SelectionMethod.FirstCome] = "선착순",
        [SelectionMethod.Scored] = "심사(선발기준표)",
        [SelectionMethod.Lottery] = "추첨",
    };

    private static readonly Dictionary<PostRule, string> PostRules = new()
    {
        [PostRule.Arrival] = "마감까지 도착한 것(도착분)",
        [PostRule.Postmark] = "마감일까지 소인이 찍힌 것(소인분)",
        [PostRule.NotTaken] = "우편으로는 받지 않음",
    };

    private static readonly Dictionary<ResidenceRule, string> Residences = new()
    {
        [ResidenceRule.None] = "사는 곳과 관계없음",
        [ResidenceRule.District] = "접수 마감일에 우리 구에 주민등록이 되어 있는 분",
        [ResidenceRule.City] = "접수 마감일에 서울에 주민등록이 되어 있는 분",
    };

    /// <summary>채용, 공공일자리, 설명회·행사.</summary>
    public static string Kind(OpeningKind kind) => Kinds[kind];

    /// <summary>The contract.</summary>
    public static string Employment(EmploymentType type) => EmploymentTypes[type];

    /// <summary>The group residents filter by.</summary>
    public static string Occupation(OccupationGroup group) => OccupationGroups[group];

    /// <summary>Where to apply.</summary>
    public static string Apply(ApplyMode mode) => ApplyModes[mode];

    /// <summary>How applications by post are counted.</summary>
    public static string Post(PostRule rule) => PostRules[rule];

    /// <summary>How places are given: people are chosen by 선발.</summary>
    public static string Selection(SelectionMethod method) => SelectionMethods[method];

    /// <summary>Who must live where.</summary>
    public static string Residence(ResidenceRule rule) => Residences[rule];

    /// <summary>접수 예정 · 접수 중 · 오늘 18시 마감 · 접수 마감 · 공고 취소, and for staff what comes before.</summary>
    public static Badge State(OpeningStatus status, DateTime? opensAt, DateTime? closesAt, DateTime now) => status switch
    {
        OpeningStatus.Draft => new("작성 중", "off"),
        OpeningStatus.InReview => new("승인 대기", "info"),
        OpeningStatus.Withdrawn => new("공고 취소", "bad"),
        OpeningStatus.Archived => Closed,
        _ when now < opensAt => new("접수 예정", "info"),
        _ when now < closesAt => LastDay(closesAt.Value, now),
        _ => Closed,
    };

    /// <inheritdoc cref="State(OpeningStatus, DateTime?, DateTime?, DateTime)"/>
    public static Badge State(Opening opening, DateTime now) => State(opening.Status, opening.OpensAt, opening.ClosesAt, now);

    /// <summary>When the window ends, short: 11. 30.(월) 18시까지; where it has not begun yet, when it begins. Another year is named.</summary>
    public static string Deadline(DateTime? opensAt, DateTime? closesAt, bool isUntilFilled, DateTime now) => (opensAt, closesAt) switch
    {
        ({ } opens, _) when now < opens => Language.Say("{0} {1}부터", DayBeside(SeoulTime.DayOf(opens), now), SeoulDates.Hour(opens)),
        (_, { } closes) when closes <= now => Language.Say("{0} 마감", SeoulDates.Day(SeoulDates.LastDay(closes))),
        (_, { } closes) when isUntilFilled => Language.Say("채용할 때까지 (늦어도 {0})", End(closes, now)),
        (_, { } closes) => End(closes, now),
        _ => Language.Say("기간 안내 없음"),
    };

    private static string End(DateTime closes, DateTime now) => Language.Say("{0} {1}까지", DayBeside(SeoulDates.LastDay(closes), now), SeoulDates.LastHour(closes));

    // A day of another year without its year would be read as one of this year.
    private static string DayBeside(DateOnly day, DateTime now) => day.Year == SeoulTime.DayOf(now).Year ? SeoulDates.ShortDay(day) : SeoulDates.Day(day);

    private static Badge Closed => new("접수 마감", "off");

    private static Badge LastDay(DateTime closesAt, DateTime now) =>
        SeoulDates.LastDay(closesAt) == SeoulTime.DayOf(now)
            ? new(Language.Say("오늘 {0} 마감", SeoulDates.LastHour(closesAt)), "warn")
            : new("접수 중", "ok");
}
