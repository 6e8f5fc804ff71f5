using System.Globalization;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Words of 변경공고, 정정공고 and 연장공고: what changed, from what to what, and why.</summary>
public static class ChangeTexts
{
    /// <summary>Said after 임시저장 of a change.</summary>
    public const string Saved = "변경 내용을 저장했습니다. 확인하고 승인을 요청하세요.";

    /// <summary>Said after 승인 요청.</summary>
    public const string Submitted = "승인을 요청했습니다. 승인되면 구민에게 공개되고 신청인에게 안내됩니다.";

    /// <summary>Said after 회수.</summary>
    public const string TakenBack = "변경을 회수했습니다. 다시 고칠 수 있습니다.";

    /// <summary>Said after 반려.</summary>
    public const string Returned = "변경을 반려했습니다.";

    /// <summary>Said after it was given up.</summary>
    public const string Dropped = "변경을 그만두었습니다. 공고는 그대로입니다.";

    /// <summary>Said after 승인.</summary>
    public const string Published = "변경을 공고했습니다.";

    private const string Nothing = "없음";

    /// <summary>What a notice is called.</summary>
    public static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Amendment => "변경공고",
        ChangeKind.Correction => "정정공고",
        ChangeKind.Extension => "기간 연장",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No words."),
    };

    /// <summary>Where a change stands.</summary>
    public static string Of(ChangeStatus status) => status switch
    {
        ChangeStatus.Draft => "작성 중",
        ChangeStatus.InReview => "승인 대기",
        ChangeStatus.Published => "공고함",
        ChangeStatus.Dropped => "그만둠",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No words."),
    };

    /// <summary>The coded reason.</summary>
    public static string Of(ChangeReason reason) => reason switch
    {
        ChangeReason.PlanChanged => "사업계획 변경",
        ChangeReason.BudgetChanged => "예산 변경",
        ChangeReason.LawChanged => "법령·지침 변경",
        ChangeReason.PartnerRequest => "배치기관(수요처) 요청",
        ChangeReason.Typo => "오탈자",
        ChangeReason.WrongDate => "날짜·시각 착오",
        ChangeReason.WrongFigure => "인원·금액 착오",
        ChangeReason.WrongContact => "연락처·장소 착오",
        ChangeReason.WrongLaw => "근거 법령 착오",
        ChangeReason.TooFewApplicants => "신청자 부족",
        ChangeReason.SystemFailure => "전산 장애",
        ChangeReason.Disaster => "재난·기상 악화",
        ChangeReason.ContentChanged => "공고 내용 변경",
        ChangeReason.Other => "그 밖의 사유",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No words."),
    };

    /// <summary>What a field is called.</summary>
    public static string Of(ContentField field) => field switch
    {
        ContentField.Title => "공고 제목",
        ContentField.OpensAt => "접수 시작",
        ContentField.ClosesAt => "접수 마감",
        ContentField.IsUntilFilled => "접수 방식",
        ContentField.ResultsOn => "결과 발표 예정일",
        ContentField.UnitAdded => "모집단위 추가",
        ContentField.UnitRemoved => "모집단위 제외",
        ContentField.UnitName => "모집단위 이름",
        ContentField.Headcount => "모집인원",
        ContentField.Pay => "급여",
        ContentField.Hours => "일하는 시간",
        ContentField.WeeklyHours => "주 소정근로시간",
        ContentField.Place => "일하는 곳",
        ContentField.Dong => "동",
        ContentField.UnitDepartment => "근무 부서",
        ContentField.WorkStartsOn => "근무 시작일",
        ContentField.WorkEndsOn => "근무 종료일",
        ContentField.EmploymentType => "고용형태",
        ContentField.Occupation => "직종",
        ContentField.WhoCanApply => "신청할 수 있는 분",
        ContentField.Residence => "사는 곳 조건",
        ContentField.MinAge => "나이 조건(부터)",
        ContentField.MaxAge => "나이 조건(까지)",
        ContentField.AgeLegalBasis => "나이 조건의 근거 법령",
        ContentField.Exclusions => "신청할 수 없는 분",
        ContentField.Documents => "준비할 서류",
        ContentField.ApplyMode => "신청 방법",
        ContentField.PostRule => "우편 접수",
        ContentField.ApplyUrl => "신청할 인터넷 주소",
        ContentField.ApplyHow => "신청 방법 설명",
        ContentField.SelectionMethod => "선발 방식",
        ContentField.EmployerName => "채용하는 곳",
        ContentField.ContactPhone => "문의 전화번호",
        ContentField.Description => "하는 일(내용)",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No words."),
    };

    /// <summary>One value of a field as people read it.</summary>
    public static string Value(ContentField field, string? raw, DistrictProfile district) => (field, raw) switch
    {
        (_, null or "") => Language.Say(Nothing),
        (ContentField.OpensAt, _) => Language.Say("{0} {1}부터", SeoulDates.Day(Instant(raw)), SeoulDates.Hour(Instant(raw))),
        (ContentField.ClosesAt, _) => Language.Say("{0} {1}까지", SeoulDates.Day(SeoulDates.LastDay(Instant(raw))), SeoulDates.LastHour(Instant(raw))),
        (ContentField.IsUntilFilled, _) => Language.Say(raw == bool.TrueString ? "채용 시까지" : "마감일까지"),
        (ContentField.ResultsOn or ContentField.WorkStartsOn or ContentField.WorkEndsOn, _) =>
            SeoulDates.Day(DateOnly.ParseExact(raw, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        (ContentField.Headcount or ContentField.UnitAdded or ContentField.UnitRemoved, _) => Language.Say("{0}명", raw),
        (ContentField.Pay, _) => PayTexts.WithRemarks(OpeningContent.ReadPay(raw)),
        (ContentField.WeeklyHours, _) => Language.Say("{0}시간", raw),
        (ContentField.Dong, _) => district.DongByCode(raw)?.Name ?? raw,
        (ContentField.EmploymentType, _) => Language.Say(OpeningTexts.Employment(Enum.Parse<EmploymentType>(raw))),
        (ContentField.Residence, _) => Language.Say(OpeningTexts.Residence(Enum.Parse<ResidenceRule>(raw))),
        (ContentField.MinAge or ContentField.MaxAge, _) => Language.Say("만 {0}세", raw),
        (ContentField.ApplyMode, _) => Language.Say(OpeningTexts.Apply(Enum.Parse<ApplyMode>(raw))),
        (ContentField.PostRule, _) => Language.Say(OpeningTexts.Post(Enum.Parse<PostRule>(raw))),
        (ContentField.SelectionMethod, _) => Language.Say(OpeningTexts.Selection(Enum.Parse<SelectionMethod>(raw))),
        (ContentField.ContactPhone, _) => PhoneNumber.Format(raw),
        _ => raw,
    };

    private static DateTime Instant(string raw) =>
        DateTime.Parse(raw, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);
}
