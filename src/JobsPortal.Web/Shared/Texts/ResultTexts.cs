using JobsPortal.Domain.Results;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Words of the ledger beyond its entries; pages put them through <c>L</c>.</summary>
public static class ResultTexts
{
    /// <summary>Said after 고용 유지 확인.</summary>
    public const string RetentionRecorded = "고용 유지 확인을 기록했습니다.";

    /// <summary>After how long it was looked.</summary>
    public static string Of(RetentionMark mark) => mark switch
    {
        RetentionMark.OneMonth => "1개월 유지",
        RetentionMark.ThreeMonths => "3개월 유지",
        RetentionMark.SixMonths => "6개월 유지",
        _ => throw new ArgumentOutOfRangeException(nameof(mark), mark, "No words."),
    };

    /// <summary>Why a check of retention cannot be recorded.</summary>
    public static string Of(RetentionBlocker blocker) => blocker switch
    {
        RetentionBlocker.NotJobs => "고용 유지는 일자리 기록에만 적을 수 있습니다.",
        RetentionBlocker.CountMissing => "유지된 수를 적어 주세요. 앞서 적은 확인을 줄이려면 -1처럼 적습니다.",
        RetentionBlocker.MoreThanCounted => "유지된 수가 이 기록의 수보다 많습니다. 앞서 적은 확인까지 더해서 확인하세요.",
        RetentionBlocker.LessThanNothing => "앞서 적은 확인보다 많이 줄일 수 없습니다.",
        RetentionBlocker.TooEarly => "아직 그 기간이 지나지 않은 날입니다. 확인한 날을 다시 보세요.",
        RetentionBlocker.DayNotCome => "확인한 날은 오늘이나 지난 날이어야 합니다.",
        RetentionBlocker.EvidenceMissing => "무엇으로 확인했는지 적어 주세요. 예: 고용보험 자격 확인",
        _ => throw new ArgumentOutOfRangeException(nameof(blocker), blocker, "No sentence."),
    };
}
