using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Openings;

/// <summary>How full a unit of first comers is.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Name">Its name.</param>
/// <param name="Left">Places that are left.</param>
/// <param name="LastRank">The last rank that was given; 0 while nobody had to wait.</param>
public sealed record UnitQueue(int UnitId, string Name, int Left, int LastRank);

/// <summary>Places and waiting lists of first comers.</summary>
public static class QueueQueries
{
    /// <summary>Every unit of the opening, in its order.</summary>
    public static IQueryable<UnitQueue> QueuesOf(this JobsDbContext db, int openingId) =>
        db.OpeningUnits.AsNoTracking().Where(u => u.OpeningId == openingId).OrderBy(u => u.Order).ThenBy(u => u.Id)
            .Select(u => new UnitQueue(u.Id, u.Name, u.Headcount - u.Taken, db.Applications.Where(a => a.UnitId == u.Id).Max(a => a.WaitlistRank) ?? 0));
}
