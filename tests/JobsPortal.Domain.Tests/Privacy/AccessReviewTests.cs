using JobsPortal.Domain.Privacy;

namespace JobsPortal.Domain.Tests.Privacy;

public sealed class AccessReviewTests
{
    [Theory]
    [InlineData("2026-11-02T10:59:59.999Z", false)] // Monday 19:59 in Seoul
    [InlineData("2026-11-02T11:00:00.000Z", true)]
    [InlineData("2026-11-02T21:59:59.999Z", true)]
    [InlineData("2026-11-02T22:00:00.000Z", false)] // Tuesday 7:00
    [InlineData("2026-11-06T15:00:00.000Z", true)] // Saturday 0:00
    [InlineData("2026-11-08T06:00:00.000Z", true)] // Sunday
    public void Night_and_weekend_are_Seouls(string instant, bool isNight) =>
        Assert.Equal(isNight, UnusualAccess.IsNight(DateTime.Parse(instant, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal)));

    [Theory]
    [InlineData(200, 0, 0)]
    [InlineData(201, 0, 0, UnusualReason.Many)]
    [InlineData(1, 1, 1, UnusualReason.OutsideWork, UnusualReason.Night)]
    public void A_day_is_unusual_for_every_reason_that_holds(int persons, int atNight, int outside, params UnusualReason[] reasons) =>
        Assert.Equal(reasons, UnusualAccess.ReasonsOf(persons, atNight, outside));

    [Theory]
    [InlineData("2026-10-31", false, 0, null, ReviewBlocker.MonthNotOver)]
    [InlineData("2026-11-01", false, 0, null)]
    [InlineData("2026-11-01", false, 1, " ", ReviewBlocker.NoteMissing)]
    [InlineData("2026-11-01", false, 1, "물어봄")]
    [InlineData("2026-11-01", true, 1, "물어봄", ReviewBlocker.SignedAlready)]
    public void October_is_signed_in_November_once_and_with_a_note_where_something_was_unusual(string today, bool isSigned, int unusual, string? note, params ReviewBlocker[] reasons) =>
        Assert.Equal(reasons, AccessReviewRules.ReasonsNotToSign(new DateOnly(2026, 10, 1), DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), isSigned, unusual, note));

    [Fact]
    public void Keys_are_random_and_told_from_numbers()
    {
        Assert.NotEqual(RecordKey.New(), RecordKey.New());
        Assert.True(RecordKey.IsOne(RecordKey.New()));
        Assert.False(RecordKey.IsOne("1234567897"));
        Assert.False(RecordKey.IsOne(null));
    }
}
