using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Shared;

/// <summary>Cuts a query into pages.</summary>
public static class PagedQueries
{
    /// <summary>One page of a query that has a total order, and how many rows there are in all; the last page when there are fewer.</summary>
    public static async Task<Page<TRow>> ToPageAsync<TRow>(this IQueryable<TRow> rows, int number, int size, CancellationToken cancellation)
    {
        var total = await rows.CountAsync(cancellation);
        var page = PageNumber.Clamp(number, size, total);
        List<TRow> items = total == 0 ? [] : await rows.Skip((page - 1) * size).Take(size).ToListAsync(cancellation);
        return new Page<TRow>(items, page, size, total);
    }
}
