using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Decisions;

/// <summary>A 선발(안) with everything its rules look at.</summary>
public sealed record DecisionCase(DecisionBatch Batch, Opening Opening, IReadOnlyList<Application> Applications)
{
    /// <summary>What stands against sending or releasing it now.</summary>
    public IReadOnlyList<DecisionBlocker> ReasonsNotReady(DateTime now) => Batch.ReasonsNotReady(Applications, Opening, now);

    /// <summary>How many places each unit has, and how many the 선발(안) and earlier decisions fill.</summary>
    public IReadOnlyList<UnitPlaces> Places => [.. Opening.Units.OrderBy(u => u.Order).Select(unit => new UnitPlaces(unit.Name, unit.Headcount, Filled(unit)))];

    private int Filled(OpeningUnit unit)
    {
        HashSet<int> selected = [.. Batch.Items.Where(i => i.Outcome == ApplicationStatus.Selected).Select(i => i.ApplicationId)];
        var items = Batch.Items.ToDictionary(i => i.ApplicationId);
        return Applications.Where(a => ((items.TryGetValue(a.Id, out var item) ? item.UnitOf(a) : a.UnitId) ?? Opening.Units[0].Id) == unit.Id)
            .Where(a => selected.Contains(a.Id)
                || a.Status is ApplicationStatus.Selected or ApplicationStatus.Accepted or ApplicationStatus.Confirmed or ApplicationStatus.Completed)
            .Sum(a => a.PartySize);
    }
}

/// <summary>Places of one unit.</summary>
public sealed record UnitPlaces(string Unit, int Headcount, int Filled);

/// <summary>Finds 선발(안) through the department that decides.</summary>
public sealed class DecisionCases(JobsDbContext db)
{
    /// <summary>The case to read; null for everybody else's.</summary>
    public Task<DecisionCase?> ReadAsync(int id, StaffAccess access) =>
        FindAsync(db.DecisionBatchesVisibleTo(access).AsNoTracking(), db.Openings.AsNoTracking(), db.ConcernedBy, applications => applications.AsNoTracking(), id);

    /// <summary>The case to change, inside a write; null for everybody else's.</summary>
    public Task<DecisionCase?> ToChangeAsync(int id, StaffAccess access) =>
        FindAsync(db.DecisionBatchesVisibleTo(access), db.Openings, db.ConcernedBy, applications => applications, id);

    private static async Task<DecisionCase?> FindAsync(
        IQueryable<DecisionBatch> batches, IQueryable<Opening> openings, Func<int, int, IQueryable<Application>> concerned,
        Func<IQueryable<Application>, IQueryable<Application>> tracking, int id)
    {
        if (await batches.Include(b => b.Items).SingleOrDefaultAsync(b => b.Id == id) is not { } batch)
        {
            return null;
        }
        var opening = await openings.Include(o => o.Units).SingleAsync(o => o.Id == batch.OpeningId);
        return new(batch, opening, await tracking(concerned(batch.Id, batch.OpeningId)).ToListAsync());
    }
}
