using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Interviews;
using JobsPortal.Data.Scores;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Scores;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Decisions;

/// <summary>A 선발(안) with everything its rules look at.</summary>
public sealed record DecisionCase(DecisionBatch Batch, Opening Opening, IReadOnlyList<Application> Applications)
{
    /// <summary>Sum and rank of whoever is scored in full, by application.</summary>
    public IReadOnlyDictionary<int, ScoreTotal> Scores { get; init; } = new Dictionary<int, ScoreTotal>();

    /// <summary>Sum and rank as they were told with a released result, by application.</summary>
    public IReadOnlyDictionary<int, ScoreTotal> Kept => Applications.Where(a => a.Score is not null).ToDictionary(a => a.Id, a => a.Score!);

    /// <summary>What stands against sending or releasing it now.</summary>
    public IReadOnlyList<DecisionBlocker> ReasonsNotReady(DateTime now) => [.. Batch.ReasonsNotReady(Applications, Opening, now), .. Batch.ReasonsAgainstAbsence(Interviews)];

    /// <summary>Where the invitations to an interview stand, by application.</summary>
    public IReadOnlyDictionary<int, InterviewStatus> Interviews { get; init; } = new Dictionary<int, InterviewStatus>();

    /// <summary>How many places each unit has, and how many the 선발(안) and earlier decisions fill.</summary>
    public IReadOnlyList<UnitPlaces> Places => [.. Opening.Units.OrderBy(u => u.Order).Select(unit => new UnitPlaces(unit.Name, unit.Headcount, FilledOf(unit)))];

    /// <summary>The last rank that somebody of the unit has, here or by an earlier decision.</summary>
    public int LastRankOf(OpeningUnit unit)
    {
        var items = Batch.Items.ToDictionary(i => i.ApplicationId);
        return Applications.Where(a => ((items.TryGetValue(a.Id, out var item) ? item.UnitOf(a) : a.UnitId) ?? Opening.Units[0].Id) == unit.Id)
            .Max(a => items.TryGetValue(a.Id, out var item) ? item.Rank : a.Status == ApplicationStatus.Waitlisted ? a.WaitlistRank : null) ?? 0;
    }

    /// <summary>Places of the unit that the 선발(안) and earlier decisions fill.</summary>
    public int FilledOf(OpeningUnit unit)
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

    private async Task<DecisionCase?> FindAsync(
        IQueryable<DecisionBatch> batches, IQueryable<Opening> openings, Func<int, int, IQueryable<Application>> concerned,
        Func<IQueryable<Application>, IQueryable<Application>> tracking, int id)
    {
        if (await batches.Include(b => b.Items).SingleOrDefaultAsync(b => b.Id == id) is not { } batch)
        {
            return null;
        }
        var opening = await openings.Include(o => o.Units).SingleAsync(o => o.Id == batch.OpeningId);
        return new(batch, opening, await tracking(concerned(batch.Id, batch.OpeningId)).ToListAsync())
        {
            Scores = await db.ScoreTotalsAsync(opening.Id),
            Interviews = await db.InterviewsOf([.. batch.Items.Select(i => i.ApplicationId)]).AsNoTracking().ToDictionaryAsync(i => i.ApplicationId, i => i.Status),
        };
    }
}
