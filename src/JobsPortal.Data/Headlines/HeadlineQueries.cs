using JobsPortal.Domain.Headlines;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Headlines;

/// <summary>Named queries over published numbers.</summary>
public static class HeadlineQueries
{
    /// <summary>With their parts, the latest published first.</summary>
    public static IQueryable<Headline> LatestFirst(this IQueryable<Headline> headlines) =>
        headlines.AsNoTracking().Include(h => h.Parts).OrderByDescending(h => h.PublishedOn).ThenBy(h => h.Id);
}
