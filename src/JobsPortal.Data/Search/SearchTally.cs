using System.Numerics;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;

namespace JobsPortal.Data.Search;

/// <summary>
/// What a search finds, counted: the total, and for every choice of every group how many openings it would leave beside the choices of the
/// other groups. Exact, in one pass: an opening counts in a group when it fails in no other one.
/// </summary>
public sealed class SearchTally
{
    private static readonly int Bases = Enum.GetValues<PayBasis>().Length;

    private readonly int[] _phases = new int[Enum.GetValues<OpeningPhase>().Length];
    private readonly int[] _kinds = new int[Enum.GetValues<OpeningKind>().Length];
    private readonly int[] _occupations = new int[Enum.GetValues<OccupationGroup>().Length];
    private readonly int[] _employments = new int[Enum.GetValues<EmploymentType>().Length];
    private readonly int[] _pays = new int[Bases];
    private readonly int[] _dongs = new int[SearchColumns.DongsMax];
    private readonly int[] _closingBy;
    private readonly Dictionary<string, int> _bitOfDong;

    private SearchTally(int spans, IEnumerable<KeyValuePair<string, int>> dongs) => (_closingBy, _bitOfDong) = (new int[spans], new(dongs));

    /// <summary>Openings of the list.</summary>
    public int Total { get; private set; }

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

    /// <summary>Counts. <paramref name="hits"/> are the places that hold the words; null for all.</summary>
    internal static SearchTally Of(SearchColumns columns, OpeningSearch search, IReadOnlyList<DateTime> ends, SlotSet? hits)
    {
        var tally = new SearchTally(ends.Count, columns.Dongs);
        var filter = new ColumnFilter(columns, search);
        Span<long> spans = stackalloc long[ends.Count];
        for (var i = 0; i < ends.Count; i++) spans[i] = ends[i].Ticks;
        if (hits is null)
        {
            for (var slot = 0; slot < columns.Places; slot++)
            {
                if (columns.IsTaken(slot)) tally.Add(columns, filter, slot, spans);
            }
        }
        else
        {
            foreach (var slot in hits)
            {
                if (columns.IsTaken(slot)) tally.Add(columns, filter, slot, spans);
            }
        }

        return tally;
    }

    private void Add(SearchColumns columns, in ColumnFilter filter, int slot, ReadOnlySpan<long> spans)
    {
        ref readonly var row = ref columns[slot];
        var phase = filter.PhaseOf(row);
        var fails = filter.FailsOf(slot, in row, phase);
        // Two groups against it: no choice of one group brings it back.
        if ((fails & (fails - 1)) != 0) return;
        if (fails == 0) Total++;
        if (Counts(fails, OpeningFacets.State)) _phases[(int)phase]++;
        if (Counts(fails, OpeningFacets.Kind)) _kinds[row.Kind]++;
        if (Counts(fails, OpeningFacets.Occupation)) _occupations[row.Occupation]++;
        if (Counts(fails, OpeningFacets.Employment)) _employments[row.Employment]++;
        if (Counts(fails, OpeningFacets.ClosingWithin) && phase != OpeningPhase.Closed)
        {
            for (var i = 0; i < spans.Length; i++) _closingBy[i] += row.Closes <= spans[i] ? 1 : 0;
        }

        if (Counts(fails, OpeningFacets.Dong))
        {
            for (var bits = row.Dongs; bits != 0; bits &= bits - 1) _dongs[BitOperations.TrailingZeroCount(bits)]++;
        }

        if (!Counts(fails, OpeningFacets.Pay)) return;
        for (uint bases = row.Bases; bases != 0; bases &= bases - 1)
        {
            var basis = BitOperations.TrailingZeroCount(bases);
            if (filter.PaysEnough(slot, basis)) _pays[basis]++;
        }
    }

    private static bool Counts(int fails, OpeningFacets group) => fails == 0 || fails == (int)group;
}
