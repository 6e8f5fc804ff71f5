namespace JobsPortal.Domain.Law;

/// <summary>The minimum wage by day of work (최저임금법 제10조, yearly notices of 고용노동부): a figure holds from 1 January until the next one.</summary>
public sealed class MinimumWages
{
    /// <summary>What the portal ships with: 고용노동부고시 for 2025, 2026 and 2027.</summary>
    public static readonly MinimumWages Shipped = new([new(new(2025, 1, 1), 10_030), new(new(2026, 1, 1), 10_320), new(new(2027, 1, 1), 10_700)]);

    private readonly MinimumWage.Step[] _steps;

    private MinimumWages(IEnumerable<MinimumWage.Step> steps) => _steps = [.. steps.OrderBy(s => s.From)];

    /// <summary>All known minimums, oldest first.</summary>
    public IReadOnlyList<MinimumWage.Step> Steps => _steps;

    /// <summary>These figures with one year's added or put right.</summary>
    /// <param name="year">The year, from whose 1 January it holds.</param>
    /// <param name="hourlyWon">Won per hour.</param>
    public MinimumWages With(int year, long hourlyWon) => new(_steps.Where(s => s.From.Year != year).Append(new(new(year, 1, 1), hourlyWon)));

    /// <summary>The figure that was published for a year; null where it is not known yet.</summary>
    public long? Of(int year) => _steps.FirstOrDefault(s => s.From.Year == year)?.HourlyWon;

    /// <summary>
    /// Won per hour on a day of work. Days before the oldest notice take the oldest figure, days after the newest one the newest
    /// until the next notice is entered.
    /// </summary>
    public long HourlyOn(DateOnly workDay) => StepOn(workDay).HourlyWon;

    /// <summary>The minimums of every part of a period of work: the one of its first day, and each that comes into force before its last.</summary>
    /// <param name="from">First day of work.</param>
    /// <param name="until">Last day of work; null where only the first is known.</param>
    public IEnumerable<MinimumWage.Step> StepsWithin(DateOnly from, DateOnly? until) =>
        _steps.Where(s => s.From > from && s.From <= until).Prepend(StepOn(from));

    /// <summary>The first year of a period of work whose minimum is not known yet; null when all are.</summary>
    /// <param name="from">First day of work.</param>
    /// <param name="until">Last day of work; null where only the first is known.</param>
    public int? FirstUnknownYear(DateOnly from, DateOnly? until)
    {
        int newest = _steps[^1].From.Year;
        int last = Math.Max(from.Year, until?.Year ?? from.Year);
        return last > newest ? Math.Max(from.Year, newest + 1) : null;
    }

    /// <summary>The least pay for a month of so many weekly hours on a day of work: 2,156,880 won for 40 hours in 2026.</summary>
    public long MonthlyOn(DateOnly workDay, decimal weeklyHours) => HourlyOn(workDay) * MinimumWage.MonthlyHours(weeklyHours);

    /// <summary>Whether so much per hour is less than the minimum on a day of work.</summary>
    public bool IsBelow(DateOnly workDay, long hourlyWon) => hourlyWon < HourlyOn(workDay);

    private MinimumWage.Step StepOn(DateOnly day) => _steps.LastOrDefault(s => s.From <= day) ?? _steps[0];
}
