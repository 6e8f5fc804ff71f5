using JobsPortal.Domain.Openings;

namespace JobsPortal.Data.Search;

/// <summary>
/// Where the clock stands against the windows, for as long as none opens or closes: the places of each phase, and those that close by an instant.
/// What was closed before it began is closed.
/// </summary>
internal sealed class PhaseSets
{
    // Days are asked for again and again; an address may ask for any, which is not kept then.
    private const int EndsMost = 16;

    private readonly SearchColumns _columns;
    private readonly long _at;
    private readonly SlotSet[] _phases = [.. Enum.GetValues<OpeningPhase>().Select(_ => new SlotSet(0))];
    private readonly Dictionary<long, SlotSet> _closingBy = [];
    private readonly Lock _turn = new();
    private long _from = DateTime.MinValue.Ticks;
    private long _until = DateTime.MaxValue.Ticks;

    /// <summary>As it is at an instant.</summary>
    public PhaseSets(SearchColumns columns, DateTime now)
    {
        (_columns, _at) = (columns, now.Ticks);
        foreach (var slot in columns.Choices.All) Enter(slot, in columns[slot]);
    }

    /// <summary>The next instant at which an opening opens or closes, UTC.</summary>
    public DateTime Until => new(_until, DateTimeKind.Utc);

    /// <summary>The places of a phase.</summary>
    public SlotSet this[OpeningPhase phase] => _phases[(int)phase];

    /// <summary>Whether nothing has opened or closed between this one's instant and another.</summary>
    public bool IsAt(DateTime now) => _from <= now.Ticks && now.Ticks < _until;

    /// <summary>The places of openings that are not closed and close by an instant.</summary>
    public SlotSet ClosingBy(DateTime end)
    {
        lock (_turn)
        {
            if (_closingBy.TryGetValue(end.Ticks, out var known)) return known;
        }

        var order = _columns.ByClosing;
        var set = new SlotSet(_columns.Places);
        foreach (var slot in order.Slots[order.FirstWhere(s => _columns[s].Closes > _at)..order.FirstWhere(s => _columns[s].Closes > Math.Max(_at, end.Ticks))]) set.Add(slot);
        lock (_turn)
        {
            if (_closingBy.Count < EndsMost) _closingBy[end.Ticks] = set;
        }

        return set;
    }

    /// <summary>An opening comes.</summary>
    public void Enter(int slot, in ColumnRow row)
    {
        var phase = row.Closes <= _at ? OpeningPhase.Closed : _at < row.Opens ? OpeningPhase.Scheduled : OpeningPhase.Open;
        this[phase].Add(slot);
        Narrow(row.Opens);
        Narrow(row.Closes);
        foreach (var (end, set) in _closingBy)
        {
            if (phase != OpeningPhase.Closed && row.Closes <= end) set.Add(slot);
        }
    }

    /// <summary>It leaves.</summary>
    public void Leave(int slot)
    {
        foreach (var set in _phases) set.Remove(slot);
        foreach (var set in _closingBy.Values) set.Remove(slot);
    }

    private void Narrow(long instant)
    {
        if (instant > _at) _until = Math.Min(_until, instant);
        else _from = Math.Max(_from, instant);
    }
}
