using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Audit;

/// <summary>How the chain of access records is broken.</summary>
public enum ChainFault
{
    /// <summary>A record is not what was written.</summary>
    Changed,

    /// <summary>A record between two others, or before the first, is gone.</summary>
    Missing,

    /// <summary>Records at the end are gone.</summary>
    EndMissing,

    /// <summary>A record was slipped in past the portal.</summary>
    NotLinked,

    /// <summary>The chain fits together but is not the one that was signed in a monthly review: it was written anew.</summary>
    Rewritten,
}

/// <summary>What the check found.</summary>
/// <param name="Checked">Records that are whole.</param>
/// <param name="LastPosition">Position of the newest record.</param>
/// <param name="LastHash">Its hash: noted elsewhere, it proves later that nothing before it was rewritten.</param>
/// <param name="Fault">How the chain is broken; null when it is whole.</param>
/// <param name="BrokenPosition">The first broken place.</param>
/// <param name="BrokenId">The row there, where there is one.</param>
public sealed record ChainReport(long Checked, long LastPosition, string LastHash, ChainFault? Fault = null, long? BrokenPosition = null, long? BrokenId = null);

/// <summary>Reads the access records in the order of the chain, some at a time, and says whether it is whole. The portal goes on meanwhile.</summary>
public sealed class AccessChainCheck(JobsDbContext db)
{
    private const int Portion = 1_000;

    /// <summary>Checks all of it.</summary>
    public async Task<ChainReport> RunAsync(CancellationToken cancellation = default)
    {
        var end = await db.Set<AccessChainEnd>().AsNoTracking().SingleAsync(cancellation);
        var (position, hash) = (end.DeletedPosition, end.DeletedHash);
        var signed = (await db.Set<AccessReview>().AsNoTracking().Select(r => new { r.LastPosition, r.LastHash }).ToListAsync(cancellation))
            .ToLookup(r => r.LastPosition, r => r.LastHash);
        ChainReport Report(ChainFault fault, long? id = null) => new(position - end.DeletedPosition, end.LastPosition, end.LastHash, fault, position + 1, id);

        while (position < end.LastPosition)
        {
            var records = await db.AccessRecords.LinkedBetween(position, end.LastPosition).Take(Portion).ToListAsync(cancellation);
            foreach (var record in records)
            {
                if (record.Position != position + 1) return Report(ChainFault.Missing);
                if (record.Hash != AccessChain.HashOf(hash, record)) return Report(ChainFault.Changed, record.Id);
                if (signed[record.Position].Any(s => s != record.Hash)) return Report(ChainFault.Rewritten, record.Id);
                (position, hash) = (record.Position, record.Hash);
            }
            if (records.Count == 0) return Report(ChainFault.EndMissing);
        }

        if (hash != end.LastHash) return Report(ChainFault.EndMissing);
        if (signed.Any(s => s.Key > end.LastPosition)) return Report(ChainFault.Rewritten);
        var loose = await db.AccessRecords.AsNoTracking().Where(r => r.Position == 0).OrderBy(r => r.Id).Select(r => (long?)r.Id).FirstOrDefaultAsync(cancellation);
        return loose is null ? new(position - end.DeletedPosition, end.LastPosition, end.LastHash) : Report(ChainFault.NotLinked, loose);
    }
}
