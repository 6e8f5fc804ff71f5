using JobsPortal.Data.Openings;
using JobsPortal.Data.Shared;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Search;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Search;

/// <summary>What a search finds.</summary>
/// <param name="Tally">The counts.</param>
/// <param name="Ids">Keys of the page, in order.</param>
/// <param name="Number">The page, moved to the nearest there is.</param>
public sealed record SearchAnswer(SearchTally Tally, IReadOnlyList<int> Ids, int Number);

/// <summary>
/// Finds openings for residents. Words are looked up in the database's index, field by field; filters, exact counts, orders and pages come from
/// columns in memory, which take over what has changed before they answer. Singleton of the process.
/// </summary>
public sealed class SearchEngine : IDisposable
{
    // A large board's words are collected anew now and then only: a new one is proposed for slips some minutes later.
    private const int LargeFrom = 5_000;

    private static readonly TimeSpan VocabularyKept = TimeSpan.FromMinutes(5);

    private readonly ContentVersion _content;
    private readonly TimeProvider _clock;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly GuardedColumns _columns;
    private readonly PhraseSets _sets;
    private readonly TallyCache _tallies = new();
    private SearchVocabulary _vocabulary = SearchVocabulary.Empty;
    private long _vocabularyOf = -1;
    private DateTimeOffset _vocabularyAt;
    private long _version = -1;
    private long _indexMadeAt;

    public SearchEngine(ContentVersion content, TimeProvider clock)
    {
        (_content, _clock, _columns) = (content, clock, new());
        _sets = new(_columns);
    }

    /// <summary>Which reading of each word is meant, asked of all published openings.</summary>
    public async Task<SearchOutcome> UnderstandAsync(JobsDbContext db, SearchQuery query)
    {
        await FreshenAsync(db);
        return SearchOutcome.Of(query, reading => !HitsOf(db, [reading]).Hits.IsEmpty, readings => HitsOf(db, readings).Hits.Count);
    }

    /// <summary>The words of published openings, which are proposed for mistyped ones.</summary>
    public async Task<SearchVocabulary> VocabularyAsync(JobsDbContext db)
    {
        await FreshenAsync(db);
        var version = Volatile.Read(ref _version);
        var known = Volatile.Read(ref _vocabularyOf);
        return _columns.Read((columns, _) =>
        {
            if (known == version || (known >= 0 && columns.Count > LargeFrom && _clock.GetUtcNow() - _vocabularyAt < VocabularyKept)) return _vocabulary;
            (_vocabulary, _vocabularyAt) = (SearchVocabulary.Of(columns.Texts()), _clock.GetUtcNow());
            Volatile.Write(ref _vocabularyOf, version);
            return _vocabulary;
        });
    }

    /// <summary>One page with all counts. <paramref name="ends"/> are the instants of <see cref="SearchTally.ClosingBy"/>.</summary>
    public Task<SearchAnswer> FindAsync(JobsDbContext db, OpeningSearch search, IReadOnlyList<DateTime> ends, int page, int size) =>
        AskAsync(db, search, ends, (matches, words, tally) =>
        {
            var number = Math.Clamp(page, 1, Math.Max(1, (tally.Total + size - 1) / size));
            return new SearchAnswer(tally, SearchPages.Of(matches, words, (number - 1) * size, size), number);
        });

    /// <summary>A stretch of the list of open ones behind a place, or its beginning, with all counts.</summary>
    public Task<SearchAnswer> GoOnAsync(JobsDbContext db, OpeningSearch search, SearchPlace? place, int take) =>
        AskAsync(db, search, [], (matches, words, tally) => new SearchAnswer(
            tally,
            place is null ? SearchPages.Of(matches, words, skip: 0, take) : SearchPages.Behind(matches, place, take),
            Number: 1));

    /// <summary>The counts alone.</summary>
    public Task<SearchTally> CountAsync(JobsDbContext db, OpeningSearch search) => AskAsync(db, search, [], (_, _, tally) => tally);

