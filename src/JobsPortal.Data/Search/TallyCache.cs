using System.Globalization;
using System.Text;
using JobsPortal.Data.Openings;

namespace JobsPortal.Data.Search;

/// <summary>
/// Counts without words, kept until something changes or the next opening or closing instant comes: the same few choices are asked again and again.
/// Used under the lock of its engine.
/// </summary>
internal sealed class TallyCache
{
    private const int Most = 500;

    private readonly Lock _turn = new();
    private readonly Dictionary<string, SearchTally> _tallies = new(StringComparer.Ordinal);
    private (PhaseSets? Phases, ColumnsStamp Stamp) _of;

    /// <summary>The counts of a search among columns that stand at <paramref name="stamp"/>.</summary>
    public SearchTally Of(SearchMatches matches, IReadOnlyList<DateTime> ends, ColumnsStamp stamp)
    {
        var name = NameOf(matches.Search, ends);
        lock (_turn)
        {
            if (_of != (matches.Phases, stamp)) _tallies.Clear();
            _of = (matches.Phases, stamp);
            if (_tallies.TryGetValue(name, out var known)) return known;
        }

        var tally = SearchTally.Of(matches, ends);
        lock (_turn)
        {
            if (_of == (matches.Phases, stamp) && _tallies.Count < Most) _tallies[name] = tally;
        }

        return tally;
    }

    private static string NameOf(OpeningSearch search, IReadOnlyList<DateTime> ends)
    {
        var name = new StringBuilder();
        foreach (var kind in search.Kinds) name.Append('k').Append((int)kind);
        foreach (var group in search.Occupations) name.Append('o').Append((int)group);
        foreach (var type in search.Employments) name.Append('e').Append((int)type);
        foreach (var dong in search.Dongs) name.Append('d').Append(dong);
        name.Append(CultureInfo.InvariantCulture, $"p{(int?)search.PayBasis}a{search.PayAtLeast}c{search.ClosesBy?.Ticks}{(search.WithScheduled ? "s" : "")}{(search.WithClosed ? "z" : "")}");
        foreach (var end in ends) name.Append(CultureInfo.InvariantCulture, $"n{end.Ticks}");
        return name.ToString();
    }
}
