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
public sealed class SearchEngine(ContentVersion content, TimeProvider clock) : IDisposable
{
    // A large board's words are collected anew now and then only: a new one is proposed for slips some minutes later.
    private const int LargeFrom = 5_000;

    private static readonly TimeSpan VocabularyKept = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly ReaderWriterLockSlim _lock = new();
    private readonly PhraseSets _sets = new();
    private readonly TallyCache _tallies = new();
    private SearchColumns _columns = new();
    private SearchVocabulary _vocabulary = SearchVocabulary.Empty;
    private long _vocabularyOf = -1;
    private DateTimeOffset _vocabularyAt;
    private long _version = -1;
    private int _generation;

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
        if (known == version || (known >= 0 && _columns.Count > LargeFrom && clock.GetUtcNow() - _vocabularyAt < VocabularyKept)) return _vocabulary;
        _lock.EnterReadLock();
        try
        {
            (_vocabulary, _vocabularyAt) = (SearchVocabulary.Of(_columns.Texts()), clock.GetUtcNow());
            Volatile.Write(ref _vocabularyOf, version);
            return _vocabulary;
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }

    /// <summary>One page with all counts. <paramref name="ends"/> are the instants of <see cref="SearchTally.ClosingBy"/>.</summary>
    public Task<SearchAnswer> FindAsync(JobsDbContext db, OpeningSearch search, IReadOnlyList<DateTime> ends, int page, int size) =>
        AskAsync(db, search, (matches, words) =>
        {
            var tally = TallyOf(matches, ends, words);
            var number = Math.Clamp(page, 1, Math.Max(1, (tally.Total + size - 1) / size));
            return new SearchAnswer(tally, SearchPages.Of(matches, words, (number - 1) * size, size), number);
        });

    /// <summary>A stretch of the list of open ones behind a place, or its beginning, with all counts.</summary>
    public Task<SearchAnswer> GoOnAsync(JobsDbContext db, OpeningSearch search, SearchPlace? place, int take) =>
        AskAsync(db, search, (matches, words) => new SearchAnswer(
            TallyOf(matches, [], words),
            place is null ? SearchPages.Of(matches, words, skip: 0, take) : SearchPages.Behind(matches, place, take),
            Number: 1));

    /// <summary>The counts alone.</summary>
    public Task<SearchTally> CountAsync(JobsDbContext db, OpeningSearch search) => AskAsync(db, search, (matches, words) => TallyOf(matches, [], words));

    /// <summary>The next instant at which an opening opens or closes: what is kept of lists and counts ends then.</summary>
    public Task<DateTime> NextInstantAsync(JobsDbContext db, DateTime now) => ReadAsync(db, columns => columns.PhasesAt(now).Until);

    /// <summary>Takes over what has changed since the last time; everything at the first.</summary>
    public async Task FreshenAsync(JobsDbContext db)
    {
        if (content.Value < 0) await content.LookAsync(db);
        if (Volatile.Read(ref _version) >= content.Value) return;
        await _turn.WaitAsync();
        try
        {
            if (_version < content.Value) await TakeOverAsync(db);
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
        _lock.EnterReadLock();
        try
        {
            return read(_columns);
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }

    public void Dispose()
    {
        _turn.Dispose();
        _lock.Dispose();
    }

    private async Task<T> AskAsync<T>(JobsDbContext db, OpeningSearch search, Func<SearchMatches, WordHits?, T> answer)
    {
        await FreshenAsync(db);
        while (true)
        {
            var words = search.HasWords ? HitsOf(db, search.Readings) : null;
            _lock.EnterReadLock();
            try
            {
                // Read anew meanwhile: the places of the words are none any more.
                if (words is not null && words.Generation != _generation) continue;
                using var matches = new SearchMatches(_columns, search, words?.Hits);
                return answer(matches, words);
            }
            finally
            {
                _lock.ExitReadLock();
            }
        }
    }

    private SearchTally TallyOf(SearchMatches matches, IReadOnlyList<DateTime> ends, WordHits? words) =>
        words is null ? _tallies.Of(matches, ends) : SearchTally.Of(matches, ends);

    private WordHits HitsOf(JobsDbContext db, IReadOnlyList<SearchReading> readings)
    {
        var stamp = (Volatile.Read(ref _generation), Volatile.Read(ref _version));
        return new([.. readings.SelectMany(r => r.Terms).Select(term => _sets.Of(db, term, stamp, SlotsOf))], stamp.Item1);
    }

    /// <summary>The places of openings; of those in a dong where one is named.</summary>
    private SlotSet SlotsOf(string? dong, List<int> ids)
    {
        _lock.EnterReadLock();
        try
        {
            if (dong is not null) return _columns.OfDong(dong).Copy();
            var slots = new SlotSet(_columns.Places);
            foreach (var id in ids)
            {
                if (_columns.SlotOf(id) is >= 0 and var slot) slots.Add(slot);
            }

            slots.IntersectWith(_columns.Choices.All);
            return slots;
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }

    private async Task TakeOverAsync(JobsDbContext db)
    {
        // The number first: what changes while reading is read once more the next time.
        var version = await db.ContentVersionNow().SingleAsync();
        var anew = _version < 0 || _columns.IsSparse;
        var since = anew ? -1 : _version;
        var units = await db.UnitsChangedSince(since).ToArrayAsync();
        if (anew)
        {
            var columns = new SearchColumns();
            await columns.FillAsync(db.Openings.ChangedSince(since).AsAsyncEnumerable(), units);
            Change(() =>
            {
                _columns = columns;
                _generation++;
            });
            // The rows that were read for it are several times its size; the process would keep their room for good.
            if (columns.Count > LargeFrom) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
        else
        {
            var unitsOf = units.ToLookup(u => u.OpeningId);
            var changes = await db.Openings.ChangedSince(since).ToListAsync();
            Change(() => _columns.Apply([.. changes.Select(c => c with { Units = [.. unitsOf[c.Id]] })]));
        }

        content.Know(version);

        void Change(Action change)
        {
            _lock.EnterWriteLock();
            try
            {
                change();
                _tallies.Clear();
                Volatile.Write(ref _version, version);
            }
            finally
            {
                _lock.ExitWriteLock();
            }
        }
    }
}
