using JobsPortal.Data.Results;
using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Results;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Results;

namespace JobsPortal.Web.Areas.Admin.Results;

/// <summary>One line of totals.</summary>
/// <param name="Sector">부문; null where the entries belong to no field.</param>
/// <param name="Field">분야.</param>
/// <param name="Program">사업; null in totals by field and for entries without a programme.</param>
/// <param name="Planned">What the plan or the programme aims at; null where nothing was.</param>
/// <param name="Figure">What the ledger says.</param>
public sealed record ResultRow(Sector? Sector, string? Field, string? Program, int? Planned, LedgerFigure Figure);

/// <summary>The ledger as one page.</summary>
/// <param name="Filter">What was asked.</param>
/// <param name="AsOf">기준일.</param>
/// <param name="Totals">All together by measure.</param>
/// <param name="Rows">Totals by programme or field.</param>
/// <param name="Months">Month by month.</param>
/// <param name="Lines">The entries.</param>
public sealed record ResultList(
    ResultFilter Filter, DateOnly AsOf, IReadOnlyList<LedgerFigure> Totals, IReadOnlyList<ResultRow> Rows, LedgerMonths Months, Page<LedgerLine> Lines)
{
    /// <summary>What counts towards the plan.</summary>
    public LedgerFigure Jobs => Totals.FirstOrDefault(t => t.Measure == ResultMeasure.Jobs) ?? LedgerFigure.None(0);

    /// <summary>The programme whose entries are shown, when one was asked for and counted something.</summary>
    public string? Program => Rows.FirstOrDefault(r => r.Program is not null)?.Program;
}
