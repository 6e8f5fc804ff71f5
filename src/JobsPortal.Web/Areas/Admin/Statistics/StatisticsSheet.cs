using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Statistics;

/// <summary>통계 as a file: the table of the screen, with its small numbers left out where the screen leaves them out.</summary>
public sealed class StatisticsSheet(StatisticsPages pages, IStringLocalizer<Texts> texts) : StaffSheet<StatisticsFilter>
{
    /// <inheritdoc />
    public override string Name => "statistics";

    /// <inheritdoc />
    public override string Title => "통계";

    /// <inheritdoc />
    public override string ListAddress => "/admin/statistics";

    /// <inheritdoc />
    public override Permission Needs => Permission.ReadStatistics;

    /// <inheritdoc />
    protected override async Task<SheetTable> ReadAsync(StatisticsFilter filter, SheetRequest request, CancellationToken cancellation)
    {
        var page = await pages.ReadAsync(filter, request.Person, cancellation);
        var measures = StatisticsPage.MeasuresOf(filter.By);
        var clocks = StatisticsPage.HasClocks(filter.By);
        string[] head = [texts[StatTexts.Of(filter.By)], .. measures.Select(m => texts[StatTexts.Of(m)].Value), .. clocks ? [texts["통보한 결과"].Value, texts["기한 안 통보"].Value] : Array.Empty<string>()];
        return new(head,
        [
            .. page.Rows.Select(row => (string[])[row.Label, .. measures.Select(m => row.Counts.GetValueOrDefault(m) is { } count ? SheetCell.Of(count) : row.Text(m)),
                .. clocks ? [SheetCell.Of(row.Answered), SheetCell.Of(row.InTime)] : Array.Empty<string>()]),
        ], [.. Enumerable.Range(1, head.Length - 1)]);
    }
}
