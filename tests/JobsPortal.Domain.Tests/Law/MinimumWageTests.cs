using JobsPortal.Domain.Law;

namespace JobsPortal.Domain.Tests.Law;

public sealed class MinimumWageTests
{
    private static readonly DateOnly In2026 = new(2026, 6, 1);

    [Theory]
    [InlineData("2024-12-31", 10_030)]
    [InlineData("2025-01-01", 10_030)]
    [InlineData("2025-12-31", 10_030)]
    [InlineData("2026-01-01", 10_320)]
    [InlineData("2026-12-31", 10_320)]
    [InlineData("2027-01-01", 10_700)]
    [InlineData("2030-01-01", 10_700)]
    public void The_day_of_work_decides_the_minimum(string day, long won) => Assert.Equal(won, MinimumWages.Shipped.HourlyOn(DateOnly.Parse(day, null)));

    [Theory]
    [InlineData(40, 209)]
    [InlineData(48, 243)]
    [InlineData(35, 183)]
    [InlineData(20, 104)]
    [InlineData(15, 78)]
    [InlineData(14.9, 65)]
    [InlineData(14, 61)]
    [InlineData(0.1, 1)]
    public void Monthly_hours_include_the_paid_rest_day_from_15_hours_a_week(double weekly, long monthly) =>
        Assert.Equal(monthly, MinimumWage.MonthlyHours((decimal)weekly));

    [Theory]
    [InlineData(2_156_880, false)]
    [InlineData(2_156_879, true)]
    public void The_official_monthly_figure_for_40_hours_passes_and_a_won_less_does_not(long won, bool below)
    {
        Assert.Equal(2_156_880, MinimumWages.Shipped.MonthlyOn(In2026, 40));
        Assert.Equal(below, MinimumWages.Shipped.IsBelow(In2026, MinimumWage.HourlyEquivalent(40, won)));
    }

    [Fact]
    public void The_monthly_figure_of_2027_is_2_236_300() => Assert.Equal(2_236_300, MinimumWages.Shipped.MonthlyOn(new DateOnly(2027, 1, 1), 40));

    [Theory]
    [InlineData(10_320, false)]
    [InlineData(10_319, true)]
    public void An_hour_is_compared_to_the_won(long won, bool below) => Assert.Equal(below, MinimumWages.Shipped.IsBelow(In2026, won));

    [Fact]
    public void Pay_by_day_week_and_year_comes_down_to_the_hour()
    {
        Assert.Equal(10_320, MinimumWage.HourlyOfDay(8, 82_560));
        Assert.Equal(10_319, MinimumWage.HourlyOfDay(8, 82_559));
        Assert.Equal(10_320, MinimumWage.HourlyOfWeek(40, 10_320 * 48));
        Assert.Equal(10_319, MinimumWage.HourlyOfWeek(40, 10_320 * 48 - 1));
        Assert.Equal(10_320, MinimumWage.HourlyOfWeek(14, 10_320 * 14));
        Assert.Equal(10_320, MinimumWage.HourlyOfYear(40, 2_156_880 * 12));
        Assert.Equal(10_319, MinimumWage.HourlyOfYear(40, 2_156_880 * 12 - 1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(169)]
    public void Impossible_hours_are_refused(int weekly) => Assert.Throws<ArgumentOutOfRangeException>(() => MinimumWage.MonthlyHours(weekly));
}
