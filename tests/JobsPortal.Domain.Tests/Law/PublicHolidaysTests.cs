using JobsPortal.Domain.Law;

namespace JobsPortal.Domain.Tests.Law;

public sealed class PublicHolidaysTests
{
    [Theory]
    [InlineData("2026-12-25", "성탄절")]
    [InlineData("2027-02-07", "설날")]
    [InlineData("2027-02-09", "설날 대체공휴일")]
    [InlineData("2027-08-16", "광복절 대체공휴일")]
    [InlineData("2027-12-27", "성탄절 대체공휴일")]
    [InlineData("2031-03-01", "삼일절")]
    public void Holidays_have_their_names(string day, string name) => Assert.Equal(name, PublicHolidays.Shipped.NameOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void The_office_works_on_weekdays_that_are_no_holidays()
    {
        Assert.True(PublicHolidays.Shipped.IsWorkingDay(new(2026, 11, 20)));
        Assert.False(PublicHolidays.Shipped.IsWorkingDay(new(2026, 11, 21)));
        Assert.False(PublicHolidays.Shipped.IsWorkingDay(new(2026, 11, 22)));
        Assert.False(PublicHolidays.Shipped.IsWorkingDay(new(2026, 12, 25)));
        Assert.False(PublicHolidays.Shipped.IsWorkingDay(new(2026, 9, 24)));
        Assert.True(PublicHolidays.Shipped.IsWorkingDay(new(2026, 9, 28)));
    }
}
