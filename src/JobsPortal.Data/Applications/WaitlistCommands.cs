using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Applications;

/// <summary>What 예비순번 승계 reads and holds. Call them inside <see cref="JobsDbContext.WriteAsync{T}"/> where a place is given.</summary>
public static class WaitlistCommands
{
    /// <summary>
    /// Where an application stands on its list. Inside a write, call <see cref="LockUnitAsync"/> first: then nobody else gives the same place
    /// away before the commit.
    /// </summary>
    public static async Task<WaitlistTurn> TurnOfAsync(this JobsDbContext db, Application application, Opening opening)
    {
        var unit = opening.Units.FirstOrDefault(u => u.Id == application.UnitId) ?? opening.Units[0];
        var isFirst = unit.Id == opening.Units[0].Id;
        var ahead = await db.Applications.AsNoTracking().WaitingFor(opening.Id, unit.Id, isFirst)
            .CountAsync(a => a.WaitlistRank < application.WaitlistRank && a.Id != application.Id);
        var held = application.Lifecycle == ApplicationLifecycle.FirstCome
            ? await db.OpeningUnits.Where(u => u.Id == unit.Id).Select(u => u.Taken).SingleAsync()
            : await db.Applications.HoldingPlacesOf(opening.Id, unit.Id, isFirst).SumAsync(a => a.PartySize);
        var headcount = await db.OpeningUnits.Where(u => u.Id == unit.Id).Select(u => u.Headcount).SingleAsync();
        return new(ahead, headcount - held);
    }

    /// <summary>
    /// Holds the unit's row until the commit, so that places and ranks are read and given one after the other. The update itself changes
    /// nothing; the reading that follows sees what the one before has committed.
    /// </summary>
    public static async Task LockUnitAsync(this JobsDbContext db, int unitId) =>
        await db.OpeningUnits.Where(u => u.Id == unitId).ExecuteUpdateAsync(set => set.SetProperty(u => u.Taken, u => u.Taken));
}
