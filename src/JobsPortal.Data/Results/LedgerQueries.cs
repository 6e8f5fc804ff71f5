using JobsPortal.Data.Applications;
using JobsPortal.Domain.Programs;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Results;

/// <summary>One entry of the ledger as staff read it, without a person's name.</summary>
public sealed record LedgerLine(
    int Id, DateOnly OccurredOn, string? Program, int? OpeningId, string? OpeningTitle, ResultMeasure Measure, int Count, ResultOrigin Origin,
    string Evidence, string RecordedBy, DateTime RecordedAt, int? CounterOfId, string? ApplicationNumber,
    int? People, string? Source, string? ApprovedBy, int? ProposalId);

/// <summary>One check of 고용 유지.</summary>
public sealed record RetentionLine(RetentionMark Mark, int Count, DateOnly CheckedOn, string Evidence, string RecordedBy, DateTime RecordedAt);

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

    /// <summary>
    /// The entries that a search asks for, latest first. The application's number stands only where the person may read that application.
    /// </summary>
    public static IQueryable<LedgerLine> LedgerLines(this JobsDbContext db, StaffAccess access, LedgerSearch search) =>
        db.LinesOf(db.ResultsMatching(db.ResultsVisibleTo(access), search), access);

    /// <summary>One entry with the entries that take it back.</summary>
    public static IQueryable<LedgerLine> LedgerLineWithCounters(this JobsDbContext db, StaffAccess access, int id) =>
        db.LinesOf(db.ResultsVisibleTo(access).Where(r => r.Id == id || r.CounterOfId == id), access);

    /// <summary>What was found about the jobs of an entry, oldest first.</summary>
    public static IQueryable<RetentionLine> RetentionOf(this JobsDbContext db, int resultId) =>
        from c in db.RetentionChecks.AsNoTracking()
        where c.JobResultId == resultId
        join recorder in db.Accounts on c.RecordedBy equals recorder.Id
        orderby c.Mark, c.Id
        select new RetentionLine(c.Mark, c.Count, c.CheckedOn, c.Evidence, recorder.Name, c.RecordedAt);

    /// <summary>Programmes whose entries the person may see, by name.</summary>
    public static IQueryable<JobProgram> ProgramsInLedger(this JobsDbContext db, StaffAccess access) =>
        db.JobPrograms.Where(p => access.Role == StaffRole.Administrator || p.DepartmentId == access.DepartmentId).OrderBy(p => p.Name).ThenBy(p => p.Id);

    private static IQueryable<LedgerLine> LinesOf(this JobsDbContext db, IQueryable<JobResult> results, StaffAccess access)
    {
        var readable = db.ApplicationsVisibleTo(access);
        return
            from r in results.AsNoTracking()
            join program in db.JobPrograms on r.JobProgramId equals program.Id into programs
            from p in programs.DefaultIfEmpty()
            join opening in db.Openings on r.OpeningId equals opening.Id into openings
            from o in openings.DefaultIfEmpty()
            join recorder in db.Accounts on r.RecordedBy equals recorder.Id
            join approver in db.Accounts on r.ApprovedBy equals approver.Id into approvers
            from second in approvers.DefaultIfEmpty()
            orderby r.OccurredOn descending, r.Id descending
            select new LedgerLine(
                r.Id, r.OccurredOn, p.Name, r.OpeningId, o.Title, r.Measure, r.Count, r.Origin, r.Evidence, recorder.Name, r.RecordedAt, r.CounterOfId,
                readable.Where(a => a.Id == r.ApplicationId).Select(a => a.Number).FirstOrDefault(),
                r.People, r.Source, second.Name, r.ProposalId);
    }
}
