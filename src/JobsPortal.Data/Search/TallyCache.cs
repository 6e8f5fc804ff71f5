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
    private (DateTime From, DateTime Until) _span;

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        lock (_turn)
        {
            _tallies.Clear();
            _span = default;
        }
    }

    /// <summary>The counts of a search.</summary>
    public SearchTally Of(SearchColumns columns, OpeningSearch search, IReadOnlyList<DateTime> ends)
    {
        var name = NameOf(search, ends);
        lock (_turn)
        {
            Renew(columns, search.Now);
            if (_tallies.TryGetValue(name, out var known)) return known;
        }

        var tally = SearchTally.Of(columns, search, ends, hits: null);
        lock (_turn)
        {
            if (_span.From <= search.Now && search.Now < _span.Until && _tallies.Count < Most) _tallies[name] = tally;
        }

        return tally;
    }

    /// <summary>The next instant after <paramref name="now"/> at which a window begins or ends.</summary>
    public DateTime NextInstant(SearchColumns columns, DateTime now)
    {
        lock (_turn)
        {
            Renew(columns, now);
            return _span.Until;
        }
    }

    private void Renew(SearchColumns columns, DateTime now)
    {
        if (_span.From <= now && now < _span.Until) return;
        _tallies.Clear();
        var next = DateTime.MaxValue.Ticks;
        for (var slot = 0; slot < columns.Places; slot++)
        {
            if (!columns.IsTaken(slot)) continue;
            ref readonly var row = ref columns[slot];
            if (row.Closes > now.Ticks && row.Closes < next) next = row.Closes;
            if (row.Opens > now.Ticks && row.Opens < next) next = row.Opens;
        }

        _span = (now, new DateTime(next, DateTimeKind.Utc));
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
