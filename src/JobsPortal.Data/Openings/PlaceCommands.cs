using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Openings;

/// <summary>
/// Places of first comers, given and taken back by one conditional update each: never read, checked and written, so that two people
/// at once cannot share the last one. Call them inside <see cref="JobsDbContext.WriteAsync{T}"/>.
/// </summary>
public static class PlaceCommands
{
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
