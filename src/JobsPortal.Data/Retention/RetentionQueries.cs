using JobsPortal.Data.Accounts;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Feedback;
using JobsPortal.Domain.OpeningReports;
using JobsPortal.Domain.Privacy;
using JobsPortal.Domain.ResidentProfiles;
using JobsPortal.Domain.RoundSignups;
using JobsPortal.Domain.SavedOpenings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Retention;

/// <summary>One change of a limit with who made it.</summary>
public sealed record RetentionChangeLine(RetentionKind Kind, int FromDays, int ToDays, string Reason, string By, DateTime At);

/// <summary>What is due, and what was set and deleted. The cut-off is an instant: what was last moved then or before is due.</summary>
public static class RetentionQueries
{
    /// <summary>Drafts whose last saving and whose window both lie back far enough.</summary>
    public static IQueryable<Application> DraftsDue(this JobsDbContext db, DateTime cutoff) =>
        from a in db.Applications
        join o in db.Openings on a.OpeningId equals o.Id
        where a.Status == ApplicationStatus.Draft && a.ChangedAt <= cutoff && (o.ClosesAt == null || o.ClosesAt <= cutoff)
        orderby a.Id
        select a;

    /// <summary>Applications that ended without taking part and whose objection is answered; one that waits for an answer only where the opening is over.</summary>
    public static IQueryable<Application> NotSelectedDue(this JobsDbContext db, DateTime cutoff)
    {
        var (ended, tookPart, visits, over) = (RetentionRules.Ended, RetentionRules.TookPart, RetentionRules.Visits, RetentionRules.Over);
        return
            from a in db.Applications
            join o in db.Openings on a.OpeningId equals o.Id
            where a.ChangedAt <= cutoff && a.Status != ApplicationStatus.Draft
                && !db.Set<Objection>().Any(objection => objection.ApplicationId == a.Id && objection.Status != ObjectionStatus.Decided)
                && (ended.Contains(a.Status) || (!visits.Contains(a.Kind) && !tookPart.Contains(a.Status) && over.Contains(o.Status)))
            orderby a.Id
            select a;
    }

    /// <summary>Applications to what one visits once, whose last step and whose window both lie back far enough.</summary>
    public static IQueryable<Application> EventsDue(this JobsDbContext db, DateTime cutoff)
    {
        var (ended, visits) = (RetentionRules.Ended, RetentionRules.Visits);
        return
            from a in db.Applications
            join o in db.Openings on a.OpeningId equals o.Id
            where a.ChangedAt <= cutoff && (o.ClosesAt == null || o.ClosesAt <= cutoff) && visits.Contains(a.Kind)
                && a.Status != ApplicationStatus.Draft && !ended.Contains(a.Status)
            orderby a.Id
            select a;
    }

    /// <summary>Applications of people who took part.</summary>
    public static IQueryable<Application> SelectedDue(this JobsDbContext db, DateTime cutoff)
    {
        var (tookPart, visits) = (RetentionRules.TookPart, RetentionRules.Visits);
        return db.Applications.Where(a => a.ChangedAt <= cutoff && tookPart.Contains(a.Status) && !visits.Contains(a.Kind)).OrderBy(a => a.Id);
    }

    /// <summary>Notices that belong to no application.</summary>
    public static IQueryable<OutboxMessage> NoticesDue(this JobsDbContext db, DateTime cutoff) =>
        db.OutboxMessages.Where(m => m.ApplicationId == null && m.CreatedAt <= cutoff).OrderBy(m => m.Id);

    /// <summary>Sign-ins that nobody uses any more.</summary>
    public static IQueryable<AccountSession> SessionsDue(this JobsDbContext db, DateTime cutoff) =>
        db.AccountSessions.Where(s => s.LastSeenAt <= cutoff).OrderBy(s => s.Id);

    /// <summary>Kept openings whose window lies back far enough.</summary>
    public static IQueryable<SavedOpening> SavedOpeningsDue(this JobsDbContext db, DateTime cutoff) =>
        from s in db.SavedOpenings
        join o in db.Openings on s.OpeningId equals o.Id
        where o.ClosesAt <= cutoff && s.SavedAt <= cutoff
        orderby s.Id
        select s;

    /// <summary>다음 모집 안내 신청 that have waited long enough.</summary>
    public static IQueryable<RoundSignup> SignupsDue(this JobsDbContext db, DateTime cutoff) =>
        db.RoundSignups.Where(s => s.CreatedAt <= cutoff).OrderBy(s => s.Id);

    /// <summary>다음 모집 안내 신청 that were told, or never confirmed.</summary>
    public static IQueryable<RoundSignup> SignupsDoneDue(this JobsDbContext db, DateTime cutoff) =>
        db.RoundSignups.Where(s => s.ToldAt <= cutoff || (s.ConfirmedAt == null && s.CreatedAt <= cutoff)).OrderBy(s => s.Id);

    /// <summary>Profiles that nobody has saved for long enough.</summary>
    public static IQueryable<ResidentProfile> ProfilesDue(this JobsDbContext db, DateTime cutoff) => db.ResidentProfiles.Where(p => p.ChangedAt <= cutoff).OrderBy(p => p.Id);

    /// <summary>페이지 의견 that are old enough.</summary>
    public static IQueryable<PageFeedback> FeedbackDue(this JobsDbContext db, DateTime cutoff) => db.PageFeedback.Where(f => f.At <= cutoff).OrderBy(f => f.Id);

    /// <summary>공고 신고 that are old enough.</summary>
    public static IQueryable<OpeningReport> ReportsDue(this JobsDbContext db, DateTime cutoff) => db.OpeningReports.Where(r => r.At <= cutoff).OrderBy(r => r.Id);

    /// <summary>Every change of a limit, newest first.</summary>
    public static IQueryable<RetentionChangeLine> RetentionChangeLines(this JobsDbContext db) =>
        from c in db.Set<RetentionChange>().AsNoTracking()
        join a in db.Accounts on c.ByAccountId equals a.Id
        orderby c.Id descending
        select new RetentionChangeLine(c.Kind, c.FromDays, c.ToDays, c.Reason, a.Name, c.At);

    /// <summary>What the last runs deleted, newest first.</summary>
    public static IQueryable<RetentionRun> RetentionRuns(this JobsDbContext db) => db.Set<RetentionRun>().AsNoTracking().OrderByDescending(r => r.Id);
}
