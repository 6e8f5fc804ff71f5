using System.Runtime.InteropServices;
using JobsPortal.Domain.Openings;

namespace JobsPortal.Data.Search;

/// <summary>Collects the keys of a page out of piles that stand one behind the other.</summary>
/// <param name="matches">What was found.</param>
/// <param name="order">The order within a pile.</param>
/// <param name="skip">So many stand before the page.</param>
/// <param name="take">Its size.</param>
internal sealed class PageCut(SearchMatches matches, SlotOrder order, int skip, int take)
{
    private readonly SearchColumns _columns = matches.Columns;
    private int _skip = skip;

    /// <summary>The page.</summary>
    public List<int> Ids { get; } = new(take);

    /// <summary>Whether the page has all it can take.</summary>
    public bool IsFull => Ids.Count == take;

    private bool IsByClosing => order == _columns.ByClosing || order == _columns.ByRank;

    /// <summary>Whether putting so many in order costs less than going along the order until the page is full.</summary>
    public bool IsFew(int count) => (long)count * count <= 2L * _columns.Places;

    /// <summary>The next pile.</summary>
    public void Take(SlotSet pile, OpeningPhase phase)
    {
        var count = pile.Count;
        if (count <= _skip)
        {
            _skip -= count;
            return;
        }

        // What is closed comes the latest first.
        var latestFirst = IsByClosing && phase == OpeningPhase.Closed;
        if (IsFew(count)) TakeFew(pile, latestFirst);
        else if (latestFirst) TakeLatest(pile);
        else Go(IsByClosing ? order.Slots[FirstAfterNow()..] : order.Slots, pile);
    }

    private int FirstAfterNow()
    {
        var now = matches.Search.Now.Ticks;
        return order.FirstWhere(slot => _columns[slot].Closes > now);
    }

    private void TakeFew(SlotSet pile, bool latestFirst)
    {
        var slots = new List<int>();
        foreach (var slot in pile) slots.Add(slot);
        slots.Sort((a, b) => latestFirst && _columns[b].Closes.CompareTo(_columns[a].Closes) is var later and not 0 ? later : order.Compare(a, b));
        Go(CollectionsMarshal.AsSpan(slots), pile);
    }

    /// <summary>From the end; what closed at the same instant in the order.</summary>
    private void TakeLatest(SlotSet pile)
    {
        var slots = order.Slots;
        var first = FirstAfterNow();
        while (first > 0 && !IsFull)
        {
            var end = first;
            var closes = _columns[slots[end - 1]].Closes;
            while (first > 0 && _columns[slots[first - 1]].Closes == closes) first--;
            Go(slots[first..end], pile);
        }
    }

    private void Go(ReadOnlySpan<int> slots, SlotSet pile)
    {
        foreach (var slot in slots)
        {
            if (IsFull) return;
            if (!pile.Contains(slot)) continue;
            if (_skip > 0) _skip--;
            else Ids.Add(_columns[slot].Id);
        }
    }
}
