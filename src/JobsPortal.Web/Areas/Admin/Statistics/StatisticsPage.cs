using System.Globalization;
using JobsPortal.Domain.Statistics;
using JobsPortal.Web.Shared.TagHelpers;

namespace JobsPortal.Web.Areas.Admin.Statistics;

/// <summary>The numbers of one group; null where it is left out because it is small, or is not counted for such groups.</summary>
/// <param name="Label">What the group is called.</param>
/// <param name="Counts">By measure.</param>
/// <param name="Answered">Results that were told.</param>
/// <param name="InTime">Of these, those told in time.</param>
public sealed record StatRow(string Label, IReadOnlyDictionary<StatMeasure, int?> Counts, int? Answered, int? InTime)
{
    /// <summary>Share answered in time, in words of the page; a dash where nothing was to be answered.</summary>
    public string Share => Answered is > 0 ? string.Create(CultureInfo.InvariantCulture, $"{100.0 * InTime / Answered:0.#}% ({InTime}/{Answered})") : "-";

    /// <summary>A count as text.</summary>
    public string Text(StatMeasure measure) => Counts.TryGetValue(measure, out var count) ? count is { } shown ? shown.ToString("#,0", CultureInfo.InvariantCulture) : "5 미만" : "-";
}

/// <summary>The page.</summary>
/// <param name="Filter">What was asked.</param>
/// <param name="First">First day that counts.</param>
/// <param name="Last">Last day that counts.</param>
/// <param name="Years">Years to choose.</param>
/// <param name="Rows">The groups in their order.</param>
/// <param name="Totals">All together, by measure: shown also where groups are left out.</param>
/// <param name="MustHide">Whether this person sees no small numbers at all, because of reading no applications.</param>
public sealed record StatisticsPage(
    StatisticsFilter Filter, DateOnly First, DateOnly Last, IReadOnlyList<int> Years, IReadOnlyList<StatRow> Rows, IReadOnlyDictionary<StatMeasure, int> Totals, bool MustHide)
{
    /// <summary>What is counted for this grouping: openings have no dong and no age.</summary>
    public static IReadOnlyList<StatMeasure> MeasuresOf(StatDimension by) =>
        by is StatDimension.Dong or StatDimension.AgeBand ? [StatMeasure.Applications, StatMeasure.Placements] : Enum.GetValues<StatMeasure>();

    /// <summary>Whether answers in time are counted for this grouping.</summary>
    public static bool HasClocks(StatDimension by) => by is StatDimension.Month or StatDimension.Department;

    /// <summary>The picture of a measure.</summary>
    public IReadOnlyList<ChartColumn> ColumnsOf(StatMeasure measure) => [.. Rows.Select(r => new ChartColumn(r.Label, r.Counts.GetValueOrDefault(measure)))];

    /// <summary>The group with the most, where any is shown.</summary>
    public StatRow? MostOf(StatMeasure measure) => Rows.Where(r => r.Counts.GetValueOrDefault(measure) > 0).MaxBy(r => r.Counts[measure]);
}
