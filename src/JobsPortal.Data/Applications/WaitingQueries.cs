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

    /// <summary>Units of the person's department with a free place for which somebody waits whose rank still holds; counted are the free places.</summary>
    public static IQueryable<PeopleLine> PlacesToPassOn(this JobsDbContext db, StaffAccess access, DateOnly today)
    {
        ApplicationStatus[] holding = [.. ApplicationLifecycle.HoldingAPlace];
        return from u in db.OpeningUnits.AsNoTracking()
               join o in db.OpeningsDecidedBy(access) on u.OpeningId equals o.Id
               where o.Status == OpeningStatus.Approved
               let first = db.OpeningUnits.Where(f => f.OpeningId == o.Id).OrderBy(f => f.Order).ThenBy(f => f.Id).Select(f => (int?)f.Id).FirstOrDefault()
               let held = Decided.Contains(o.Kind) ? db.Applications.Count(a => a.OpeningId == o.Id && holding.Contains(a.Status) && (a.UnitId ?? first) == u.Id) : u.Taken
               where held < u.Headcount
                   && db.Applications.Any(a => a.OpeningId == o.Id && a.Status == ApplicationStatus.Waitlisted && (a.UnitId ?? first) == u.Id && (a.WaitlistUntil == null || a.WaitlistUntil >= today))
               orderby o.ClosesAt, o.Id, u.Order, u.Id
               select new PeopleLine(o.Id, o.Title, u.Headcount - held);
    }

    /// <summary>Paper that a member of staff keyed in since <paramref name="since"/>, the latest opening first.</summary>
    public static IQueryable<PeopleLine> KeyedBy(this JobsDbContext db, int staffId, DateTime since) =>
        db.Openings.AsNoTracking().Where(o => db.Applications.Any(a => a.OpeningId == o.Id && a.EnteredBy == staffId && a.CreatedAt >= since))
            .OrderByDescending(o => o.Id)
            .Select(o => new PeopleLine(o.Id, o.Title, db.Applications.Count(a => a.OpeningId == o.Id && a.EnteredBy == staffId && a.CreatedAt >= since)));

    private static IQueryable<PeopleLine> PerOpening(this JobsDbContext db, StaffAccess access, IQueryable<Application> people) =>
        db.OpeningsDecidedBy(access).AsNoTracking().Where(o => people.Any(a => a.OpeningId == o.Id)).OrderBy(o => o.ClosesAt).ThenBy(o => o.Id)
            .Select(o => new PeopleLine(o.Id, o.Title, people.Count(a => a.OpeningId == o.Id)));
}
