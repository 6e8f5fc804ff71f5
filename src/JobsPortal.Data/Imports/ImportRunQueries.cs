using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Imports;

/// <summary>One run as staff see it; the report is in its stored form.</summary>
public sealed record ImportRunLine(int Id, string Feed, string FileName, DateTime StartedAt, DateTime? FinishedAt, bool IsPartial, string? By, string? Report);

/// <summary>Named filters over import runs.</summary>
public static class ImportRunQueries
{
    /// <summary>Every run that wrote something, the latest first, with who started it.</summary>
    public static IQueryable<ImportRunLine> ImportRunLines(this JobsDbContext db) =>
        from r in db.ImportRuns.AsNoTracking()
        join a in db.Accounts on r.ByAccountId equals a.Id into accounts
        from starter in accounts.DefaultIfEmpty()
        orderby r.Id descending
        select new ImportRunLine(r.Id, r.Feed, r.FileName, r.StartedAt, r.FinishedAt, r.IsPartial, starter == null ? null : starter.Name, r.Report);

    /// <summary>Whole runs of a feed that came to their end and were written, latest first.</summary>
    public static IQueryable<ImportRun> CompletedOf(this IQueryable<ImportRun> runs, string feed) =>
        runs.AsNoTracking().Where(r => r.Feed == feed && r.FinishedAt != null && !r.IsDryRun && !r.IsPartial).OrderByDescending(r => r.Id);
}
