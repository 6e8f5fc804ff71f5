using JobsPortal.Domain.Imports;

namespace JobsPortal.Domain.Tests.Imports;

public sealed class DeadlineTextTests
{
    private static readonly DateTime Posted = new(2025, 5, 8, 15, 0, 0, DateTimeKind.Utc); // 9 May in Seoul

    [Theory]
    [InlineData("마감일 (2025-07-08)", "2025-07-08T15:00", false)]
    [InlineData("마감일 (2025-07-15 18:00)", "2025-07-15T09:00", false)]
    [InlineData("마감일 (2025-07-15 24:00)", "2025-07-15T15:00", false)]
    [InlineData("2025-07-15 23:59", "2025-07-15T15:00", false)]
    [InlineData("2025-07-15 23:59:59", "2025-07-15T15:00", false)]
    [InlineData("2025-07-15 00:00", "2025-07-14T15:00", false)]
    [InlineData("2025-07-15T18:00:00", "2025-07-15T09:00", false)]
    [InlineData("25-06-27", "2025-06-27T15:00", false)]
    [InlineData("20250627", "2025-06-27T15:00", false)]
    [InlineData("20250627180000", "2025-06-27T09:00", false)]
    [InlineData("2025.06.27.", "2025-06-27T15:00", false)]
    [InlineData("2025. 6. 27.(금) 18시까지", "2025-06-27T09:00", false)]
    [InlineData("2025년 6월 27일 오후 6시 30분", "2025-06-27T09:30", false)]
    [InlineData("2025-06-27 오후 12시", "2025-06-27T03:00", false)]
    [InlineData("2025-06-27 오전 12시", "2025-06-26T15:00", false)]
    [InlineData("2025-06-27 정오", "2025-06-27T03:00", false)]
    [InlineData("2025-06-27 자정", "2025-06-27T15:00", false)]
    [InlineData("2025-06-01 ~ 2025-06-27", "2025-06-27T15:00", false)]
    [InlineData("~6월 27일", "2025-06-27T15:00", false)]
    [InlineData("~1/5", "2026-01-05T15:00", false)]
    [InlineData("채용시까지 25-06-24", "2025-06-24T15:00", true)]
    [InlineData("채용시까지 25-06-24\n마감시간 : 24시", "2025-06-24T15:00", true)]
    [InlineData("채용시까지 25-06-24\n마감시간 : 18시", "2025-06-24T09:00", true)]
    [InlineData("채용시까지", "2025-07-09T15:00", true)]
    [InlineData("채용 시 까지", "2025-07-09T15:00", true)]
    [InlineData("채용시까지\n마감시간 : 24시", "2025-07-09T15:00", true)]
    [InlineData("상시채용", "2025-07-09T15:00", true)]
    [InlineData("20991231", "2025-07-09T15:00", true)]
    [InlineData("2033-12-31", "2025-07-09T15:00", true)]
    [InlineData("9999-12-31", "2025-07-09T15:00", true)]
    [InlineData("2028-12-31", "2028-12-31T15:00", false)]
    [InlineData("2029-01-01", "2025-07-09T15:00", true)]
    [InlineData("접수마감일까지", null, false)]
    [InlineData("2025-02-30", null, false)]
    [InlineData("2025-13-01", null, false)]
    [InlineData("", null, false)]
    [InlineData(null, null, false)]
    public void Deadlines_are_Seoul_time_and_inclusive(string? text, string? closesUtc, bool untilFilled)
    {
        var deadline = DeadlineText.Parse(text, Posted);

        Assert.Equal(closesUtc is null ? null : DateTime.Parse(closesUtc, null), deadline.ClosesAtUtc);
        Assert.Equal(untilFilled, deadline.UntilFilled);
        Assert.Equal(closesUtc is not null, deadline.IsUnderstood);
        if (deadline.ClosesAtUtc is { } instant) Assert.Equal(DateTimeKind.Utc, instant.Kind);
    }

    [Fact]
    public void Two_months_end_with_a_short_month() =>
        Assert.Equal(new DateTime(2025, 2, 28, 15, 0, 0), DeadlineText.Parse("채용시까지", new DateTime(2024, 12, 31, 3, 0, 0, DateTimeKind.Utc)).ClosesAtUtc);

    [Theory]
    [InlineData("2025-05-09", "2025-05-08T15:00:00")]
    [InlineData("2025.02.21 17:08:36", "2025-02-21T08:08:36")]
    [InlineData("26-09-25", "2026-09-24T15:00:00")]
    [InlineData("20250609", "2025-06-08T15:00:00")]
    [InlineData("20250609170836", "2025-06-09T08:08:36")]
    [InlineData("어제", null)]
    [InlineData("6월 9일", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_day_of_posting_begins_in_Seoul(string? text, string? utc) =>
        Assert.Equal(utc is null ? null : DateTime.Parse(utc, null), PostedText.Parse(text));
}
