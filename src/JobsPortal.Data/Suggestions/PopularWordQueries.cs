using JobsPortal.Domain.Suggestions;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Suggestions;

/// <summary>Popular words.</summary>
public static class PopularWordQueries
{
    /// <summary>Those that were popular since a day, on the most days first.</summary>
    public static IQueryable<string> PopularSince(this JobsDbContext db, DateOnly since) =>
        db.PopularWords.AsNoTracking().Where(w => w.LastOn >= since).OrderByDescending(w => w.Days).ThenByDescending(w => w.LastOn).ThenBy(w => w.Word).Select(w => w.Word);
}
