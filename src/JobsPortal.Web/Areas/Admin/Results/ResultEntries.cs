using System.Security.Claims;
using JobsPortal.Data;
using JobsPortal.Data.Results;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Results;

/// <summary>One entry of the ledger with what was recorded about it later.</summary>
/// <param name="Line">The entry.</param>
/// <param name="Counters">Entries that take it back.</param>
/// <param name="Checks">고용 유지 확인.</param>
/// <param name="CanCheck">Whether this person may record 고용 유지 here.</param>
/// <param name="CanCorrect">Whether this person may propose to take it back.</param>
public sealed record ResultEntry(LedgerLine Line, IReadOnlyList<LedgerLine> Counters, IReadOnlyList<RetentionLine> Checks, bool CanCheck, bool CanCorrect)
{
    /// <summary>What the entry counts after its counter-entries.</summary>
    public int Counted => Line.Count + Counters.Sum(c => c.Count);

    /// <summary>Jobs that stood after some time.</summary>
    public int Kept(RetentionMark mark) => Checks.Where(c => c.Mark == mark).Sum(c => c.Count);
}

/// <summary>Finds entries of the ledger through the department that they belong to, and records what became of their jobs.</summary>
public sealed class ResultEntries(JobsDbContext db, TimeProvider clock)
{
    /// <summary>The entry; null for everybody else's.</summary>
    public async Task<ResultEntry?> ReadAsync(int id, ClaimsPrincipal person)
    {
        var lines = await db.LedgerLineWithCounters(person.StaffAccess(), id).ToListAsync();
        if (lines.Find(l => l.Id == id) is not { } line)
        {
            return null;
        }
        List<LedgerLine> counters = [.. lines.Where(l => l.Id != id)];
        var isKept = line is { Measure: ResultMeasure.Jobs, Origin: not ResultOrigin.CounterEntry };
        var canCorrect = line.Origin == ResultOrigin.Manual && counters.Count == 0 && person.May(Permission.RecordResults);
        return new(line, counters, await db.RetentionOf(id).ToListAsync(), isKept && person.May(Permission.RecordResults), canCorrect);
    }

    /// <summary>Records a check of 고용 유지; the reasons against it, or none when it was recorded. Null for everybody else's entry.</summary>
    public Task<IReadOnlyList<RetentionBlocker>?> CheckAsync(int id, FoundRetention found, ClaimsPrincipal person)
    {
        var (access, by) = (person.StaffAccess(), person.StaffId());
        return db.WriteAsync<IReadOnlyList<RetentionBlocker>?>(async () =>
        {
            if (await db.ResultsVisibleTo(access).AsNoTracking().SingleOrDefaultAsync(r => r.Id == id) is not { } entry)
            {
                return null;
            }
            var counted = entry.Count + await db.JobResults.Where(r => r.CounterOfId == id).SumAsync(r => r.Count);
            var kept = await db.RetentionChecks.Where(c => c.JobResultId == id && c.Mark == found.Mark).SumAsync(c => c.Count);
            var now = clock.UtcNow();
            if (RetentionCheck.ReasonsNotToRecord(entry, counted, kept, found, Domain.Shared.SeoulTime.DayOf(now)) is { Count: > 0 } reasons)
            {
                return reasons;
            }
            db.Add(RetentionCheck.Of(entry, counted, kept, found, by, now));
            await db.SaveChangesAsync();
            return [];
        });
    }
}
