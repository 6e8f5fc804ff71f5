using JobsPortal.Data.Shared;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Search;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Search;

/// <summary>Keeps the index of words in step with the openings: in the transaction of every save, and as a whole when it is missing or of an older form.</summary>
public static class WordIndexing
{
    private const int Portion = 500;

    /// <summary>Makes the index where it is missing or of an older form, and returns how many openings were taken in; null when it stood already.</summary>
    public static async Task<int?> EnsureAsync(JobsDbContext db)
    {
        await db.Words.PrepareAsync(db);
        return await FormAsync(db) == WordIndex.Form ? null : await RebuildAsync(db);
    }

    /// <summary>Makes the whole index anew, portion by portion, so that a serving portal goes on. Broken off, it begins anew at the next start.</summary>
    public static async Task<int> RebuildAsync(JobsDbContext db)
    {
        await db.WriteAsync(async () =>
        {
            await SetFormAsync(db, 0);
            await db.Words.ClearAsync(db);
        });
        var (taken, last) = (0, 0);
        while (await db.WriteAsync(PortionAsync) is { Count: > 0 } portion)
        {
            taken += portion.Count;
            last = portion[^1].Id;
        }

        await db.WriteAsync(async () =>
        {
            await SetFormAsync(db, WordIndex.Form);
            var version = await db.RaiseContentVersionAsync();
            await db.Set<ContentVersionRow>().ExecuteUpdateAsync(s => s.SetProperty(v => v.IndexMadeAt, version));
        });
        return taken;

        async Task<List<Opening>> PortionAsync()
        {
            var openings = await db.Openings.PublishedAfter(last).Take(Portion).ToListAsync();
            await db.Words.ReplaceAsync(db, [.. openings.Select(o => o.Id)], [.. openings.Select(SearchDocument.Of)]);
            return openings;
        }
    }

    /// <summary>Brings the words of saved openings up to date. Inside the write, after the save; the units of those that are whole are all known.</summary>
    internal static async Task KeepAsync(JobsDbContext db, IReadOnlyList<(int Id, Opening Opening, bool IsWhole)> saved)
    {
        var published = saved.Where(s => s.Opening.Status == OpeningStatus.Approved).ToLookup(s => s.IsWhole);
        List<int> others = [.. published[false].Select(s => s.Id)];
        List<Opening> read = others.Count == 0 ? [] : await db.Openings.WithUnits(others).ToListAsync();
        await db.Words.ReplaceAsync(
            db, [.. saved.Select(s => s.Id)], [.. published[true].Select(s => SearchDocument.Of(s.Opening) with { Id = s.Id }), .. read.Select(SearchDocument.Of)]);
    }

    private static Task<int> FormAsync(JobsDbContext db) => db.Set<ContentVersionRow>().Select(v => v.IndexForm).SingleAsync();

    private static Task<int> SetFormAsync(JobsDbContext db, int form) => db.Set<ContentVersionRow>().ExecuteUpdateAsync(s => s.SetProperty(v => v.IndexForm, form));
}

/// <summary>Openings as the index reads them.</summary>
public static class WordIndexingQueries
{
    /// <summary>Published openings with their units, in the order of their keys, behind one.</summary>
    public static IQueryable<Opening> PublishedAfter(this IQueryable<Opening> openings, int id) =>
        openings.AsNoTracking().Include(o => o.Units).Where(o => o.Status == OpeningStatus.Approved && o.Id > id).OrderBy(o => o.Id);

    /// <summary>Some openings with their units.</summary>
    public static IQueryable<Opening> WithUnits(this IQueryable<Opening> openings, IReadOnlyList<int> ids) =>
        openings.AsNoTracking().Include(o => o.Units).Where(o => ids.Contains(o.Id)).OrderBy(o => o.Id);
}
