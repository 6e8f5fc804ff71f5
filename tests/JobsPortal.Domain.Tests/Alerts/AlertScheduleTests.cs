using JobsPortal.Domain.Alerts;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Alerts;

public sealed class AlertScheduleTests
{
    [Theory]
    [InlineData(AlertFrequency.Daily, "2026-11-04 08:00:00.000", "2026-11-04")]
    [InlineData(AlertFrequency.Daily, "2026-11-04 07:59:59.999", "2026-11-03")]
    [InlineData(AlertFrequency.Daily, "2026-11-04 23:59:59.999", "2026-11-04")]
    [InlineData(AlertFrequency.Weekly, "2026-11-02 07:59:59.999", "2026-10-26")] // Monday
    [InlineData(AlertFrequency.Weekly, "2026-11-02 08:00:00.000", "2026-11-02")]
    [InlineData(AlertFrequency.Weekly, "2026-11-08 23:59:59.999", "2026-11-02")] // Sunday
    public void A_digest_is_due_at_eight_in_the_morning_of_Seoul(AlertFrequency frequency, string seoul, string day)
    {
        var now = DateTime.SpecifyKind(DateTime.Parse(seoul, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc).AddHours(-9);

        Assert.Equal(SeoulTime.AtHour(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), AlertSchedule.Hour), AlertSchedule.LatestDue(frequency, now));
    }
}
