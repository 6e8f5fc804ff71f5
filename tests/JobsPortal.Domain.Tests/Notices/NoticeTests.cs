using JobsPortal.Domain.Notices;

namespace JobsPortal.Domain.Tests.Notices;

public sealed class NoticeTests
{
    [Theory]
    [InlineData(NoticeStatus.Waiting, NoticeStatus.Sent, true), InlineData(NoticeStatus.Waiting, NoticeStatus.DeadLetter, true), InlineData(NoticeStatus.Waiting, NoticeStatus.Waiting, false)]
    [InlineData(NoticeStatus.Sent, NoticeStatus.Waiting, false), InlineData(NoticeStatus.Sent, NoticeStatus.DeadLetter, false), InlineData(NoticeStatus.Sent, NoticeStatus.Sent, false)]
    [InlineData(NoticeStatus.DeadLetter, NoticeStatus.Waiting, true), InlineData(NoticeStatus.DeadLetter, NoticeStatus.Sent, false), InlineData(NoticeStatus.DeadLetter, NoticeStatus.DeadLetter, false)]
    public void A_notice_goes_its_way_and_no_other(NoticeStatus from, NoticeStatus to, bool allowed) =>
        Assert.Equal(allowed, NoticeLifecycle.Table.Allows(from, to));

    [Theory]
    [InlineData(1, 1), InlineData(2, 2), InlineData(3, 4), InlineData(8, 128), InlineData(9, 240), InlineData(24, 240)]
    public void Each_try_waits_twice_as_long_as_the_one_before_up_to_four_hours(int tries, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), RetryPlan.WaitAfter(tries));

    [Fact]
    public void A_mail_server_may_be_down_from_Friday_evening_to_Monday_morning()
    {
        var whole = Enumerable.Range(1, RetryPlan.MostTries - 1).Aggregate(TimeSpan.Zero, (sum, tries) => sum + RetryPlan.WaitAfter(tries));
        Assert.True(whole > TimeSpan.FromHours(62), whole.ToString());
    }

    [Theory]
    [InlineData(null, null, NoticeMethod.Phone), InlineData(null, "a@mail.test", NoticeMethod.Email), InlineData("email", null, NoticeMethod.Phone)]
    [InlineData("email", "a@mail.test", NoticeMethod.Email), InlineData("phone", "a@mail.test", NoticeMethod.Phone), InlineData("text", null, NoticeMethod.TextMessage)]
    [InlineData("post", "a@mail.test", NoticeMethod.Post), InlineData("page", null, NoticeMethod.OnPage), InlineData("else", null, NoticeMethod.Phone)]
    public void Who_chose_nothing_is_told_by_mail_with_an_address_and_otherwise_over_the_telephone(string? choice, string? email, NoticeMethod expected) =>
        Assert.Equal(expected, NoticeMethods.For(NoticeMethods.Of(choice), email));

    [Theory, InlineData(0), InlineData(25)]
    public void There_is_no_wait_before_the_first_and_after_the_last_try(int tries) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RetryPlan.WaitAfter(tries));
}
