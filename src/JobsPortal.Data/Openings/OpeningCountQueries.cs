using JobsPortal.Domain.Openings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Openings;

/// <summary>
/// How many openings each choice would leave. The count of a choice is the total of the same search with its group replaced by that
/// one choice.
/// </summary>
public static class OpeningCountQueries
{
    /// <summary>
    /// One pass for every group in which an opening has exactly one place: a few hundred rows at most, whose sums are the total and the
    /// count of every choice. Words, dongs and pay narrow as the search asks.
    /// </summary>
    public static IQueryable<OpeningTally> Tally(this IQueryable<Opening> openings, OpeningSearch search, DateTime first, DateTime second, DateTime third)
    {
        var now = search.Now;
        var (after, by) = search.ClosesBy is { } last ? (now, last) : (DateTime.MinValue, DateTime.MaxValue);
        return openings.AsNoTracking().Found(search, OpeningFacets.OfOpening).Where(o => o.OpensAt != null && o.ClosesAt != null)
            .GroupBy(o => new
            {
                Phase = o.ClosesAt <= now ? OpeningPhase.Closed : now < o.OpensAt ? OpeningPhase.Scheduled : OpeningPhase.Open,
                o.Kind,
                o.OccupationGroup,
                o.EmploymentType,
                Span = o.ClosesAt <= first ? 0 : o.ClosesAt <= second ? 1 : o.ClosesAt <= third ? 2 : 3,
                IsInTime = after < o.ClosesAt && o.ClosesAt <= by,
            })
            .Select(g => new OpeningTally(g.Key.Phase, g.Key.Kind, g.Key.OccupationGroup, g.Key.EmploymentType, g.Key.Span, g.Key.IsInTime, g.Count()));
    }

    /// <summary>By dong; an opening with units in two dongs counts in both, one with two units in one dong once.</summary>
    public static IQueryable<FacetCount<string>> CountByDong(this IQueryable<Opening> openings, OpeningSearch search) =>
        openings.AsNoTracking().Found(search, OpeningFacets.Dong).SelectMany(o => o.Units).Where(u => u.DongCode != null)
            .Select(u => new { Code = u.DongCode!, u.OpeningId }).Distinct()
            .GroupBy(u => u.Code).Select(g => new FacetCount<string>(g.Key, g.Count()));

    /// <summary>By what is paid for, at least the amount asked for.</summary>
    public static IQueryable<FacetCount<PayBasis>> CountByPay(this IQueryable<Opening> openings, OpeningSearch search)
    {
        var units = openings.AsNoTracking().Found(search, OpeningFacets.Pay).SelectMany(o => o.Units);
        if (search.PayAtLeast is { } least) units = units.Where(u => u.PayMinWon >= least);
        return units.Select(u => new { u.PayBasis, u.OpeningId }).Distinct()
            .GroupBy(u => u.PayBasis).Select(g => new FacetCount<PayBasis>(g.Key, g.Count()));
    }
}
