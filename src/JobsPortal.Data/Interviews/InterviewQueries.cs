using JobsPortal.Data.Applications;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Openings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Interviews;

/// <summary>One opening with its invitations.</summary>
public sealed record InterviewOpening(int Id, string Title, DateTime? ClosesAt, int Slots, int Offered, int Booked, int Held);

/// <summary>One invited applicant. The name is masked by the page.</summary>
public sealed record InterviewLine(
    string Number, string? Name, string? Unit, OpeningKind Kind, ApplicationStatus Application, InterviewStatus Status, DateTime ReplyDueAt, DateTime? StartsAt, string? Place);

/// <summary>An invitation that somebody owes a step.</summary>
public sealed record InterviewDueLine(string Number, string OpeningTitle, InterviewStatus Status, DateTime DueAt);

/// <summary>One applicant who can be invited. The name is masked by the page.</summary>
public sealed record InterviewCandidate(int Id, string Number, string? Name, string? Unit, OpeningKind Kind, ApplicationStatus Status, DateTime? ReceivedAt);

/// <summary>The invitation of one application with its time.</summary>
public sealed record InterviewCase(
    int Id, InterviewStatus Status, DateTime OfferedAt, DateTime ReplyDueAt, int? SlotId, DateTime? StartsAt, string? Place, string? RecordedBy, string? Note)
{
    /// <summary>Whether the applicant may still choose alone.</summary>
    public bool CanAnswer(DateTime now) => now < ReplyDueAt && Status is not (InterviewStatus.Attended or InterviewStatus.Absent);
}

/// <summary>면접 as staff and applicants read it.</summary>
public static class InterviewQueries
{
    private static readonly ApplicationStatus[] Invitable = [ApplicationStatus.Submitted, ApplicationStatus.InReview, ApplicationStatus.Shortlisted];

    private static readonly OpeningKind[] Reviewed =
        [.. Enum.GetValues<OpeningKind>().Where(k => OpeningKinds.Of(k).Lifecycle == ApplicationLifecycle.DecidedByPeople)];

    /// <summary>The openings whose applicants can be interviewed, latest first.</summary>
    public static IQueryable<InterviewOpening> InterviewOpenings(this JobsDbContext db, StaffAccess access) =>
        from o in db.OpeningsDecidedBy(access).AsNoTracking()
        where Reviewed.Contains(o.Kind) && db.Applications.Any(a => a.OpeningId == o.Id && a.Status != ApplicationStatus.Draft)
        orderby o.Id descending
        select new InterviewOpening(
            o.Id, o.Title, o.ClosesAt, db.InterviewSlots.Count(s => s.OpeningId == o.Id),
            db.Interviews.Count(i => i.Status == InterviewStatus.Offered && db.Applications.Any(a => a.Id == i.ApplicationId && a.OpeningId == o.Id)),
            db.Interviews.Count(i => i.Status == InterviewStatus.Booked && db.Applications.Any(a => a.Id == i.ApplicationId && a.OpeningId == o.Id)),
            db.Interviews.Count(i => (i.Status == InterviewStatus.Attended || i.Status == InterviewStatus.Absent)
                && db.Applications.Any(a => a.Id == i.ApplicationId && a.OpeningId == o.Id)));

    /// <summary>The times of an opening in order.</summary>
    public static IQueryable<InterviewSlot> InterviewSlotsOf(this JobsDbContext db, int openingId) =>
        db.InterviewSlots.Where(s => s.OpeningId == openingId).OrderBy(s => s.StartsAt).ThenBy(s => s.Id);

    /// <summary>The times that can be chosen now: in the future and with room.</summary>
    public static IQueryable<InterviewSlot> SlotsToChoose(this JobsDbContext db, int openingId, DateTime now) =>
        db.InterviewSlotsOf(openingId).AsNoTracking().Where(s => s.StartsAt > now && s.Taken < s.Capacity);

