using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Applications;

/// <summary>How many people of an opening wait for the same step of staff.</summary>
public sealed record PeopleLine(int OpeningId, string Title, int People);

/// <summary>Whom the staff home counts, opening by opening.</summary>
public static class WaitingQueries
{
    /// <summary>Kinds whose applications people decide on.</summary>
    private static readonly OpeningKind[] Decided =
        [.. OpeningKinds.All.Where(k => k.Lifecycle == ApplicationLifecycle.DecidedByPeople).Select(k => k.Kind)];

    /// <summary>Received applications of the person's department whose review has not begun.</summary>
    public static IQueryable<PeopleLine> NewlyReceived(this JobsDbContext db, StaffAccess access) =>
        db.PerOpening(access, db.Applications.Where(a => a.Status == ApplicationStatus.Submitted && Decided.Contains(a.Kind)
            && db.Openings.Any(o => o.Id == a.OpeningId && o.Status != OpeningStatus.Withdrawn)));

    /// <summary>People of the person's department who said yes and whose participation is to be confirmed.</summary>
    public static IQueryable<PeopleLine> ToConfirm(this JobsDbContext db, StaffAccess access) =>
        db.PerOpening(access, db.Applications.Where(a => a.Status == ApplicationStatus.Accepted));

    /// <summary>Paper that a member of staff keyed in since <paramref name="since"/>, the latest opening first.</summary>
    public static IQueryable<PeopleLine> KeyedBy(this JobsDbContext db, int staffId, DateTime since) =>
        db.Openings.AsNoTracking().Where(o => db.Applications.Any(a => a.OpeningId == o.Id && a.EnteredBy == staffId && a.CreatedAt >= since))
            .OrderByDescending(o => o.Id)
            .Select(o => new PeopleLine(o.Id, o.Title, db.Applications.Count(a => a.OpeningId == o.Id && a.EnteredBy == staffId && a.CreatedAt >= since)));

    private static IQueryable<PeopleLine> PerOpening(this JobsDbContext db, StaffAccess access, IQueryable<Application> people) =>
        db.OpeningsDecidedBy(access).AsNoTracking().Where(o => people.Any(a => a.OpeningId == o.Id)).OrderBy(o => o.ClosesAt).ThenBy(o => o.Id)
            .Select(o => new PeopleLine(o.Id, o.Title, people.Count(a => a.OpeningId == o.Id)));
}
