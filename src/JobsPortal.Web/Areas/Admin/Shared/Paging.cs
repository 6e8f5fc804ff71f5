using JobsPortal.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Shared;

/// <summary>How staff lists are cut into pages.</summary>
public static class Paging
{
    /// <summary>Rows of a page.</summary>
    public const int Size = 20;

    /// <summary>One page of a query that has a total order, and how many rows there are in all.</summary>
    public static async Task<Page<TRow>> ToPageAsync<TRow>(this IQueryable<TRow> rows, int number, CancellationToken cancellation)
    {
        var total = await rows.CountAsync(cancellation);
        var page = PageNumber.Clamp(number, Size, total);
        List<TRow> items = total == 0 ? [] : await rows.Skip((page - 1) * Size).Take(Size).ToListAsync(cancellation);
        return new Page<TRow>(items, page, Size, total);
    }
}
