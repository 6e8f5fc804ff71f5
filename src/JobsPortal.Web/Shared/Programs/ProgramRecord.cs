using JobsPortal.Data;
using JobsPortal.Data.Results;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Results;
using JobsPortal.Web.Shared.Results;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Shared.Programs;

/// <summary>One year of a programme.</summary>
/// <param name="Year">The year.</param>
/// <param name="Won">Its budget; null where none was typed.</param>
/// <param name="Confirmed">Jobs that the ledger counts for it.</param>
public sealed record ProgramYear(int Year, long? Won, int Confirmed);

/// <summary>An opening of a programme.</summary>
/// <param name="Id">The opening.</param>
/// <param name="Title">Its title.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="OpensAt">Beginning of its window, UTC.</param>
/// <param name="ClosesAt">End of its window, UTC.</param>
/// <param name="Confirmed">Jobs that came of it.</param>
public sealed record ProgramOpening(int Id, string Title, OpeningStatus Status, DateTime? OpensAt, DateTime? ClosesAt, int Confirmed);

/// <summary>What a programme cost and brought: budgets by year, openings and results on one page.</summary>
/// <param name="Years">Year by year.</param>
/// <param name="Openings">Its openings, the latest first.</param>
/// <param name="Jobs">Confirmed and retained jobs.</param>
/// <param name="Months">Month by month.</param>
public sealed record ProgramRecord(IReadOnlyList<ProgramYear> Years, IReadOnlyList<ProgramOpening> Openings, LedgerFigure Jobs, LedgerMonths Months)
{
    private const int OpeningsMax = 100;

    /// <summary>Money of all years.</summary>
    public long Budget => Years.Sum(y => y.Won ?? 0);

    /// <summary>Reads it until <paramref name="asOf"/>.</summary>
    public static async Task<ProgramRecord> LoadAsync(JobsDbContext db, int id, DateOnly asOf, bool withDrafts, CancellationToken cancellation)
    {
        var search = new LedgerSearch(From: null, asOf, ProgramId: id, Measure: ResultMeasure.Jobs);
        var total = await LedgerFigures.LoadAsync(db, db.JobResults, search, LedgerDimension.All, cancellation);
        var months = await LedgerFigures.LoadAsync(db, db.JobResults, search, LedgerDimension.Month, cancellation);
        var budgets = await db.JobPrograms.AsNoTracking().Where(p => p.Id == id).SelectMany(p => p.Budgets).ToDictionaryAsync(b => b.Year, b => b.Won, cancellation);
        var confirmed = months.GroupBy(m => m.Group / 100).ToDictionary(g => g.Key, g => g.Sum(m => m.Count));
        var openings = await db.Openings.AsNoTracking()
            .Where(o => o.JobProgramId == id && (withDrafts || o.Status == OpeningStatus.Approved || o.Status == OpeningStatus.Withdrawn))
            .OrderByDescending(o => o.ClosesAt).ThenByDescending(o => o.Id).Take(OpeningsMax)
            .Select(o => new ProgramOpening(
                o.Id, o.Title, o.Status, o.OpensAt, o.ClosesAt, db.JobResults.Where(r => r.OpeningId == o.Id && r.Measure == ResultMeasure.Jobs && r.OccurredOn <= asOf).Sum(r => r.Count)))
            .ToListAsync(cancellation);
        return new(
            [.. budgets.Keys.Union(confirmed.Keys).Order().Select(y => new ProgramYear(y, budgets.TryGetValue(y, out var won) ? won : null, confirmed.GetValueOrDefault(y)))],
            openings, total.Count > 0 ? total[0] : LedgerFigure.None(0), LedgerMonths.Of(months, ResultMeasure.Jobs, asOf));
    }
}
