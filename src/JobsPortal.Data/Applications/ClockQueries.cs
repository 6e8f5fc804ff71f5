using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Applications;

/// <summary>Something of one application that is due at an instant, UTC.</summary>
public sealed record DueLine(int Id, string Number, string OpeningTitle, DateTime DueAt);

/// <summary>An opening whose applicants wait for their result.</summary>
public sealed record ResultDueLine(int OpeningId, string Title, DateOnly ResultsOn, int People);

/// <summary>An objection that waits, and whether a second person has to decide.</summary>
public sealed record ObjectionDueLine(int Id, string Number, string OpeningTitle, DateTime DueAt, bool IsProposed);

/// <summary>How long a processing clock has stood.</summary>
public sealed record Pause(DateTime From, DateTime Until);

/// <summary>One answered result: by when it was promised, when it came, and how long the clock stood meanwhile.</summary>
public sealed record AnsweredResult(string Department, DateOnly PromisedOn, DateTime AnsweredAt, IReadOnlyList<Pause> Pauses)
{
    /// <summary>Whether it came in time. While something was asked of the applicant the clock stood.</summary>
    public bool IsInTime => AnsweredAt < SeoulTime.EndOf(PromisedOn) + Pauses.Aggregate(TimeSpan.Zero, (sum, pause) => sum + (pause.Until - pause.From));
}

/// <summary>One answered objection.</summary>
public sealed record AnsweredObjection(string Department, DateTime DueAt, DateTime AnsweredAt);

/// <summary>The clocks of a department: what is due, and what was answered in time.</summary>
public static class ClockQueries
{
    private static readonly ApplicationStatus[] WaitsForOffice = [ApplicationStatus.Submitted, ApplicationStatus.InReview, ApplicationStatus.Shortlisted];

    /// <summary>Openings with a promised day of results and applicants who wait for the office; soonest first. While something is asked of an applicant their clock stands.</summary>
    public static IQueryable<ResultDueLine> ResultsDue(this JobsDbContext db, StaffAccess access) =>
        db.OpeningsDecidedBy(access).AsNoTracking()
            .Where(o => o.Status != OpeningStatus.Withdrawn && o.ResultsOn != null && db.Applications.Any(a => a.OpeningId == o.Id && WaitsForOffice.Contains(a.Status)))
            .OrderBy(o => o.ResultsOn).ThenBy(o => o.Id)
            .Select(o => new ResultDueLine(o.Id, o.Title, o.ResultsOn!.Value, db.Applications.Count(a => a.OpeningId == o.Id && WaitsForOffice.Contains(a.Status))));

    /// <summary>보완요구 that wait for the applicant, soonest first.</summary>
    public static IQueryable<DueLine> SupplementsDue(this JobsDbContext db, StaffAccess access) =>
        from s in db.Set<Supplement>().AsNoTracking()
        join a in db.ApplicationsVisibleTo(access) on s.ApplicationId equals a.Id
        join o in db.Openings on a.OpeningId equals o.Id
        where s.EndedAt == null && a.Status == ApplicationStatus.NeedsSupplement && o.Status != OpeningStatus.Withdrawn
        orderby s.DueAt, s.Id
        select new DueLine(s.Id, a.Number, o.Title, s.DueAt);

    /// <summary>Selected people who have not answered, soonest first.</summary>
    public static IQueryable<DueLine> RepliesDue(this JobsDbContext db, StaffAccess access) =>
        from a in db.ApplicationsVisibleTo(access).AsNoTracking()
        join o in db.Openings on a.OpeningId equals o.Id
        where a.Status == ApplicationStatus.Selected && a.ReplyDueAt != null
        orderby a.ReplyDueAt, a.Id
        select new DueLine(a.Id, a.Number, o.Title, a.ReplyDueAt!.Value);

    /// <summary>이의신청 without an answer, soonest first.</summary>
    public static IQueryable<ObjectionDueLine> ObjectionsDue(this JobsDbContext db, StaffAccess access) =>
        from x in db.ObjectionsVisibleTo(access).AsNoTracking()
        where x.Status != ObjectionStatus.Decided
        join a in db.Applications on x.ApplicationId equals a.Id
        join o in db.Openings on a.OpeningId equals o.Id
        orderby x.AnswerDueAt, x.Id
        select new ObjectionDueLine(x.Id, a.Number, o.Title, x.AnswerDueAt, x.Status == ObjectionStatus.Proposed);

    /// <summary>Results released since an instant, latest first, of every department; nobody is named.</summary>
    public static IQueryable<AnsweredResult> ResultsAnswered(this JobsDbContext db, DateTime since) =>
        from item in db.Set<DecisionItem>().AsNoTracking()
        join b in db.DecisionBatches on item.DecisionBatchId equals b.Id
        join o in db.Openings on b.OpeningId equals o.Id
        join d in db.Departments on o.DepartmentId equals d.Id
        where b.ReleasedAt >= since && o.ResultsOn != null
        orderby item.Id descending
        select new AnsweredResult(
            d.Name, o.ResultsOn!.Value, b.ReleasedAt!.Value,
            db.Set<Supplement>().Where(s => s.ApplicationId == item.ApplicationId && s.EndedAt != null && s.EndedAt <= b.ReleasedAt)
                .OrderBy(s => s.Id).Select(s => new Pause(s.AskedAt, s.EndedAt!.Value)).ToList());

    /// <summary>이의신청 answered since an instant, latest first, of every department; nobody is named.</summary>
    public static IQueryable<AnsweredObjection> ObjectionsAnswered(this JobsDbContext db, DateTime since) =>
        from x in db.Objections.AsNoTracking()
        join a in db.Applications on x.ApplicationId equals a.Id
        join o in db.Openings on a.OpeningId equals o.Id
        join d in db.Departments on o.DepartmentId equals d.Id
        where x.DecidedAt >= since
        orderby x.Id descending
        select new AnsweredObjection(d.Name, x.AnswerDueAt, x.DecidedAt!.Value);
}
