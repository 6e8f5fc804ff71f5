using System.Globalization;
using JobsPortal.Domain.Law;

namespace JobsPortal.Domain.Settings;

/// <summary>What may be entered as a year's figures, and how it is kept. The checks catch slips of the pen; the law itself is the notice that is named as the source.</summary>
public static class YearFigures
{
    /// <summary>The first year whose figures are kept.</summary>
    public const int FirstYear = 2025;

    /// <summary>How far ahead figures can be entered, in years.</summary>
    public const int YearsAhead = 2;

    /// <summary>By how many per cent an amount may differ from that of the nearest known year.</summary>
    public const int LikelyPercent = 30;

    /// <summary>Whether figures of a year can be entered now.</summary>
    public static bool IsKept(int year, DateOnly today) => year >= FirstYear && year <= today.Year + YearsAhead;

    /// <summary>What stands against a minimum wage.</summary>
    public static SettingBlocker? ReasonNotToSet(MinimumWages known, int year, long hourlyWon, DateOnly today)
    {
        if (!IsKept(year, today))
        {
            return SettingBlocker.YearOutOfRange;
        }

        if (known.Of(year) == hourlyWon)
        {
            return SettingBlocker.Unchanged;
        }

        MinimumWage.Step nearest = known.Steps.Where(s => s.From.Year != year).MinBy(s => Math.Abs(s.From.Year - year)) ?? known.Steps[0];
        return IsLikely(hourlyWon, nearest.HourlyWon) ? null : SettingBlocker.AmountUnlikely;
    }

    /// <summary>Whether a minimum wage is less than an earlier year's, or more than a later one's: it has never fallen, so that somebody should look again.</summary>
    public static bool Falls(MinimumWages known, int year, long hourlyWon) =>
        known.Steps.Any(s => s.From.Year < year ? hourlyWon < s.HourlyWon : s.From.Year > year && hourlyWon > s.HourlyWon);

    /// <summary>What stands against a year's median incomes.</summary>
    public static SettingBlocker? ReasonNotToSet(MedianIncomes known, int year, IReadOnlyList<long> monthlyWon, DateOnly today)
    {
        if (!IsKept(year, today))
        {
            return SettingBlocker.YearOutOfRange;
        }

        if (known.Of(year) is { } same && same.SequenceEqual(monthlyWon))
        {
            return SettingBlocker.Unchanged;
        }

        if (monthlyWon.Zip(monthlyWon.Skip(1)).Any(pair => pair.Second <= pair.First))
        {
            return SettingBlocker.AmountsNotRising;
        }

        int nearest = known.Years.Where(y => y != year).DefaultIfEmpty(year).MinBy(y => Math.Abs(y - year));
        return known.Of(nearest) is { } near && monthlyWon.Zip(near).Any(pair => !IsLikely(pair.First, pair.Second)) ? SettingBlocker.AmountUnlikely : null;
    }

    /// <summary>Amounts as they are kept: digits with commas between.</summary>
    public static string Write(IEnumerable<long> won) => string.Join(',', won.Select(w => w.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Kept amounts; null where they are not those of a year.</summary>
    public static IReadOnlyList<long>? Read(string? kept)
    {
        string[] parts = kept?.Split(',') ?? [];
        long[] won = [.. parts.Select(p => long.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out long w) ? w : 0)];
        return won.Length == MedianIncomes.Sizes && won.All(w => w > 0) ? won : null;
    }

    private static bool IsLikely(long won, long near) => won * 100 >= near * (100 - LikelyPercent) && won * 100 <= near * (100 + LikelyPercent);
}
