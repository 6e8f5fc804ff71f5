using JobsPortal.Data.Openings;
using JobsPortal.Domain.Openings;

namespace JobsPortal.Data.Search;

/// <summary>
/// The openings that hold the words and pass every group of choices; and for each group those that pass all others, which is what its choices
/// are counted in. For one answer, under the lock of its engine.
/// </summary>
internal sealed class SearchMatches : IDisposable
{
    private readonly List<SlotSet> _borrowed = [];
    private readonly Dictionary<OpeningFacets, SlotSet> _passing = [];
    private readonly SlotSet _candidates;

    /// <summary>Narrows. <paramref name="hits"/> are the places that hold the words; null for all.</summary>
    public SearchMatches(SearchColumns columns, OpeningSearch search, SlotSet? hits)
    {
        (Columns, Search, Phases) = (columns, search, columns.PhasesAt(search.Now));
        _candidates = hits is null ? columns.Choices.All : Both(columns.Choices.All, hits);
        var choices = columns.Choices;
        _passing[OpeningFacets.State] = Any(Shown.Select(phase => Phases[phase]));
        Narrow(OpeningFacets.Kind, search.Kinds, kind => choices.Kinds[(int)kind]);
        Narrow(OpeningFacets.Occupation, search.Occupations, group => choices.Occupations[(int)group]);
        Narrow(OpeningFacets.Employment, search.Employments, type => choices.Employments[(int)type]);
        Narrow(OpeningFacets.Dong, search.Dongs, columns.OfDong);
        if (search.ClosesBy is { } end) _passing[OpeningFacets.ClosingWithin] = Phases.ClosingBy(end);
        if (search.PayBasis is { } basis) _passing[OpeningFacets.Pay] = Paying(basis, choices.All);
        All = Passing(leftOut: OpeningFacets.None);
    }

    /// <summary>The columns.</summary>
    public SearchColumns Columns { get; }

    /// <summary>What is looked for.</summary>
    public OpeningSearch Search { get; }

    /// <summary>Where the clock stands.</summary>
    public PhaseSets Phases { get; }

    /// <summary>What is found.</summary>
    public SlotSet All { get; }

    /// <summary>The phases of the list, in its order.</summary>
    public IEnumerable<OpeningPhase> Shown
    {
        get
        {
            yield return OpeningPhase.Open;
            if (Search.WithScheduled) yield return OpeningPhase.Scheduled;
            if (Search.WithClosed) yield return OpeningPhase.Closed;
        }
    }

    /// <summary>What would be found without any choice in a group.</summary>
    public SlotSet Without(OpeningFacets group) => _passing.ContainsKey(group) ? Passing(group) : All;

    /// <summary>Those of a set with a unit that is paid so, at least the amount asked for. A set of its own where an amount is asked for.</summary>
    public SlotSet Paying(PayBasis basis, SlotSet among)
    {
        var paying = Both(Columns.Choices.Bases[(int)basis], among);
        if (Search.PayAtLeast is not { } least) return paying;
        foreach (var slot in paying)
        {
            if (Columns.PayOf(slot, (int)basis) < least) paying.Remove(slot);
        }

        return paying;
    }

    /// <summary>What both hold.</summary>
    public SlotSet Both(SlotSet one, SlotSet other)
    {
        var both = Borrow(one);
        both.IntersectWith(other);
        return both;
    }

    /// <summary>A set of its own, until the answer is given.</summary>
    public SlotSet Borrow(SlotSet set)
    {
        var borrowed = set.Borrow();
        _borrowed.Add(borrowed);
        return borrowed;
    }

    public void Dispose()
    {
        foreach (var set in _borrowed) set.Dispose();
    }

    private void Narrow<T>(OpeningFacets group, IReadOnlyList<T> chosen, Func<T, SlotSet> places)
    {
        if (chosen.Count > 0) _passing[group] = Any(chosen.Select(places));
    }

    private SlotSet Any(IEnumerable<SlotSet> sets)
    {
        SlotSet[] several = [.. sets];
        if (several is [var only]) return only;
        // All has room for every place.
        var any = Borrow(Columns.Choices.All);
        any.ExceptWith(Columns.Choices.All);
        foreach (var set in several) any.UnionWith(set);
        return any;
    }

    private SlotSet Passing(OpeningFacets leftOut)
    {
        var passing = Borrow(_candidates);
        foreach (var (group, set) in _passing)
        {
            if (group != leftOut) passing.IntersectWith(set);
        }

        return passing;
    }
}
