namespace JobsPortal.Domain.Law;

/// <summary>
/// What pay by the day, week, month and year comes to per hour, to be held against the minimum wage (최저임금법 시행령 제5조). The figures
/// themselves are <see cref="MinimumWages"/>.
/// </summary>
/// <remarks>Hours are agreed hours without overtime (소정근로시간). Results are whole won, rounded down, so that a won too little shows.</remarks>
public static class MinimumWage
{
    /// <summary>A year's minimum: in force from this day, until the next one.</summary>
    /// <param name="From">First day of work it holds for.</param>
    /// <param name="HourlyWon">Won per hour.</param>
    public sealed record Step(DateOnly From, long HourlyWon);

    /// <summary>Weekly hours from which a paid weekly rest day is due (근로기준법 제18조제3항).</summary>
    public const decimal PaidRestFromWeeklyHours = 15;

    private const decimal FullWeek = 40, FullDay = 8, WeeksPerMonth = 365m / 7 / 12;

    /// <summary>Hours paid in a week: the agreed ones and, from 15 on, the rest day's (a fifth of 40 at most).</summary>
    public static decimal PaidWeeklyHours(decimal weeklyHours)
    {
        ThrowUnlessHours(weeklyHours, 168);
        return weeklyHours < PaidRestFromWeeklyHours ? weeklyHours : weeklyHours + Math.Min(weeklyHours, FullWeek) / FullWeek * FullDay;
    }

    /// <summary>Hours paid in an average month, rounded to whole hours as the official 209 for 40 hours a week; at least 1.</summary>
    public static long MonthlyHours(decimal weeklyHours) =>
        Math.Max(1, (long)Math.Round(PaidWeeklyHours(weeklyHours) * WeeksPerMonth, MidpointRounding.AwayFromZero));

    /// <summary>What a month's pay comes to per hour.</summary>
    public static long HourlyEquivalent(decimal weeklyHours, long monthlyWon) => monthlyWon / MonthlyHours(weeklyHours);

    /// <summary>What a day's pay comes to per hour.</summary>
    /// <param name="dailyHours">Agreed hours of the day, more than 0, at most 24.</param>
    /// <param name="dailyWon">Won per day.</param>
    public static long HourlyOfDay(decimal dailyHours, long dailyWon)
    {
        ThrowUnlessHours(dailyHours, 24);
        return (long)decimal.Floor(dailyWon / dailyHours);
    }

    /// <summary>What a week's pay, the rest day's included, comes to per hour.</summary>
    public static long HourlyOfWeek(decimal weeklyHours, long weeklyWon) => (long)decimal.Floor(weeklyWon / PaidWeeklyHours(weeklyHours));

    /// <summary>What a year's pay comes to per hour.</summary>
    public static long HourlyOfYear(decimal weeklyHours, long yearlyWon) => yearlyWon / (12 * MonthlyHours(weeklyHours));

    private static void ThrowUnlessHours(decimal hours, decimal most)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(hours);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hours, most);
    }
}
