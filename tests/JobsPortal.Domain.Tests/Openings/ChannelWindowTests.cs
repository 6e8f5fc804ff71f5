using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Openings;

/// <summary>Counters have hours, letters have a rule; online stands the whole window.</summary>
public sealed class ChannelWindowTests
{
    private static readonly DateOnly Friday = new(2026, 11, 20);

    [Theory]
    [InlineData("2026-11-20", "08:59", false)]
    [InlineData("2026-11-20", "09:00", true)]
    [InlineData("2026-11-20", "11:59", true)]
    [InlineData("2026-11-20", "12:00", false)]
    [InlineData("2026-11-20", "12:59", false)]
    [InlineData("2026-11-20", "13:00", true)]
    [InlineData("2026-11-20", "17:59", true)]
    [InlineData("2026-11-20", "18:00", false)]
    [InlineData("2026-11-21", "10:00", false)]
    [InlineData("2026-12-25", "10:00", false)]
    public void Counters_are_open_on_working_days_without_lunch(string day, string time, bool isOpen)
    {
        var at = SeoulTime.At(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture));
        ApplyBlocker? expected = isOpen ? null : ApplyBlocker.CounterClosed;
        Assert.Equal(expected, ChannelWindow.ReasonNotToReceive(Drafts.Approved(), Channel.Counter, at, postmarkedOn: null, PublicHolidays.Shipped));
        Assert.Equal(expected, ChannelWindow.ReasonNotToReceive(Drafts.Approved(), Channel.Proxy, at, postmarkedOn: null, PublicHolidays.Shipped));
        Assert.Null(ChannelWindow.ReasonNotToReceive(Drafts.Approved(), Channel.Online, at, postmarkedOn: null, PublicHolidays.Shipped));
    }

    [Fact]
    public void Letters_are_counted_by_arrival_or_not_at_all_where_the_opening_says_so()
    {
        DateTime midnight = SeoulTime.StartOf(Friday);
        Assert.Null(ChannelWindow.ReasonNotToReceive(By(PostRule.Arrival), Channel.Post, midnight, postmarkedOn: null, PublicHolidays.Shipped));
        Assert.Equal(midnight, ChannelWindow.CountedAt(By(PostRule.Arrival), Channel.Post, midnight, Friday));
        Assert.Equal(ApplyBlocker.PostNotTaken, ChannelWindow.ReasonNotToReceive(By(PostRule.NotTaken), Channel.Post, midnight, postmarkedOn: null, PublicHolidays.Shipped));
    }

    [Fact]
    public void A_postmark_of_the_last_day_counts_and_the_letter_may_arrive_a_week_later()
    {
        Opening opening = By(PostRule.Postmark);
        DateTime arrival = SeoulTime.At(new(2026, 11, 24), new(10, 0));
        Assert.Null(ChannelWindow.ReasonNotToReceive(opening, Channel.Post, arrival, Friday, PublicHolidays.Shipped));
        Assert.Equal(opening.ClosesAt!.Value.AddMilliseconds(-1), ChannelWindow.CountedAt(opening, Channel.Post, arrival, Friday));
        Assert.Equal(SeoulTime.EndOf(new(2026, 11, 18)).AddMilliseconds(-1), ChannelWindow.CountedAt(opening, Channel.Post, arrival, new DateOnly(2026, 11, 18)));
        Assert.Equal(ApplyBlocker.PostmarkTooLate, ChannelWindow.ReasonNotToReceive(opening, Channel.Post, arrival, Friday.AddDays(1), PublicHolidays.Shipped));
        Assert.Equal(ApplyBlocker.PostmarkMissing, ChannelWindow.ReasonNotToReceive(opening, Channel.Post, arrival, postmarkedOn: null, PublicHolidays.Shipped));
        Assert.Equal(ApplyBlocker.PostmarkMissing, ChannelWindow.ReasonNotToReceive(opening, Channel.Post, SeoulTime.At(new(2026, 11, 19), new(10, 0)), Friday, PublicHolidays.Shipped));
        DateTime late = SeoulTime.EndOf(Friday.AddDays(ChannelWindow.PostmarkDays));
        Assert.Null(ChannelWindow.ReasonNotToReceive(opening, Channel.Post, late.AddMilliseconds(-1), Friday, PublicHolidays.Shipped));
        Assert.Equal(ApplyBlocker.PostArrivedTooLate, ChannelWindow.ReasonNotToReceive(opening, Channel.Post, late, Friday, PublicHolidays.Shipped));
    }

    private static Opening By(PostRule rule) => Drafts.Approved(Drafts.Details() with { PostRule = rule });
}