    /// <summary>The next instant at which an opening opens or closes: what is kept of lists and counts ends then.</summary>
    public Task<DateTime> NextInstantAsync(JobsDbContext db, DateTime now) => ReadAsync(db, columns => columns.PhasesAt(now).Until);

    /// <summary>Takes over what has changed since the last time; everything at the first.</summary>
    public async Task FreshenAsync(JobsDbContext db)
    {
        if (_content.Value < 0) await _content.LookAsync(db);
        if (Volatile.Read(ref _version) >= _content.Value) return;
        await _turn.WaitAsync();
        try
        {
            if (_version < _content.Value) await TakeOverAsync(db);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Lets somebody read the columns, which hold still meanwhile.</summary>
    internal async Task<T> ReadAsync<T>(JobsDbContext db, Func<SearchColumns, T> read)
    {
        await FreshenAsync(db);
        return _columns.Read((columns, _) => read(columns));
    }

    public void Dispose()
    {
        _turn.Dispose();
        _columns.Dispose();
    }

    private async Task<T> AskAsync<T>(JobsDbContext db, OpeningSearch search, IReadOnlyList<DateTime> ends, Func<SearchMatches, WordHits?, SearchTally, T> answer)
        where T : class
    {
        await FreshenAsync(db);
        while (true)
        {
            var words = search.HasWords ? HitsOf(db, search.Readings) : null;
            var answered = _columns.Read((columns, stamp) =>
            {
                // Read anew meanwhile: the places of the words are none any more.
                if (words is not null && words.Generation != stamp.Generation) return null;
                using var matches = new SearchMatches(columns, search, words?.Hits);
                return answer(matches, words, words is null ? _tallies.Of(matches, ends, stamp) : SearchTally.Of(matches, ends));
            });
            if (answered is not null) return answered;
        }
    }

    private WordHits HitsOf(JobsDbContext db, IReadOnlyList<SearchReading> readings)
    {
        var stamp = _columns.Stamp;
        return new([.. readings.SelectMany(r => r.Terms).Select(term => _sets.Of(db, term, stamp))], stamp.Generation);
    }

    private async Task TakeOverAsync(JobsDbContext db)
    {
        // The numbers first: what changes while reading is read once more the next time.
        var now = await db.ContentNow().SingleAsync();
        if (_version < 0 || now.IndexMadeAt != _indexMadeAt || _columns.Read((columns, _) => columns.IsSparse)) await ReadAllAsync(db, now.Version);
        else await ReadChangesAsync(db, now.Version);
        _indexMadeAt = now.IndexMadeAt;
        Volatile.Write(ref _version, now.Version);
        _content.Know(now.Version);
    }

    private async Task ReadAllAsync(JobsDbContext db, long version)
    {
        var units = await db.UnitsChangedSince(-1).ToArrayAsync();
        var columns = new SearchColumns();
        await columns.FillAsync(db.Openings.ChangedSince(-1).AsAsyncEnumerable(), units);
        _columns.Replace(columns, version);
        // The rows that were read for it are several times its size; the process would keep their room for good.
        if (columns.Count > LargeFrom) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    private async Task ReadChangesAsync(JobsDbContext db, long version)
    {
        var changes = await db.Openings.ChangedSince(_version).ToListAsync();
        if (changes.Count == 0)
        {
            _columns.Apply([], new Dictionary<int, SearchDocument>(), version);
            return;
        }

        var units = (await db.UnitsChangedSince(_version).ToArrayAsync()).ToLookup(u => u.OpeningId);
        _columns.Apply([.. changes.Select(c => c with { Units = [.. units[c.Id]] })], await DocumentsAsync(db, changes), version);
    }

    private static async Task<IReadOnlyDictionary<int, SearchDocument>?> DocumentsAsync(JobsDbContext db, List<ChangedOpening> changes)
    {
        if (changes.Count > GuardedColumns.RememberedMost) return null;
        var openings = await db.Openings.WithUnits([.. changes.Where(c => c.IsPublished).Select(c => c.Id)]).ToListAsync();
        return openings.ToDictionary(o => o.Id, SearchDocument.Of);
    }
}
