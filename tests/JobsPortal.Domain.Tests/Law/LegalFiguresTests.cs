using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Tests.Openings;

namespace JobsPortal.Domain.Tests.Law;

public sealed class LegalFiguresTests
{
    private static readonly LegalFigures Law = LegalFigures.Shipped;

    [Theory]
    [InlineData("2026-08-31", "")]
    [InlineData("2026-09-01", "MedianIncome 2027")]
    [InlineData("2026-12-01", "MedianIncome 2027")]
    [InlineData("2027-11-30", "MedianIncome 2027, MedianIncome 2028, MinimumWage 2028")]
    [InlineData("2027-12-01", "Holidays 2028, MedianIncome 2027, MedianIncome 2028, MinimumWage 2028")]
    [InlineData("2028-01-01", "Holidays 2028, MedianIncome 2028, MinimumWage 2028")]
    public void What_is_missing_is_asked_for_before_it_is_needed(string today, string missing) =>
        Assert.Equal(missing, string.Join(", ", Law.GapsOn(DateOnly.Parse(today, null)).Select(g => $"{g.Figure} {g.Year}").Order(StringComparer.Ordinal)));

    [Fact]
    public void An_entered_year_is_asked_for_no_longer()
    {
        var entered = Law with { Incomes = Law.Incomes.With(2027, [.. Law.Incomes.Of(2026)!.Select(w => w + 1)]) };
        Assert.Empty(entered.GapsOn(new(2026, 12, 1)));
        Assert.Equal(2_564_239, entered.Incomes.Monthly(2027, 1));
    }

    [Fact]
    public void A_wage_of_a_new_year_holds_from_its_first_day()
    {
        var wages = MinimumWages.Shipped.With(2028, 11_000);
        Assert.Equal((10_700, 11_000), (wages.HourlyOn(new(2027, 12, 31)), wages.HourlyOn(new(2028, 1, 1))));
        Assert.Equal([10_700, 11_000], wages.StepsWithin(new(2027, 6, 1), new(2028, 3, 31)).Select(s => s.HourlyWon));
        Assert.Equal(10_500, MinimumWages.Shipped.With(2027, 10_500).HourlyOn(new(2027, 5, 1)));
    }

    [Theory]
    [InlineData("2027-06-01", "2027-12-31", null)]
    [InlineData("2027-06-01", "2028-01-01", 2028)]
    [InlineData("2029-01-01", null, 2029)]
    [InlineData("2026-01-01", null, null)]
    public void A_period_of_work_knows_its_first_year_without_a_wage(string from, string? until, int? year) =>
        Assert.Equal(year, MinimumWages.Shipped.FirstUnknownYear(DateOnly.Parse(from, null), until is null ? null : DateOnly.Parse(until, null)));

    [Fact]
    public void An_opening_that_reaches_into_an_unknown_year_is_warned_of()
    {
        var opening = Drafts.Draft(Drafts.Details() with { WorkEndsOn = new(2028, 1, 31) });
        Assert.Contains(OpeningWarning.MinimumWageUnknown, OpeningWarnings.Of(opening, Law));
        Assert.DoesNotContain(OpeningWarning.MinimumWageUnknown, OpeningWarnings.Of(opening, Law with { Wages = Law.Wages.With(2028, 11_000) }));
        Assert.Contains(OpeningWarning.HolidaysUnknown, OpeningWarnings.Of(Drafts.Draft(Drafts.Details() with { ResultsOn = new(2028, 1, 5) }), Law));
    }

    [Theory]
    [InlineData(2026, 1, 50, 1_282_119)]
    [InlineData(2026, 4, 80, 5_195_790)]
    [InlineData(2026, 7, 100, 9_515_150)]
    [InlineData(2026, 9, 100, 11_433_546)]
    [InlineData(2030, 4, 100, 6_494_738)]
    [InlineData(2020, 1, 100, 2_392_013)]
    public void The_median_income_of_a_household_follows_its_size_and_the_last_known_year(int year, int people, int percent, long won) =>
        Assert.Equal(won, MedianIncomes.Shipped.Share(year, people, percent));

    [Fact]
    public void Entered_holidays_are_laid_over_the_shipped_ones()
    {
        var holidays = new PublicHolidays(new Dictionary<DateOnly, string?> { [new(2028, 1, 27)] = "설날", [new(2026, 7, 17)] = null });
        Assert.Equal("설날", holidays.NameOf(new(2028, 1, 27)));
        Assert.True(holidays.IsWorkingDay(new(2026, 7, 17)));
        Assert.Equal((true, false), (holidays.Knows(2028), holidays.Knows(2029)));
        Assert.Equal("신정", holidays.NameOf(new(2029, 1, 1)));
    }
}
