using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Audit;

/// <summary>Deletes the oldest access records when their time is over. The chain goes on from the hash of the last one that went.</summary>
public static class AccessChainCut
{
    /// <summary>Deletes at most <paramref name="most"/> records from the beginning, as far as all of them are of <paramref name="cutoff"/> or before. Inside a write.</summary>
    public static async Task<int> CutOldestAsync(this JobsDbContext db, DateTime cutoff, int most)
    {
        var ends = db.Set<AccessChainEnd>();
        await ends.ExecuteUpdateAsync(s => s.SetProperty(e => e.LastPosition, e => e.LastPosition));
        var end = await ends.AsNoTracking().SingleAsync();
        var oldest = await db.AccessRecords.LinkedBetween(end.DeletedPosition, end.LastPosition).Take(most)
            .Select(r => new { r.Position, r.At, r.Hash }).ToListAsync();
        if (oldest.TakeWhile(r => r.At <= cutoff).LastOrDefault() is not { } last) return 0;
        var deleted = await db.AccessRecords.Where(r => r.Position > 0 && r.Position <= last.Position).ExecuteDeleteAsync();
        await ends.ExecuteUpdateAsync(s => s.SetProperty(e => e.DeletedPosition, last.Position).SetProperty(e => e.DeletedHash, last.Hash));
        return deleted;
    }
}
