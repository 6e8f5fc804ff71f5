using JobsPortal.Data.Openings;

namespace JobsPortal.Data.Search;

/// <summary>A place in a list behind which it goes on.</summary>
/// <param name="Instant">Ticks of the closing or the posting.</param>
/// <param name="Title">The title, in the order of titles.</param>
/// <param name="Id">The key.</param>
public sealed record SearchPlace(long Instant, string Title, int Id)
{
    /// <summary>Whether this place lies before (negative) or behind an opening.</summary>
    internal int CompareTo(SearchColumns columns, int slot, OpeningSort sort)
    {
        ref readonly var row = ref columns[slot];
        var order = sort switch
        {
            OpeningSort.Newest => row.Posted.CompareTo(Instant),
            OpeningSort.Title => string.CompareOrdinal(Title, columns.TitleOf(slot)),
            _ => Instant.CompareTo(row.Closes),
        };
        return order != 0 ? order : sort == OpeningSort.Newest ? row.Id.CompareTo(Id) : Id.CompareTo(row.Id);
    }
}
