using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Retention;

/// <summary>A received application with what decides when it is deleted.</summary>
public sealed record KeptApplication(
    int Id, string Number, int CodeRound, string Title, OpeningKind Kind, ApplicationStatus Status, OpeningStatus Opening, DateTime ChangedAt, DateTime? ClosesAt)
{
    /// <summary>When it is deleted under these limits, UTC; null while somebody owes an answer.</summary>
    public DateTime? EndOf(RetentionLimits limits)
    {
        if (RetentionRules.KindOf(Kind, Status, Opening) is not { } kind) return null;
        var counted = RetentionRules.WaitsForTheWindow(kind) && ClosesAt > ChangedAt ? ClosesAt.Value : ChangedAt;
        return limits.EndOf(kind, counted);
    }
}

/// <summary>Until when applications are kept, for those whose they are.</summary>
public static class KeptApplicationQueries
{
    /// <summary>Received applications of an account, latest first.</summary>
    public static IQueryable<KeptApplication> KeptApplicationsOf(this JobsDbContext db, int accountId) =>
        db.Kept(db.Applications.Where(a => a.AccountId == accountId && a.Status != ApplicationStatus.Draft));

    /// <summary>One application.</summary>
    public static IQueryable<KeptApplication> KeptApplication(this JobsDbContext db, int applicationId) => db.Kept(db.Applications.Where(a => a.Id == applicationId));

    private static IQueryable<KeptApplication> Kept(this JobsDbContext db, IQueryable<Application> applications) =>
        from a in applications.AsNoTracking()
        join o in db.Openings on a.OpeningId equals o.Id
        orderby a.Id descending
        select new KeptApplication(a.Id, a.Number, a.CodeRound, o.Title, a.Kind, a.Status, o.Status, a.ChangedAt, o.ClosesAt);
}
