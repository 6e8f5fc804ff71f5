namespace JobsPortal.Data.Search;

/// <summary>Places of <see cref="SearchColumns"/> in a total order, kept while openings come and go.</summary>
internal sealed class SlotOrder(Comparison<int> compare)
{
    private int[] _slots = [];

    /// <summary>How many.</summary>
    public int Count { get; private set; }

    /// <summary>In their order.</summary>
    public ReadOnlySpan<int> Slots => _slots.AsSpan(0, Count);

    /// <summary>Which of two places comes before.</summary>
    public int Compare(int a, int b) => compare(a, b);

    /// <summary>Puts one in. Its row stands in its place already.</summary>
    public void Insert(int slot)
    {
        if (Count == _slots.Length) Array.Resize(ref _slots, Math.Max(256, Count * 2));
        var at = FirstWhere(other => compare(other, slot) > 0);
        Array.Copy(_slots, at, _slots, at + 1, Count - at);
        _slots[at] = slot;
        Count++;
    }

    /// <summary>Takes one out. Its row still stands in its place.</summary>
    public void Remove(int slot)
    {
        var at = FirstWhere(other => compare(other, slot) >= 0);
        if (at == Count || _slots[at] != slot) throw new InvalidOperationException("The order does not hold what is to leave it.");
        Array.Copy(_slots, at + 1, _slots, at, --Count - at);
    }

    /// <summary>Takes all anew.</summary>
    public void Fill(IEnumerable<int> slots, int count)
    {
        _slots = new int[count];
        Count = 0;
        foreach (var slot in slots) _slots[Count++] = slot;
        Array.Sort(_slots, compare);
    }

    /// <summary>The first position from which on the condition holds.</summary>
    public int FirstWhere(Func<int, bool> holds)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (holds(_slots[middle])) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
