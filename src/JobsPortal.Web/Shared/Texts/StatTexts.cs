using JobsPortal.Domain.Statistics;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Words of statistics.</summary>
public static class StatTexts
{
    /// <summary>By what is grouped.</summary>
    public static string Of(StatDimension dimension) => dimension switch
    {
        StatDimension.Month => "월별",
        StatDimension.Department => "부서별",
        StatDimension.Program => "사업별",
        StatDimension.Dong => "동별",
        StatDimension.AgeBand => "연령대별",
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "No words."),
    };

    /// <summary>What is counted.</summary>
    public static string Of(StatMeasure measure) => measure switch
    {
        StatMeasure.Openings => "게시한 공고",
        StatMeasure.Applications => "접수한 신청",
        StatMeasure.Placements => "참여 확정",
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "No words."),
    };
}
