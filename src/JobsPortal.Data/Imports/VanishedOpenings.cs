using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Imports;

/// <summary>
/// What a feed listed before and lists no longer has been closed there. It is believed only of a whole file, and the opening closes only
/// when no other feed lists it.
/// </summary>
internal sealed class VanishedOpenings(JobsDbContext db, FeedFormat format, bool isDryRun, DateTime now)
{
    /// <summary>Closes them, or counts them as missing when the report says why they are left alone.</summary>
    public async Task CloseAsync(StagedRows staged, ImportReport report)
    {
        List<int> vanished = [];
        await foreach (var source in db.OpeningSources.ListedBy(FeedFormats.NameOf(format)).AsAsyncEnumerable())
        {
            if (!staged.Contains(source.SourceId)) vanished.Add(source.OpeningId);
        }

        if (report.Withheld is not null && vanished.Count > 0)
        {
            report.Missing = vanished.Count;
            return;
        }

        report.Withheld = null;
        foreach (var portion in vanished.Chunk(ImportOpenings.PortionSize))
        {
            report.Closed += isDryRun ? await DoAsync(portion) : await db.WriteAsync(() => DoAsync(portion));
            db.ChangeTracker.Clear();
        }
    }

    private async Task<int> DoAsync(int[] openingIds)
    {
        var closed = 0;
        var feed = FeedFormats.NameOf(format);
        foreach (var opening in await db.Openings.ForImport(openingIds).ToListAsync())
        {
            foreach (var source in opening.Sources.Where(s => s.Feed == feed)) source.IsListed = false;
            if (opening.Sources.Any(s => s.IsListed) || opening.ClosesAt <= now) continue;

            opening.CloseFromImport(now);
            closed++;
        }

        if (!isDryRun) await db.SaveChangesAsync();
        return closed;
    }
}
