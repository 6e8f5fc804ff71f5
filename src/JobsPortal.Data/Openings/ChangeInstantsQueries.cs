using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;

namespace JobsPortal.Data.Openings;

/// <summary>The next instants at which public pages change although nobody writes anything; none or one row each.</summary>
public static class ChangeInstantsQueries
{
    /// <summary>When the next opening opens.</summary>
    public static IQueryable<DateTime?> NextOpening(this IQueryable<Opening> openings, DateTime now) =>
        openings.Where(o => o.Status == OpeningStatus.Approved && o.OpensAt > now).OrderBy(o => o.OpensAt).Select(o => o.OpensAt).Take(1);

    /// <summary>When the next opening closes.</summary>
    public static IQueryable<DateTime?> NextClosing(this IQueryable<Opening> openings, DateTime now) =>
        openings.Where(o => o.Status == OpeningStatus.Approved && o.ClosesAt > now).OrderBy(o => o.ClosesAt).Select(o => o.ClosesAt).Take(1);

    /// <summary>When the next published list of results is taken away.</summary>
    public static IQueryable<DateTime?> NextEnd(this IQueryable<ResultList> lists, DateTime now) =>
        lists.Where(r => r.ShownUntil > now).OrderBy(r => r.ShownUntil).Select(r => (DateTime?)r.ShownUntil).Take(1);
}
