using JobsPortal.Domain.Search;

namespace JobsPortal.Data.Search;

/// <summary>To what places in the columns belong, and what they know of.</summary>
/// <param name="Generation">Raised when all is read anew: places of an older one mean nothing any more.</param>
/// <param name="Version">The version of the content that has been taken over; -1 before the first time.</param>
internal readonly record struct ColumnsStamp(int Generation, long Version);

/// <summary>The columns behind their lock: many read them, one changes them. Remembers the last changed openings as search sees them.</summary>
internal sealed class GuardedColumns : IDisposable
{
    /// <summary>So many changed openings are remembered; after more at once, words are looked up anew.</summary>
    public const int RememberedMost = 64;

    private readonly ReaderWriterLockSlim _lock = new();
    private readonly List<(long Version, int Id, SearchDocument? Document)> _changes = [];
    private SearchColumns _columns = new();
    private ColumnsStamp _stamp = new(0, -1);
    private long _rememberedSince;

    /// <summary>What the columns stand at.</summary>
    public ColumnsStamp Stamp => Read((_, stamp) => stamp);

    /// <summary>Lets somebody read the columns, which hold still meanwhile.</summary>
    public T Read<T>(Func<SearchColumns, ColumnsStamp, T> read)
    {
        _lock.EnterReadLock();
        try
        {
            return read(_columns, _stamp);
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }

    /// <summary>Takes others instead, or the same where only what is kept beside them is to be forgotten.</summary>
    public void Replace(SearchColumns columns, long version) => Change(version, () =>
    {
        (_columns, _stamp) = (columns, _stamp with { Generation = _stamp.Generation + 1 });
        Forget(version);
    });

    /// <summary>Takes changes over. <paramref name="documents"/> are those of the published ones among them; null where they are too many to be remembered.</summary>
    public void Apply(IReadOnlyCollection<ChangedOpening> changes, IReadOnlyDictionary<int, SearchDocument>? documents, long version) => Change(version, () =>
    {
        _columns.Apply(changes);
        if (documents is null)
        {
            Forget(version);
            return;
        }

        foreach (var change in changes) _changes.Add((version, change.Id, documents.GetValueOrDefault(change.Id)));
        if (_changes.Count <= RememberedMost) return;
        _rememberedSince = _changes[^(RememberedMost + 1)].Version;
        _changes.RemoveRange(0, _changes.Count - RememberedMost);
    });

    /// <summary>The places of openings.</summary>
    public SlotSet PlacesOf(IReadOnlyList<int> ids) => Read((columns, _) =>
    {
        var slots = new SlotSet(ids.Count == 0 ? 0 : columns.Places);
        foreach (var id in ids)
        {
            if (columns.SlotOf(id) is >= 0 and var slot) slots.Add(slot);
        }

        slots.IntersectWith(columns.Choices.All);
        return slots;
    });

    /// <summary>The places of a dong.</summary>
    public SlotSet PlacesIn(string dong) => Read((columns, _) => columns.OfDong(dong).Copy());

    /// <summary>
    /// Places that were found at an earlier version, brought up to date by the openings that have changed since: <paramref name="stands"/> says whether
    /// one is found now. Null when it is not known any more which have changed.
    /// </summary>
    public SlotSet? Renew(SlotSet found, ColumnsStamp at, Func<SearchDocument, bool> stands) => Read((columns, stamp) =>
    {
        if (at.Generation != stamp.Generation || at.Version < _rememberedSince) return null;
        SlotSet? renewed = null;
        foreach (var (version, id, document) in _changes)
        {
            if (version <= at.Version || columns.SlotOf(id) is not (>= 0 and var slot)) continue;
            var isFound = document is not null && columns.IsTaken(slot) && stands(document);
            if (isFound == (renewed ?? found).Contains(slot)) continue;
            renewed ??= found.Copy();
            if (isFound) renewed.Add(slot);
            else renewed.Remove(slot);
        }

        return renewed ?? found;
    });

    public void Dispose() => _lock.Dispose();

    private void Forget(long version)
    {
        _changes.Clear();
        _rememberedSince = version;
    }

    private void Change(long version, Action change)
    {
        _lock.EnterWriteLock();
        try
        {
            change();
            _stamp = _stamp with { Version = version };
        }
        finally
        {
            _lock.ExitWriteLock();
        }
    }
}