    /// <summary>Who is invited, by time, then whoever has none.</summary>
    public static IQueryable<InterviewLine> InterviewLines(this JobsDbContext db, int openingId, InterviewStatus? status) =>
        from i in db.Interviews.AsNoTracking()
        where status == null || i.Status == status
        join a in db.Applications on i.ApplicationId equals a.Id
        where a.OpeningId == openingId
        join slot in db.InterviewSlots on i.SlotId equals slot.Id into slots
        from s in slots.DefaultIfEmpty()
        join unit in db.OpeningUnits on a.UnitId equals unit.Id into units
        from u in units.DefaultIfEmpty()
        orderby s == null, s.StartsAt, a.ReceivedAt, a.Id
        select new InterviewLine(a.Number, a.ApplicantName, u.Name, a.Kind, a.Status, i.Status, i.ReplyDueAt, s == null ? null : s.StartsAt, s == null ? null : s.Place);

    /// <summary>
    /// Invitations that somebody owes a step, soonest first: an answer until its day, another time at once where none fits, and what came of
    /// a time that has begun.
    /// </summary>
    public static IQueryable<InterviewDueLine> InterviewsDue(this JobsDbContext db, StaffAccess access, DateTime now) =>
        from i in db.Interviews.AsNoTracking()
        join a in db.ApplicationsVisibleTo(access) on i.ApplicationId equals a.Id
        where a.Status == ApplicationStatus.Shortlisted
        join o in db.Openings on a.OpeningId equals o.Id
        where o.Status != OpeningStatus.Withdrawn
        join slot in db.InterviewSlots on i.SlotId equals slot.Id into slots
        from s in slots.DefaultIfEmpty()
        where i.Status == InterviewStatus.Offered || i.Status == InterviewStatus.NoTimeFits || (i.Status == InterviewStatus.Booked && s.StartsAt <= now)
        orderby i.Status == InterviewStatus.Booked ? s.StartsAt : i.ReplyDueAt, i.Id
        select new InterviewDueLine(a.Number, o.Title, i.Status, i.Status == InterviewStatus.Booked ? s.StartsAt : i.ReplyDueAt);

    /// <summary>Who can be invited, in order of receipt.</summary>
    public static IQueryable<InterviewCandidate> InterviewCandidates(this JobsDbContext db, int openingId) =>
        from a in db.Applications.AsNoTracking()
        where a.OpeningId == openingId && Invitable.Contains(a.Status) && db.Openings.Any(o => o.Id == openingId && o.Status != OpeningStatus.Withdrawn) && !db.Interviews.Any(i => i.ApplicationId == a.Id)
        join unit in db.OpeningUnits on a.UnitId equals unit.Id into units
        from u in units.DefaultIfEmpty()
        orderby a.ReceivedAt, a.Id
        select new InterviewCandidate(a.Id, a.Number, a.ApplicantName, u.Name, a.Kind, a.Status, a.ReceivedAt);

    /// <summary>The invitation of one application; none where nobody invited.</summary>
    public static IQueryable<InterviewCase> InterviewOf(this JobsDbContext db, int applicationId) =>
        from i in db.Interviews.AsNoTracking()
        where i.ApplicationId == applicationId
        join slot in db.InterviewSlots on i.SlotId equals slot.Id into slots
        from s in slots.DefaultIfEmpty()
        orderby i.Id
        select new InterviewCase(
            i.Id, i.Status, i.OfferedAt, i.ReplyDueAt, i.SlotId, s == null ? null : s.StartsAt, s == null ? null : s.Place,
            db.Accounts.Where(p => p.Id == i.RecordedBy).Select(p => p.Name).FirstOrDefault(), i.Note);

    /// <summary>Where the invitations of these applications stand.</summary>
    public static IQueryable<Interview> InterviewsOf(this JobsDbContext db, int[] applicationIds) =>
        db.Interviews.Where(i => applicationIds.Contains(i.ApplicationId)).OrderBy(i => i.Id);
}
