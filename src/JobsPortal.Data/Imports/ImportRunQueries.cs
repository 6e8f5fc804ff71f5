using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Imports;

/// <summary>Named filters over import runs.</summary>
public static class ImportRunQueries
{
    /// <summary>Whole runs of a feed that came to their end and were written, latest first.</summary>
    public static IQueryable<ImportRun> CompletedOf(this IQueryable<ImportRun> runs, string feed) =>
        runs.AsNoTracking().Where(r => r.Feed == feed && r.FinishedAt != null && !r.IsDryRun && !r.IsPartial).OrderByDescending(r => r.Id);
}
