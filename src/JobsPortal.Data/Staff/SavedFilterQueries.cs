using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Staff;

/// <summary>Filters that staff keep. Everything begins at whose they are.</summary>
public static class SavedFilterQueries
{
    /// <summary>The person's filters of a list by name.</summary>
    public static IQueryable<SavedFilter> FiltersOf(this JobsDbContext db, int account, FilteredList list) =>
        db.SavedFilters.Where(f => f.AccountId == account && f.List == list).OrderBy(f => f.Name).ThenBy(f => f.Id);

    /// <summary>All of the person's filters, list by list.</summary>
    public static IQueryable<SavedFilter> FiltersOf(this JobsDbContext db, int account) =>
        db.SavedFilters.AsNoTracking().Where(f => f.AccountId == account).OrderBy(f => f.List).ThenBy(f => f.Name).ThenBy(f => f.Id);
}
