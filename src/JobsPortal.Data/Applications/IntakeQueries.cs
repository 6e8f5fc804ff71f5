using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Applications;

/// <summary>Where paper applications can be keyed in.</summary>
public static class IntakeQueries
{
    /// <summary>
    /// Openings of the portal whose window has begun and closed after <paramref name="since"/>: officers those of their own department,
    /// counter clerks any of the district. What came in time may be keyed after closing.
    /// </summary>
    public static IQueryable<Opening> OpeningsTakingPaper(this JobsDbContext db, StaffAccess access, DateTime now, DateTime since)
    {
        var openings = db.Openings.Where(o => o.Status == OpeningStatus.Approved && o.ApplyMode == ApplyMode.Here && o.OpensAt <= now && o.ClosesAt > since);
        return access switch
        {
            { Role: StaffRole.Officer, DepartmentId: { } department } => openings.Where(o => o.DepartmentId == department),
            { Role: StaffRole.CounterClerk, CounterDong: not null } => openings,
            _ => openings.Where(o => false),
        };
    }

    /// <summary>The same to choose from: the open ones first, soonest end first, then those that closed, latest first.</summary>
    public static IQueryable<OpeningLine> OpeningsTakingPaperLines(this JobsDbContext db, StaffAccess access, DateTime now, DateTime since) =>
        db.OpeningsTakingPaper(access, now, since).AsNoTracking()
            .OrderBy(o => o.ClosesAt > now ? 0 : 1).ThenBy(o => o.ClosesAt > now ? o.ClosesAt : null).ThenByDescending(o => o.ClosesAt).ThenBy(o => o.Id)
            .Select(o => new OpeningLine(o.Id, o.Title, o.Kind, o.ClosesAt));
}
