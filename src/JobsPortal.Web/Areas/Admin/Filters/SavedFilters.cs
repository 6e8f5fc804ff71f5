using JobsPortal.Data;
using JobsPortal.Data.Staff;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Filters;

/// <summary>What a list shows of the person's saved filters.</summary>
/// <param name="List">The list.</param>
/// <param name="Query">The choices of the address now; empty without any.</param>
/// <param name="Filters">The person's filters of this list.</param>
public sealed record SavedFilterBar(FilteredList List, string Query, IReadOnlyList<SavedFilter> Filters);

/// <summary>Filters of staff lists under a name: read for the list, opened with it, kept in one spelling.</summary>
public sealed class SavedFilters(JobsDbContext db)
{
    // The page and a 접수번호 are no filter: one moves, the other is somebody.
    private static readonly Dictionary<FilteredList, (string Address, string Title, string[] Keys)> Lists = new()
    {
        [FilteredList.Openings] = ("/admin/openings", "공고", ["q", "view", "status", "kind", "department"]),
        [FilteredList.Applications] = ("/admin/applications", "신청 접수", ["opening", "status", "channel"]),
        [FilteredList.Decisions] = ("/admin/decisions", "선발(안)", ["status"]),
    };

    /// <summary>What the list is called.</summary>
    public static string TitleOf(FilteredList list) => Lists[list].Title;

    /// <summary>The list as the filter shows it. Without a choice it names the first page, so that no other filter opens instead.</summary>
    public static string AddressOf(FilteredList list, string query) => Lists[list].Address + (query.Length == 0 ? "?page=1" : "?" + query);

    /// <summary>The known choices of a query in one order; nothing else of it.</summary>
    public static string Tidy(FilteredList list, string? query)
    {
        var typed = QueryHelpers.ParseQuery(query);
        var kept = new QueryBuilder();
        foreach (var key in Lists[list].Keys)
        {
            if (typed.TryGetValue(key, out var value) && value.ToString() is { Length: > 0 } text) kept.Add(key, text);
        }
        return kept.ToString().TrimStart('?');
    }

    /// <summary>The bar of a list.</summary>
    public async Task<SavedFilterBar> BarAsync(FilteredList list, HttpContext http) =>
        new(list, Tidy(list, http.Request.QueryString.Value), await db.FiltersOf(http.User.StaffId(), list).AsNoTracking().Take(SavedFilter.Most).ToListAsync());

    /// <summary>Where the list opens when it is asked for without any choice; null where it opens as it is.</summary>
    public async Task<string?> OpensWithAsync(FilteredList list, HttpContext http) =>
        http.Request.QueryString.HasValue ? null
        : await db.FiltersOf(http.User.StaffId(), list).AsNoTracking().FirstOrDefaultAsync(f => f.IsDefault) is { } known ? AddressOf(list, known.Query) : null;

    /// <summary>Keeps a filter; one of the same name is replaced. False when there are too many.</summary>
    public Task<bool> KeepAsync(int account, FilteredList list, string name, string query, bool isDefault) => db.WriteAsync(async () =>
    {
        var known = await db.FiltersOf(account, list).ToListAsync();
        var filter = known.Find(f => f.Name == name);
        if (filter is null && known.Count >= SavedFilter.Most) return false;
        if (filter is null) db.Add(filter = new SavedFilter { AccountId = account, List = list, Name = name });
        filter.Query = query;
        if (isDefault) known.ForEach(f => f.IsDefault = false);
        filter.IsDefault = isDefault;
        await db.SaveChangesAsync();
        return true;
    });

    /// <summary>Opens the list with this filter from now on, or no longer. False when it is not this person's.</summary>
    public Task<bool> OpenWithAsync(int account, int id, bool isDefault) => db.WriteAsync(async () =>
    {
        if (await db.SavedFilters.SingleOrDefaultAsync(f => f.Id == id && f.AccountId == account) is not { } filter) return false;
        foreach (var other in await db.FiltersOf(account, filter.List).Where(f => f.IsDefault).ToListAsync()) other.IsDefault = false;
        filter.IsDefault = isDefault;
        await db.SaveChangesAsync();
        return true;
    });

    /// <summary>Deletes one. False when it is not this person's.</summary>
    public Task<bool> DeleteAsync(int account, int id) => db.WriteAsync(async () =>
        await db.SavedFilters.Where(f => f.Id == id && f.AccountId == account).ExecuteDeleteAsync() > 0);
}
