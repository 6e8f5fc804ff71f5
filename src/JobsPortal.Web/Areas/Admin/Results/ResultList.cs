using JobsPortal.Data.Results;
using JobsPortal.Domain.Results;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Areas.Admin.Results;

/// <summary>The ledger as one page.</summary>
/// <param name="ProgramId">The programme whose entries are shown; null for all, 0 for those without one.</param>
/// <param name="Totals">Totals by programme and measure.</param>
/// <param name="Lines">The entries.</param>
public sealed record ResultList(int? ProgramId, IReadOnlyList<LedgerTotal> Totals, Page<LedgerLine> Lines)
{
    /// <summary>What counts towards the plan.</summary>
    public int Jobs => Totals.Where(t => t.Measure == ResultMeasure.Jobs).Sum(t => t.Count);

    /// <summary>The programme's name when the entries of one are shown.</summary>
    public string? Program => Totals.FirstOrDefault(t => (t.ProgramId ?? 0) == ProgramId)?.Program;
}
