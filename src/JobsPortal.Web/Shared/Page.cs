namespace JobsPortal.Web.Shared;

/// <summary>Which part of a list a page shows.</summary>
public interface IPage
{
    /// <summary>This page, from 1.</summary>
    int Number { get; }

    /// <summary>Entries per page.</summary>
    int Size { get; }

    /// <summary>Entries of the whole list.</summary>
    int Total { get; }

    /// <summary>The last page's number, at least 1.</summary>
    int Last { get; }
}

/// <summary>One page of a list. A number outside the list is moved to its nearest page.</summary>
/// <typeparam name="T">One entry.</typeparam>
public sealed class Page<T>(IReadOnlyList<T> items, int number, int size, int total) : IPage
{
    /// <summary>The entries of this page.</summary>
    public IReadOnlyList<T> Items { get; } = items;

    /// <inheritdoc />
    public int Number { get; } = PageNumber.Clamp(number, size, total);

    /// <inheritdoc />
    public int Size { get; } = size;

    /// <inheritdoc />
    public int Total { get; } = total;

    /// <inheritdoc />
    public int Last => PageNumber.Last(Size, Total);

    /// <summary>The first entry's position in the whole list, from 1; 0 in an empty list.</summary>
    public int From => Items.Count == 0 ? 0 : ((Number - 1) * Size) + 1;

    /// <summary>The last entry's position in the whole list.</summary>
    public int To => From == 0 ? 0 : From + Items.Count - 1;
}

/// <summary>How page numbers are kept inside a list.</summary>
public static class PageNumber
{
    /// <summary>The last page's number, at least 1.</summary>
    public static int Last(int size, int total) => Math.Max(1, (total + size - 1) / size);

    /// <summary>The page nearest to the asked one.</summary>
    public static int Clamp(int number, int size, int total) => Math.Clamp(number, 1, Last(size, total));
}
