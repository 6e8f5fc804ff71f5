using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Shared;

public sealed class SeoulTimeTests
{
    private static DateTime Utc(int y, int m, int d, int h = 0, int min = 0) => new(y, m, d, h, min, 0, DateTimeKind.Utc);

    [Fact]
    public void A_day_in_Seoul_runs_from_15_00_UTC_to_15_00_UTC()
    {
        var day = new DateOnly(2026, 11, 25);

        Assert.Equal(Utc(2026, 11, 24, 15), SeoulTime.StartOf(day));
        Assert.Equal(Utc(2026, 11, 25, 15), SeoulTime.EndOf(day));
        Assert.Equal(DateTimeKind.Utc, SeoulTime.EndOf(day).Kind);
        Assert.Equal(SeoulTime.StartOf(day.AddDays(1)), SeoulTime.EndOf(day));
    }

    [Fact]
    public void The_last_tick_of_a_day_is_in_and_the_next_one_is_out()
    {
        var end = SeoulTime.EndOf(new DateOnly(2026, 2, 28));

        Assert.Equal(new DateOnly(2026, 2, 28), SeoulTime.DayOf(end.AddTicks(-1)));
        Assert.Equal(new DateOnly(2026, 3, 1), SeoulTime.DayOf(end));
    }

    [Fact]
    public void Eighteen_o_clock_is_nine_UTC_and_back()
    {
        var instant = SeoulTime.At(new DateOnly(2026, 11, 25), new TimeOnly(18, 0));

        Assert.Equal(Utc(2026, 11, 25, 9), instant);
        Assert.Equal(new DateTime(2026, 11, 25, 18, 0, 0), SeoulTime.ToSeoul(instant));
    }

    [Fact]
    public void Hour_24_is_the_end_of_the_day()
    {
        var day = new DateOnly(2026, 12, 31);

        Assert.Equal(SeoulTime.EndOf(day), SeoulTime.AtHour(day, 24));
        Assert.Equal(Utc(2026, 12, 31, 14, 59), SeoulTime.AtHour(day, 23, 59));
    }

    [Theory]
    [InlineData(25, 0)]
    [InlineData(24, 1)]
    [InlineData(-1, 0)]
    [InlineData(12, 60)]
    public void Impossible_hours_are_refused(int hour, int minute) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SeoulTime.AtHour(new DateOnly(2026, 1, 1), hour, minute));

    [Fact]
    public void The_ends_of_the_calendar_saturate()
    {
        Assert.Equal(DateTimeKind.Utc, SeoulTime.EndOf(DateOnly.MaxValue).Kind);
        Assert.Equal(DateTime.MinValue, SeoulTime.StartOf(DateOnly.MinValue));
        Assert.Equal(DateTime.MaxValue, SeoulTime.ToSeoul(DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc)));
    }

    [Fact]
    public void A_local_time_is_no_instant() =>
        Assert.Throws<ArgumentException>(() => SeoulTime.ToSeoul(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Local)));
}
