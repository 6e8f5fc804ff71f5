using JobsPortal.Data.Openings;
using JobsPortal.Data.Search;
using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Search;

namespace JobsPortal.Web.Tests.Data.Search;

/// <summary>What search means, the slow way: every published opening in memory is held against the domain's functions, one after the other.</summary>
public sealed class SearchReference
{
    private readonly IReadOnlyList<(Opening Opening, SearchDocument Document)> _all;

    public SearchReference(IEnumerable<Opening> openings) =>
        _all = [.. openings.Where(o => o.Status == OpeningStatus.Approved).Select(o => (o, SearchDocument.Of(o)))];

    public IReadOnlyList<SearchDocument> Documents => [.. _all.Select(a => a.Document)];

    public SearchOutcome Understand(SearchQuery query) => SearchOutcome.Of(
        query, reading => _all.Any(a => reading.Matches(a.Document)), readings => _all.Count(a => SearchReading.Penalty(readings, a.Document) is not null));

    /// <summary>All keys in the search's order.</summary>
    public IReadOnlyList<int> Find(OpeningSearch search)
    {
        var found = Matching(search).Where(f => Fits(f.Opening, search, OpeningFacets.None)).ToList();
        return [.. (search.Sort switch
        {
            OpeningSort.Relevance when search.HasWords => found.OrderBy(f => SearchRank.Of(f.Penalty, Phase(f.Opening, search), f.Opening.ClosesAt, f.Opening.PostedAt, f.Opening.Id)),
            OpeningSort.Newest => found.OrderBy(f => Place(f.Opening, search)).ThenByDescending(f => f.Opening.PostedAt).ThenByDescending(f => f.Opening.Id),
            OpeningSort.Title => found.OrderBy(f => Place(f.Opening, search)).ThenBy(f => f.Opening.Title, StringComparer.Ordinal).ThenBy(f => f.Opening.Id),
            _ => found.OrderBy(f => Place(f.Opening, search)).ThenBy(f => (Place(f.Opening, search) == 2 ? -1 : 1) * f.Opening.ClosesAt!.Value.Ticks).ThenBy(f => f.Opening.Id),
        }).Select(f => f.Opening.Id)];
    }

    /// <summary>The first difference between the counts and what the choices leave; null when there is none.</summary>
    public string? Difference(SearchTally tally, OpeningSearch search, IReadOnlyList<DateTime> ends, IEnumerable<string> dongs)
    {
        var found = Matching(search).Select(f => f.Opening).ToList();
        IEnumerable<(string Name, int Shown, int Real)> counts =
        [
            ("total", tally.Total, Leaves(OpeningFacets.None, _ => true)),
            .. Enum.GetValues<OpeningPhase>().Select(p => ($"{p}", tally.Of(p), Leaves(OpeningFacets.State, o => Phase(o, search) == p))),
            .. Enum.GetValues<OpeningKind>().Select(k => ($"{k}", tally.Of(k), Leaves(OpeningFacets.Kind, o => o.Kind == k))),
            .. Enum.GetValues<OccupationGroup>().Select(g => ($"{g}", tally.Of(g), Leaves(OpeningFacets.Occupation, o => o.OccupationGroup == g))),
            .. Enum.GetValues<EmploymentType>().Select(e => ($"{e}", tally.Of(e), Leaves(OpeningFacets.Employment, o => o.EmploymentType == e))),
            .. Enum.GetValues<PayBasis>().Select(b => ($"{b}", tally.Of(b), Leaves(OpeningFacets.Pay, o => Pays(o, b, search.PayAtLeast)))),
            .. dongs.Select(d => (d, tally.OfDong(d), Leaves(OpeningFacets.Dong, o => o.Units.Any(u => u.DongCode == d)))),
            .. ends.Select((end, i) => ($"by {end:s}", tally.ClosingBy(i), Leaves(OpeningFacets.ClosingWithin, o => search.Now < o.ClosesAt && o.ClosesAt <= end))),
        ];
        return counts.Where(c => c.Shown != c.Real).Select(c => $"{c.Name}: {c.Shown} instead of {c.Real}").FirstOrDefault();

        int Leaves(OpeningFacets without, Func<Opening, bool> choice) => found.Count(o => Fits(o, search, without) && choice(o));
    }

    private IEnumerable<(Opening Opening, int Penalty)> Matching(OpeningSearch search) => search.FindsNothing ? [] :
        _all.Select(a => (a.Opening, Penalty: SearchReading.Penalty(search.Readings, a.Document))).Where(m => m.Penalty is not null).Select(m => (m.Opening, m.Penalty!.Value));

    private static OpeningPhase Phase(Opening o, OpeningSearch search) => o.ClosesAt <= search.Now ? OpeningPhase.Closed : o.PhaseAt(search.Now);

    private static int Place(Opening o, OpeningSearch search) => Phase(o, search) switch { OpeningPhase.Open => 0, OpeningPhase.Scheduled => 1, _ => 2 };

    private static bool Fits(Opening o, OpeningSearch s, OpeningFacets without) =>
        (without == OpeningFacets.State || Phase(o, s) switch { OpeningPhase.Open => true, OpeningPhase.Scheduled => s.WithScheduled, _ => s.WithClosed })
        && (without == OpeningFacets.Kind || s.Kinds.Count == 0 || s.Kinds.Contains(o.Kind))
        && (without == OpeningFacets.Occupation || s.Occupations.Count == 0 || s.Occupations.Contains(o.OccupationGroup))
        && (without == OpeningFacets.Employment || s.Employments.Count == 0 || s.Employments.Contains(o.EmploymentType))
        && (without == OpeningFacets.Dong || s.Dongs.Count == 0 || o.Units.Any(u => s.Dongs.Contains(u.DongCode)))
        && (without == OpeningFacets.ClosingWithin || s.ClosesBy is not { } by || (s.Now < o.ClosesAt && o.ClosesAt <= by))
        && (without == OpeningFacets.Pay || s.PayBasis is not { } basis || Pays(o, basis, s.PayAtLeast));

    private static bool Pays(Opening o, PayBasis basis, long? least) => o.Units.Any(u => u.PayBasis == basis && (least is null || u.PayMinWon >= least));
}
