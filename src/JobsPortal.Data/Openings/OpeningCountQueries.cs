using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Openings;

/// <summary>
/// How many openings each choice would leave, one statement a group. The count of a choice is the total of the same search with that
/// group replaced by that one choice.
/// </summary>
public static class OpeningCountQueries
{
    /// <summary>By group of occupations.</summary>
    public static IQueryable<FacetCount<OccupationGroup>> CountByOccupation(this IQueryable<Opening> openings, OpeningSearch search) =>
        openings.AsNoTracking().Found(search, OpeningFacet.Occupation).GroupBy(o => o.OccupationGroup).Select(g => new FacetCount<OccupationGroup>(g.Key, g.Count()));

    /// <summary>By kind.</summary>
    public static IQueryable<FacetCount<OpeningKind>> CountByKind(this IQueryable<Opening> openings, OpeningSearch search) =>
        openings.AsNoTracking().Found(search, OpeningFacet.Kind).GroupBy(o => o.Kind).Select(g => new FacetCount<OpeningKind>(g.Key, g.Count()));

    /// <summary>By contract.</summary>
    public static IQueryable<FacetCount<EmploymentType>> CountByEmployment(this IQueryable<Opening> openings, OpeningSearch search) =>
        openings.AsNoTracking().Found(search, OpeningFacet.Employment).GroupBy(o => o.EmploymentType).Select(g => new FacetCount<EmploymentType>(g.Key, g.Count()));

    /// <summary>By dong; an opening with units in two dongs counts in both, one with two units in one dong once.</summary>
    public static IQueryable<FacetCount<string>> CountByDong(this IQueryable<Opening> openings, OpeningSearch search) =>
        openings.AsNoTracking().Found(search, OpeningFacet.Dong).SelectMany(o => o.Units).Where(u => u.DongCode != null)
            .Select(u => new { Code = u.DongCode!, u.OpeningId }).Distinct()
            .GroupBy(u => u.Code).Select(g => new FacetCount<string>(g.Key, g.Count()));

    /// <summary>By what is paid for, at least the amount asked for.</summary>
    public static IQueryable<FacetCount<PayBasis>> CountByPay(this IQueryable<Opening> openings, OpeningSearch search)
    {
        var units = openings.AsNoTracking().Found(search, OpeningFacet.Pay).SelectMany(o => o.Units);
        if (search.PayAtLeast is { } least) units = units.Where(u => u.PayMinWon >= least);
        return units.Select(u => new { u.PayBasis, u.OpeningId }).Distinct()
            .GroupBy(u => u.PayBasis).Select(g => new FacetCount<PayBasis>(g.Key, g.Count()));
    }

    /// <summary>Those that close by three instants. No row where nothing is found.</summary>
    public static IQueryable<ClosingCounts> CountByClosing(this IQueryable<Opening> openings, OpeningSearch search, DateTime first, DateTime second, DateTime third)
    {
        var now = search.Now;
        return openings.AsNoTracking().Found(search, OpeningFacet.ClosingWithin).Where(o => now < o.ClosesAt).GroupBy(o => 1).Select(g => new ClosingCounts(
            g.Count(o => o.ClosesAt <= first), g.Count(o => o.ClosesAt <= second), g.Count(o => o.ClosesAt <= third)));
    }

    /// <summary>By state; the total of the search is the sum of the states it asks for. No row where nothing is found.</summary>
    public static IQueryable<StateCounts> CountByState(this IQueryable<Opening> openings, OpeningSearch search)
    {
        var now = search.Now;
        return openings.AsNoTracking().Found(search, OpeningFacet.State).GroupBy(o => 1).Select(g => new StateCounts(
            g.Count(o => o.OpensAt <= now && now < o.ClosesAt), g.Count(o => now < o.OpensAt && now < o.ClosesAt), g.Count(o => o.ClosesAt <= now)));
    }
}
