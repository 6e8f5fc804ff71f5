using JobsPortal.Data.Applications;
using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Results;

/// <summary>What one programme has counted; null names stand for results without a programme or a programme without a field.</summary>
public sealed record LedgerTotal(int? ProgramId, string? Program, Sector? Sector, string? Field, ResultMeasure Measure, int Count);

/// <summary>One entry of the ledger as staff read it, without a person's name.</summary>
public sealed record LedgerLine(
    int Id, DateOnly OccurredOn, string? Program, int? OpeningId, string? OpeningTitle, ResultMeasure Measure, int Count, ResultOrigin Origin,
    string Evidence, string RecordedBy, int? CounterOfId, string? ApplicationNumber);

/// <summary>The ledger of results as staff reach it.</summary>
public static class LedgerQueries
{
    /// <summary>
    /// Officers and approvers see what their department's programmes count, or its openings where there is no programme;
    /// administrators see all, nobody else any.
    /// </summary>
    public static IQueryable<JobResult> ResultsVisibleTo(this JobsDbContext db, StaffAccess access) => access switch
    {
        { Role: StaffRole.Officer or StaffRole.Approver, DepartmentId: { } department } => db.JobResults.Where(r =>
            db.JobPrograms.Any(p => p.Id == r.JobProgramId && p.DepartmentId == department)
            || (r.JobProgramId == null && db.Openings.Any(o => o.Id == r.OpeningId && o.DepartmentId == department))),
        { Role: StaffRole.Administrator } => db.JobResults,
        _ => db.JobResults.Where(r => false),
    };

    /// <summary>Totals by programme and measure.</summary>
    public static IQueryable<LedgerTotal> LedgerTotals(this JobsDbContext db, StaffAccess access) =>
        from t in db.ResultsVisibleTo(access).GroupBy(r => new { r.JobProgramId, r.Measure })
            .Select(g => new { g.Key.JobProgramId, g.Key.Measure, Count = g.Sum(r => r.Count) })
        join program in db.JobPrograms on t.JobProgramId equals program.Id into programs
        from p in programs.DefaultIfEmpty()
        join field in db.PlanFields on p.PlanFieldId equals field.Id into fields
        from f in fields.DefaultIfEmpty()
        orderby f.Sector, f.Name, p.Name, t.JobProgramId, t.Measure
        select new LedgerTotal(t.JobProgramId, p.Name, f == null ? null : f.Sector, f.Name, t.Measure, t.Count);

    /// <summary>
    /// The entries, latest first; of one programme or of those without one (<paramref name="programId"/> 0) when asked. The application's
    /// number stands only where the person may read that application.
    /// </summary>
    public static IQueryable<LedgerLine> LedgerLines(this JobsDbContext db, StaffAccess access, int? programId)
    {
        var readable = db.ApplicationsVisibleTo(access);
        return
            from r in db.ResultsVisibleTo(access).AsNoTracking()
            where programId == null || r.JobProgramId == programId || (programId == 0 && r.JobProgramId == null)
            join program in db.JobPrograms on r.JobProgramId equals program.Id into programs
            from p in programs.DefaultIfEmpty()
            join opening in db.Openings on r.OpeningId equals opening.Id into openings
            from o in openings.DefaultIfEmpty()
            join recorder in db.Accounts on r.RecordedBy equals recorder.Id
            orderby r.OccurredOn descending, r.Id descending
            select new LedgerLine(
                r.Id, r.OccurredOn, p.Name, r.OpeningId, o.Title, r.Measure, r.Count, r.Origin, r.Evidence, recorder.Name, r.CounterOfId,
                readable.Where(a => a.Id == r.ApplicationId).Select(a => a.Number).FirstOrDefault());
    }
}
