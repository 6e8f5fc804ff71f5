using JobsPortal.Domain.Openings;

namespace JobsPortal.Data.Openings;

/// <summary>The list for machines, which goes on after a row instead of counting pages: nothing is lost or told twice when rows come and go.</summary>
public static class OpeningFeedQueries
{
    /// <summary>What stands behind (<paramref name="closesAt"/>, <paramref name="id"/>) in the order of closing.</summary>
    public static IQueryable<Opening> AfterClosing(this IQueryable<Opening> openings, DateTime closesAt, int id) =>
        openings.Where(o => o.ClosesAt > closesAt || (o.ClosesAt == closesAt && o.Id > id));

    /// <summary>What stands behind (<paramref name="postedAt"/>, <paramref name="id"/>) in the order of posting, newest first.</summary>
    public static IQueryable<Opening> AfterPosting(this IQueryable<Opening> openings, DateTime postedAt, int id) =>
        openings.Where(o => o.PostedAt < postedAt || (o.PostedAt == postedAt && o.Id < id));

    /// <summary>What stands behind (<paramref name="title"/>, <paramref name="id"/>) in the order of titles.</summary>
    public static IQueryable<Opening> AfterTitle(this IQueryable<Opening> openings, string title, int id) =>
        openings.Where(o => string.Compare(o.Title, title) > 0 || (o.Title == title && o.Id > id));
}
