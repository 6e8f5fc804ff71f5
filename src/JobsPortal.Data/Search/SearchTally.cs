using JobsPortal.Data.Openings;
using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;

namespace JobsPortal.Data.Search;

/// <summary>
/// What a search finds, counted: the total, and for every choice of every group how many openings it would leave beside the choices of the
/// other groups. Exact: the bits of what is left are counted against the bits of each choice.
/// </summary>
public sealed class SearchTally
{
    private readonly int[] _phases = new int[Enum.GetValues<OpeningPhase>().Length];
    private readonly int[] _kinds = new int[Enum.GetValues<OpeningKind>().Length];
    private readonly int[] _occupations = new int[Enum.GetValues<OccupationGroup>().Length];
    private readonly int[] _employments = new int[Enum.GetValues<EmploymentType>().Length];
    private readonly int[] _pays = new int[Enum.GetValues<PayBasis>().Length];
    private readonly int[] _dongs = new int[SearchColumns.DongsMax];
    private readonly int[] _closingBy;
    private readonly Dictionary<string, int> _bitOfDong;

    private SearchTally(int spans, IEnumerable<KeyValuePair<string, int>> dongs) => (_closingBy, _bitOfDong) = (new int[spans], new(dongs));

    /// <summary>Openings of the list.</summary>
    public int Total { get; private init; }

    /// <summary>Openings that accept applications now.</summary>
    public int Open => Of(OpeningPhase.Open);

    /// <summary>Openings in a phase.</summary>
    public int Of(OpeningPhase phase) => _phases[(int)phase];

    /// <summary>Openings of a kind.</summary>
    public int Of(OpeningKind kind) => _kinds[(int)kind];

    /// <summary>Openings of a group of occupations.</summary>
    public int Of(OccupationGroup group) => _occupations[(int)group];

    /// <summary>Openings with a contract.</summary>
    public int Of(EmploymentType type) => _employments[(int)type];

    /// <summary>Openings with a unit that is paid so, at least the amount asked for.</summary>
    public int Of(PayBasis basis) => _pays[(int)basis];

    /// <summary>Openings with a unit in a dong.</summary>
    public int OfDong(string code) => _bitOfDong.TryGetValue(code, out var index) ? _dongs[index] : 0;

    /// <summary>Openings that close by the n-th of the asked instants, from 0.</summary>
    public int ClosingBy(int span) => _closingBy[span];

    /// <summary>Counts.</summary>
    internal static SearchTally Of(SearchMatches matches, IReadOnlyList<DateTime> ends)
    {
        var (columns, choices) = (matches.Columns, matches.Columns.Choices);
        var tally = new SearchTally(ends.Count, columns.Dongs) { Total = matches.All.Count };
        var without = matches.Without(OpeningFacets.State);
        foreach (var phase in Enum.GetValues<OpeningPhase>()) tally._phases[(int)phase] = without.CountWith(matches.Phases[phase]);
        Count(matches.Without(OpeningFacets.Kind), choices.Kinds, tally._kinds);
        Count(matches.Without(OpeningFacets.Occupation), choices.Occupations, tally._occupations);
        Count(matches.Without(OpeningFacets.Employment), choices.Employments, tally._employments);
        Count(matches.Without(OpeningFacets.Dong), choices.Dongs.AsSpan(0, tally._bitOfDong.Count), tally._dongs);
        without = matches.Without(OpeningFacets.ClosingWithin);
        for (var i = 0; i < ends.Count; i++) tally._closingBy[i] = without.CountWith(matches.Phases.ClosingBy(ends[i]));
        without = matches.Without(OpeningFacets.Pay);
        if (matches.Search.PayAtLeast is null) Count(without, choices.Bases, tally._pays);
        else foreach (var basis in Enum.GetValues<PayBasis>()) tally._pays[(int)basis] = matches.Paying(basis, without).Count;
        return tally;
    }

    private static void Count(SlotSet among, ReadOnlySpan<SlotSet> choices, int[] counts)
    {
        for (var i = 0; i < choices.Length; i++) counts[i] = among.CountWith(choices[i]);
    }
}
