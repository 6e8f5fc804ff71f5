using JobsPortal.Domain.Openings;

namespace JobsPortal.Domain.Search;

/// <summary>
/// The place of an opening among the results, explainable and total: open before scheduled before closed; what stands in the title before occupation,
/// organization and text, and exact before synonym before corrected; what closes sooner (of the closed what closed later); what was posted later; the higher key.
/// </summary>
/// <param name="Phase">0 open, 1 scheduled, 2 closed.</param>
/// <param name="Penalty">As <see cref="SearchReading.Penalty(IEnumerable{SearchReading}, SearchDocument)"/> says; 0 without words.</param>
/// <param name="Closes">Ticks; negative for closed ones, so that the smaller comes first.</param>
/// <param name="Posted">Ticks.</param>
/// <param name="Id">The opening's key.</param>
public readonly record struct SearchRank(int Phase, int Penalty, long Closes, long Posted, int Id) : IComparable<SearchRank>
{
    /// <summary>The place of an opening.</summary>
    /// <param name="penalty">How far it is from the words.</param>
    /// <param name="phase">Where the clock stands.</param>
    /// <param name="closesAt">End of the window, UTC.</param>
    /// <param name="postedAt">When it was posted, UTC.</param>
    /// <param name="id">Its key.</param>
    public static SearchRank Of(int penalty, OpeningPhase phase, DateTime? closesAt, DateTime postedAt, int id)
    {
        var closes = closesAt?.Ticks ?? long.MaxValue;
        return phase switch
        {
            OpeningPhase.Open => new(0, penalty, closes, postedAt.Ticks, id),
            OpeningPhase.Scheduled => new(1, penalty, closes, postedAt.Ticks, id),
            _ => new(2, penalty, -closes, postedAt.Ticks, id),
        };
    }

    /// <inheritdoc />
    public int CompareTo(SearchRank other)
    {
        if (Phase != other.Phase) return Phase.CompareTo(other.Phase);
        if (Penalty != other.Penalty) return Penalty.CompareTo(other.Penalty);
        if (Closes != other.Closes) return Closes.CompareTo(other.Closes);
        return Posted != other.Posted ? other.Posted.CompareTo(Posted) : other.Id.CompareTo(Id);
    }

    /// <summary>Before.</summary>
    public static bool operator <(SearchRank left, SearchRank right) => left.CompareTo(right) < 0;

    /// <summary>Behind.</summary>
    public static bool operator >(SearchRank left, SearchRank right) => left.CompareTo(right) > 0;

    /// <summary>Before, or the same.</summary>
    public static bool operator <=(SearchRank left, SearchRank right) => left.CompareTo(right) <= 0;

    /// <summary>Behind, or the same.</summary>
    public static bool operator >=(SearchRank left, SearchRank right) => left.CompareTo(right) >= 0;
}
