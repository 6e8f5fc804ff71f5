using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Areas.Admin.Shared;

/// <summary>How staff lists are cut into pages.</summary>
public static class Paging
{
    /// <summary>Rows of a page.</summary>
    public const int Size = 20;

    /// <summary>One page of a query that has a total order, and how many rows there are in all.</summary>
    public static Task<Page<TRow>> ToPageAsync<TRow>(this IQueryable<TRow> rows, int number, CancellationToken cancellation) => rows.ToPageAsync(number, Size, cancellation);
}
