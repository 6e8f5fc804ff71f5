using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Applications;

/// <summary>One line of the list of 이의신청. The name is masked by the page.</summary>
public sealed record ObjectionLine(
    int Id, string Number, string? Name, OpeningKind Kind, string OpeningTitle, DateTime FiledAt, DateTime AnswerDueAt, ObjectionStatus Status,
    ObjectionAnswer? Answer, DateTime? DecidedAt);

/// <summary>이의신청 as the people of the department that decided reach them.</summary>
public static class ObjectionQueries
{
    /// <summary>Those against results of the person's department; none for other roles.</summary>
    public static IQueryable<Objection> ObjectionsVisibleTo(this JobsDbContext db, StaffAccess access)
    {
        var openings = db.OpeningsDecidedBy(access);
        return db.Objections.Where(x => db.Applications.Any(a => a.Id == x.ApplicationId && openings.Any(o => o.Id == a.OpeningId)));
    }

    /// <summary>The list: open ones first, soonest due first.</summary>
    public static IQueryable<ObjectionLine> ObjectionLines(this JobsDbContext db, StaffAccess access, ObjectionStatus? status) =>
        from x in db.ObjectionsVisibleTo(access).AsNoTracking()
        where status == null || x.Status == status
        join a in db.Applications on x.ApplicationId equals a.Id
        join o in db.Openings on a.OpeningId equals o.Id
        orderby x.Status == ObjectionStatus.Decided, x.AnswerDueAt, x.Id
        select new ObjectionLine(x.Id, a.Number, a.ApplicantName, a.Kind, o.Title, x.FiledAt, x.AnswerDueAt, x.Status, x.Answer, x.DecidedAt);

    /// <summary>Everything objected about one application, oldest first.</summary>
    public static IQueryable<Objection> ObjectionsAbout(this JobsDbContext db, int applicationId) =>
        db.Objections.AsNoTracking().Where(x => x.ApplicationId == applicationId).OrderBy(x => x.Id);

    /// <summary>When the last result against the applicant was told.</summary>
    public static IQueryable<DateTime> RefusedAt(this JobsDbContext db, int applicationId) =>
        db.Set<ApplicationEvent>()
            .Where(e => e.ApplicationId == applicationId && (e.To == ApplicationStatus.NotSelected || e.To == ApplicationStatus.Ineligible))
            .OrderByDescending(e => e.Id).Select(e => e.At).Take(1);

    /// <summary>Applications to an opening whose objection has no answer.</summary>
    public static IQueryable<Objection> UnansweredObjectionsOf(this JobsDbContext db, int openingId) =>
        db.Objections.Where(x => x.Status != ObjectionStatus.Decided && db.Applications.Any(a => a.Id == x.ApplicationId && a.OpeningId == openingId));
}
