using JobsPortal.Domain.Openings;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Words of the way from draft to publication, as staff read them.</summary>
public static class ApprovalTexts
{
    /// <summary>Said after 임시저장.</summary>
    public const string Saved = "임시저장했습니다.";

    /// <summary>Said after 승인 요청.</summary>
    public const string Submitted = "승인을 요청했습니다. 승인자가 확인하면 게시됩니다.";

    /// <summary>Said after 회수.</summary>
    public const string TakenBack = "공고를 회수했습니다. 다시 고칠 수 있습니다.";

    /// <summary>Said after 승인.</summary>
    public const string Approved = "게시를 승인했습니다.";

    /// <summary>Said after 반려.</summary>
    public const string Returned = "공고를 반려했습니다.";

    /// <summary>Said after 취소공고.</summary>
    public const string Withdrawn = "공고를 취소했습니다.";

    /// <summary>Said after 보관.</summary>
    public const string Archived = "공고를 보관했습니다.";

    /// <summary>Said when the draft of a 재공고 was made.</summary>
    public const string Reposted = "재공고 초안을 만들었습니다. 날짜를 정하고 승인을 요청하세요.";

    /// <summary>Said where somebody else has changed the opening since the page was opened.</summary>
    public const string ChangedMeanwhile = "그사이 다른 사람이 이 공고를 고치거나 처리했습니다. 현재 내용을 확인하고 다시 눌러 주세요.";

    /// <summary>Where an opening stands between the people who write and approve it.</summary>
    public static string Of(OpeningStatus status) => status switch
    {
        OpeningStatus.Draft => "작성 중",
        OpeningStatus.InReview => "승인 대기",
        OpeningStatus.Approved => "게시 승인",
        OpeningStatus.Withdrawn => "공고 취소",
        OpeningStatus.Archived => "보관",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No words."),
    };

    /// <summary>What a step in the history was, by where it came from and where it led. Remarks tell a return from a 회수.</summary>
    public static string Of(OpeningStatus from, OpeningStatus to, bool hasRemarks) => (from, to) switch
    {
        (OpeningStatus.Draft, OpeningStatus.InReview) => "승인 요청",
        (OpeningStatus.InReview, OpeningStatus.Approved) => "승인",
        (OpeningStatus.InReview, OpeningStatus.Draft) => hasRemarks ? "반려" : "회수",
        (_, OpeningStatus.Withdrawn) => "취소공고",
        (_, OpeningStatus.Archived) => "보관",
        _ => "내용 변경",
    };

    /// <summary>What should be looked at again before publishing.</summary>
    public static string Of(OpeningWarning warning) => warning switch
    {
        OpeningWarning.ClosesOnWeekend => "접수 마감일이 주말입니다. 마감일에 전화로 물어볼 수 없습니다.",
        OpeningWarning.ClosesOnHoliday => "접수 마감일이 공휴일입니다. 마감일에 전화로 물어볼 수 없습니다.",
        OpeningWarning.ShortNotice => "접수기간이 7일보다 짧습니다. 소식을 늦게 듣는 구민이 신청하지 못할 수 있습니다.",
        OpeningWarning.ResultOnDayOff => "결과 발표 예정일이 주말이나 공휴일입니다.",
        OpeningWarning.MinimumWageUnknown => "근무 기간에 최저임금이 아직 입력되지 않은 해가 있습니다. 마지막으로 아는 금액으로 확인했습니다. 고시가 나오면 다시 확인하세요.",
        OpeningWarning.HolidaysUnknown => "마감일이나 결과 발표 예정일이 공휴일 목록이 아직 없는 해에 있습니다. 달력을 확인하세요.",
        OpeningWarning.WorkStartsBeforeWindow => "근무 시작일이 접수 시작일보다 빠릅니다. 날짜를 확인하세요.",
        _ => throw new ArgumentOutOfRangeException(nameof(warning), warning, "No words."),
    };

    /// <summary>What a person should look at again in an imported opening; one flag.</summary>
    public static string Of(ReviewFlags flag) => flag switch
    {
        ReviewFlags.PayMissing => "급여 없음",
        ReviewFlags.PayBelowMinimumWage => "최저임금 미달",
        ReviewFlags.HoursMissing => "근무시간 없음",
        ReviewFlags.PlaceMissing => "근무지 없음",
        ReviewFlags.EmployerMissing => "사업체 이름 없음",
        ReviewFlags.ForbiddenWording => "차별 표현",
        ReviewFlags.DeadlineUnreadable => "마감일 확인 필요",
        ReviewFlags.OutsideDistrict => "구 밖의 근무지",
        ReviewFlags.OccupationUnknown => "직종 확인 필요",
        ReviewFlags.Redacted => "개인정보 가림",
        _ => throw new ArgumentOutOfRangeException(nameof(flag), flag, "No words."),
    };

    /// <summary>The words of every flag that is set.</summary>
    public static IEnumerable<string> WordsOf(ReviewFlags flags) =>
        Enum.GetValues<ReviewFlags>().Where(flag => flag != ReviewFlags.None && flags.HasFlag(flag)).Select(Of);
}
