using JobsPortal.Data.Results;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Results;

namespace JobsPortal.Web.Areas.Public.Plan.Fields;

/// <summary>A programme with its figures.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Planned">Places that it aims at.</param>
/// <param name="Figure">What the ledger says.</param>
public sealed record FieldProgram(int Id, string Name, int Planned, LedgerFigure Figure);

/// <summary>One field of the plan, opened down to the openings behind its number.</summary>
/// <param name="Field">The field.</param>
/// <param name="Years">Years of its plan.</param>
/// <param name="AsOf">기준일.</param>
/// <param name="Jobs">Planned, confirmed and retained.</param>
/// <param name="Programs">By programme.</param>
/// <param name="Months">Month by month.</param>
/// <param name="Lines">Month, programme and opening.</param>
public sealed record FieldPage(
    LedgerField Field, (int From, int To) Years, DateOnly AsOf, LedgerFigure Jobs, IReadOnlyList<FieldProgram> Programs, LedgerMonths Months, Page<PublicLedgerLine> Lines);
