using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Openings;

/// <summary>
/// Places of first comers, given and taken back by one conditional update each: never read, checked and written, so that two people
/// at once cannot share the last one. Call them inside <see cref="JobsDbContext.WriteAsync{T}"/>.
/// </summary>
public static class PlaceCommands
{
    /// <summary>
    /// Holds a published opening until the commit, so that nobody withdraws it while somebody applies; false when it is not published.
    /// Held before its units everywhere, so that two writers never wait for each other.
    /// </summary>
    public static async Task<bool> HoldPublishedAsync(this JobsDbContext db, int openingId) =>
        await db.Openings.Where(o => o.Id == openingId && o.Status == OpeningStatus.Approved)
            .ExecuteUpdateAsync(set => set.SetProperty(o => o.Status, o => o.Status)) == 1;

    /// <summary>
    /// Takes <paramref name="places"/> for somebody new; false also while others wait for a place, because whoever waits comes first.
    /// Call it with the opening held (<see cref="HoldPublishedAsync"/>).
    /// </summary>
    public static async Task<bool> TakePlacesAsNewcomerAsync(this JobsDbContext db, int unitId, int places) =>
        await db.OpeningUnits.Where(u => u.Id == unitId && u.Taken + places <= u.Headcount
                && !db.Applications.Any(a => a.UnitId == unitId && a.Status == ApplicationStatus.Waitlisted))
            .ExecuteUpdateAsync(set => set.SetProperty(u => u.Taken, u => u.Taken + places)) == 1;

    /// <summary>Takes <paramref name="places"/> of a unit; false, and nothing taken, when so many are not left.</summary>
    public static async Task<bool> TakePlacesAsync(this JobsDbContext db, int unitId, int places) =>
        await db.OpeningUnits.Where(u => u.Id == unitId && u.Taken + places <= u.Headcount)
            .ExecuteUpdateAsync(set => set.SetProperty(u => u.Taken, u => u.Taken + places)) == 1;

    /// <summary>Gives <paramref name="places"/> of a unit back.</summary>
    public static async Task GiveBackPlacesAsync(this JobsDbContext db, int unitId, int places) =>
        await db.OpeningUnits.Where(u => u.Id == unitId && u.Taken >= places)
            .ExecuteUpdateAsync(set => set.SetProperty(u => u.Taken, u => u.Taken - places));

    /// <summary>The next rank on a unit's waiting list. Ranks that were given up are not given again.</summary>
    public static async Task<int> NextRankAsync(this JobsDbContext db, int unitId)
    {
        // Holds the unit's row until the commit: where several write at once, each waits for its own rank.
        await db.OpeningUnits.Where(u => u.Id == unitId).ExecuteUpdateAsync(set => set.SetProperty(u => u.Taken, u => u.Taken));
        var last = await db.Applications.Where(a => a.UnitId == unitId).MaxAsync(a => a.WaitlistRank);
        return (last ?? 0) + 1;
    }
}
