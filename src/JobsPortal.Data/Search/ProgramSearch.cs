using JobsPortal.Data.Shared;
using JobsPortal.Domain.Search;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Search;

/// <summary>Finds programmes by the same words as openings. A district has some dozens of them: they are held in memory until something changes.</summary>
public sealed class ProgramSearch(ContentVersion content)
{
    private volatile Held _held = new(-1, []);

    /// <summary>Keys of the programmes that hold every word, the nearest first.</summary>
    public async Task<IReadOnlyList<int>> FindAsync(JobsDbContext db, SearchQuery query, int most)
    {
        if (query.Words.Count == 0) return [];
        await FreshenAsync(db);
        var documents = _held.Documents;
        var outcome = SearchOutcome.Of(query, reading => documents.Any(reading.Matches), readings => documents.Count(d => SearchReading.Penalty(readings, d) is not null));
        if (outcome.Used.Count == 0 || outcome.LeftOut.Count > 0) return [];
        return
        [
            .. documents.Select(d => (d.Id, d.Title, Penalty: SearchReading.Penalty(outcome.Readings, d))).Where(d => d.Penalty is not null)
                .OrderBy(d => d.Penalty).ThenBy(d => d.Title, StringComparer.Ordinal).ThenBy(d => d.Id).Take(most).Select(d => d.Id),
        ];
    }

    /// <summary>Reads the programmes where something has changed since the last time.</summary>
    public async Task FreshenAsync(JobsDbContext db)
    {
        if (content.Value < 0) await content.LookAsync(db);
        var version = content.Value;
        if (_held.Version == version) return;
        var programs = await db.JobPrograms.AsNoTracking().OrderBy(p => p.Id).ToListAsync();
        _held = new(version, [.. programs.Select(SearchDocument.Of)]);
    }

    private sealed record Held(long Version, IReadOnlyList<SearchDocument> Documents);
}
