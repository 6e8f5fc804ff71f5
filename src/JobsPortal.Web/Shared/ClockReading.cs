using JobsPortal.Domain.Shared;

namespace JobsPortal.Web.Shared;

/// <summary>Where the clock is read: at the edge, then handed on as an argument.</summary>
public static class ClockReading
{
    /// <summary>Now, as an instant of kind UTC.</summary>
    public static DateTime UtcNow(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;

    /// <summary>The day in Seoul.</summary>
    public static DateOnly SeoulToday(this TimeProvider clock) => SeoulTime.DayOf(clock.UtcNow());
}
