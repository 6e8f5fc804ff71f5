namespace JobsPortal.Domain.Law;

/// <summary>
/// 기준 중위소득 by year and household size (국민기초생활 보장법 제6조의2, yearly notices of 보건복지부), by which programmes say who may take part.
/// </summary>
public sealed class MedianIncomes
{
    /// <summary>Household sizes that the notice names, 1 to 7; each further person adds what the seventh did.</summary>
    public const int Sizes = 7;

    /// <summary>What the portal ships with: 보건복지부고시 for 2025 and 2026, won per month.</summary>
    public static readonly MedianIncomes Shipped = new(new Dictionary<int, IReadOnlyList<long>>
    {
        [2025] = [2_392_013, 3_932_658, 5_025_353, 6_097_773, 7_108_192, 8_064_805, 8_988_428],
        [2026] = [2_564_238, 4_199_292, 5_359_036, 6_494_738, 7_556_719, 8_555_952, 9_515_150],
    });

    private readonly SortedDictionary<int, IReadOnlyList<long>> _years;

    private MedianIncomes(Dictionary<int, IReadOnlyList<long>> years) => _years = new(years);

    /// <summary>Years that are known, oldest first.</summary>
    public IReadOnlyCollection<int> Years => _years.Keys;

    /// <summary>These figures with one year's added or put right.</summary>
    /// <param name="year">The year.</param>
    /// <param name="monthlyWon">Won per month for households of 1 to <see cref="Sizes"/> people.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another number of sizes.</exception>
    public MedianIncomes With(int year, IReadOnlyList<long> monthlyWon)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(monthlyWon.Count, Sizes, nameof(monthlyWon));
        return new(new Dictionary<int, IReadOnlyList<long>>(_years) { [year] = monthlyWon });
    }

    /// <summary>Won per month for households of 1 to <see cref="Sizes"/> people; null where the year is not known.</summary>
    public IReadOnlyList<long>? Of(int year) => _years.GetValueOrDefault(year);

    /// <summary>The year whose figures are used in a year: its own, or the latest known before it; the oldest for years before all.</summary>
    public int YearFor(int year) => _years.Keys.LastOrDefault(known => known <= year, _years.Keys.First());

    /// <summary>Won per month for a household of so many people, in the figures used in a year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="people">People in the household, at least 1.</param>
    public long Monthly(int year, int people)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(people);
        IReadOnlyList<long> won = _years[YearFor(year)];
        return people <= Sizes ? won[people - 1] : won[^1] + (people - Sizes) * (won[^1] - won[^2]);
    }

    /// <summary>So many per cent of it, rounded down to the won.</summary>
    public long Share(int year, int people, int percent) => Monthly(year, people) * percent / 100;
}
