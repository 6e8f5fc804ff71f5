using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Tests.Shared.Texts;

public sealed class SeoulDatesTests
{
    private static readonly DateOnly Day = new(2026, 11, 30);

    [Theory]
    [InlineData(18, 0, "11. 30.(월) 18시까지"), InlineData(24, 0, "11. 30.(월) 24시까지"), InlineData(17, 30, "11. 30.(월) 17시 30분까지"), InlineData(0, 1, "11. 30.(월) 0시 1분까지")]
    public void The_end_of_a_window_is_told_as_notices_write_it(int hour, int minute, string text) =>
        Assert.Equal(text, SeoulDates.Until(SeoulTime.AtHour(Day, hour, minute)));

    [Fact]
    public void Days_and_hours_are_those_of_Seoul()
    {
        var late = new DateTime(2026, 11, 21, 15, 5, 0, DateTimeKind.Utc);
        Assert.Equal("2026. 11. 22.(일)", SeoulDates.Day(late));
        Assert.Equal("11. 22.(일)", SeoulDates.ShortDay(late));
        Assert.Equal("2026. 11. 22.(일) 00:05", SeoulDates.DayTime(late));
    }

    [Fact]
    public void The_year_is_told_again_only_where_it_changes()
    {
        Assert.Equal("2026. 11. 2.(월) 9시부터 11. 30.(월) 18시까지", SeoulDates.Window(SeoulTime.AtHour(new(2026, 11, 2), 9), SeoulTime.AtHour(Day, 18)));
        Assert.Equal("2026. 12. 31.(목) 0시부터 2027. 1. 4.(월) 24시까지", SeoulDates.Window(SeoulTime.StartOf(new(2026, 12, 31)), SeoulTime.EndOf(new(2027, 1, 4))));
        Assert.Equal("2026. 3. 2.(월) ~ 11. 30.(월)", SeoulDates.Span(new(2026, 3, 2), Day));
        Assert.Equal("2026. 11. 30.(월)", SeoulDates.Span(Day, Day));
        Assert.Equal("2026. 11. 30.(월) ~", SeoulDates.Span(Day, null));
        Assert.Equal("12월", SeoulDates.Month(new(2026, 12, 1), Day));
        Assert.Equal("2027년 5월", SeoulDates.Month(new(2027, 5, 1), Day));
    }
}
