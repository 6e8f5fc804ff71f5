namespace JobsPortal.Data.Search;

/// <summary>Where one term stands: the places for each penalty, and all together.</summary>
internal sealed class TermHits(int places)
{
    private readonly List<(int Penalty, SlotSet Slots)> _levels = [];

    /// <summary>All of them.</summary>
    public SlotSet All { get; } = new(places);

    /// <summary>The places of each penalty, the least first; a place may stand in several.</summary>
    public IReadOnlyList<(int Penalty, SlotSet Slots)> Levels => _levels;

    /// <summary>Adds places with a penalty. In the order of the penalties.</summary>
    public void Add(int penalty, SlotSet slots)
    {
        if (slots.IsEmpty) return;
        All.UnionWith(slots);
        _levels.Add((penalty, slots));
    }

    /// <summary>The least penalty of a place.</summary>
    public int PenaltyOf(int slot)
    {
        foreach (var (penalty, slots) in _levels)
        {
            if (slots.Contains(slot)) return penalty;
        }

        throw new ArgumentOutOfRangeException(nameof(slot), slot, "The term does not stand there.");
    }
}

/// <summary>Where all terms of what was looked for stand.</summary>
internal sealed class WordHits
{
    public WordHits(IReadOnlyList<TermHits> terms, int generation)
    {
        (Terms, Generation, Hits) = (terms, generation, terms.Count == 0 ? new(0) : terms[0].All);
        if (terms.Count < 2) return;
        Hits = Hits.Copy();
        foreach (var term in terms.Skip(1)) Hits.IntersectWith(term.All);
    }

    /// <summary>Each by itself.</summary>
    public IReadOnlyList<TermHits> Terms { get; }

    /// <summary>The columns to which the places belong.</summary>
    public int Generation { get; }

    /// <summary>Where all stand.</summary>
    public SlotSet Hits { get; }

    /// <summary>For each sum of penalties, the least before, the ways to come to it: a level of each term.</summary>
    public IEnumerable<IEnumerable<SlotSet[]>> Piles
    {
        get
        {
            IEnumerable<(int Sum, SlotSet[] Levels)> piles = [(0, [])];
            foreach (var term in Terms) piles = piles.SelectMany(_ => term.Levels, (pile, level) => (pile.Sum + level.Penalty, (SlotSet[])[.. pile.Levels, level.Slots]));
            return piles.GroupBy(pile => pile.Sum, pile => pile.Levels).OrderBy(sum => sum.Key);
        }
    }

    /// <summary>The sum of the terms' penalties.</summary>
    public int PenaltyOf(int slot)
    {
        var sum = 0;
        foreach (var term in Terms) sum += term.PenaltyOf(slot);
        return sum;
    }
}
