using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Results;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Results;

/// <summary>Jobs of one opening in one month as everybody may read them: no person, no evidence.</summary>
/// <param name="Month">202611 for November 2026.</param>
/// <param name="ProgramId">The programme.</param>
/// <param name="Program">Its name.</param>
/// <param name="OpeningId">The opening; null where nothing was announced or it has no public page.</param>
/// <param name="OpeningTitle">Its title.</param>
/// <param name="Origin">Where the entries come from.</param>
/// <param name="Count">How many.</param>
public sealed record PublicLedgerLine(int Month, int? ProgramId, string? Program, int? OpeningId, string? OpeningTitle, ResultOrigin Origin, int Count);

/// <summary>The ledger as everybody may read it.</summary>
public static class PublicLedgerQueries
{
    /// <summary>The jobs of a search, one line for each month, programme, opening and origin, the latest first.</summary>
    public static IQueryable<PublicLedgerLine> PublicLines(this JobsDbContext db, LedgerSearch search) =>
        from t in db.ResultsMatching(db.JobResults, search).Where(r => r.Measure == ResultMeasure.Jobs)
            .GroupBy(r => new { r.OccurredOn.Year, r.OccurredOn.Month, r.JobProgramId, r.OpeningId, r.Origin })
            .Select(g => new { g.Key.Year, g.Key.Month, g.Key.JobProgramId, g.Key.OpeningId, g.Key.Origin, Count = g.Sum(r => r.Count) })
        join program in db.JobPrograms on t.JobProgramId equals program.Id into programs
        from p in programs.DefaultIfEmpty()
        join opening in db.Openings.Where(o => o.Status == OpeningStatus.Approved || o.Status == OpeningStatus.Withdrawn) on t.OpeningId equals opening.Id into openings
        from o in openings.DefaultIfEmpty()
        orderby t.Year descending, t.Month descending, p.Name, t.JobProgramId, t.OpeningId, t.Origin
        select new PublicLedgerLine(t.Year * 100 + t.Month, t.JobProgramId, p.Name, o == null ? null : o.Id, o.Title, t.Origin, t.Count);
}
