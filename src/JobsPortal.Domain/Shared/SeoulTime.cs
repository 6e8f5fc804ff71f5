namespace JobsPortal.Domain.Shared;

/// <summary>
/// The only place that knows the time of Seoul. Instants are UTC everywhere else; days and clock times are Seoul's.
/// </summary>
/// <remarks>
/// Korea has had no summer time since 1988 (표준시에 관한 법률: UTC+9), so a fixed offset is exact for every instant this
/// portal can hold and needs no time-zone database on the server.
/// </remarks>
public static class SeoulTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(9);

    /// <summary>The clock of Seoul at an instant.</summary>
    /// <param name="utc">An instant; its kind is Utc or Unspecified (read as UTC).</param>
    /// <returns>Seoul's date and time, kind Unspecified.</returns>
    public static DateTime ToSeoul(DateTime utc)
    {
        if (utc.Kind == DateTimeKind.Local) throw new ArgumentException("An instant must be UTC.", nameof(utc));

        var ticks = Math.Min(utc.Ticks + Offset.Ticks, DateTime.MaxValue.Ticks);
        return new DateTime(ticks, DateTimeKind.Unspecified);
    }

    /// <summary>The day it is in Seoul at an instant.</summary>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(ToSeoul(utc));

    /// <summary>The instant at which a day begins in Seoul.</summary>
    public static DateTime StartOf(DateOnly day) => At(day, TimeOnly.MinValue);

    /// <summary>The instant at which a day has ended in Seoul: exclusive, the next day's 00:00.</summary>
    public static DateTime EndOf(DateOnly day) => AtHour(day, hour: 24);

    /// <summary>The instant at which Seoul's clock shows a time on a day.</summary>
    public static DateTime At(DateOnly day, TimeOnly time) => FromSeoulTicks(day.ToDateTime(time).Ticks);

    /// <summary>Like <see cref="At"/>, for written times: hour 24 is the end of the day, as Korean notices write it.</summary>
    /// <param name="day">The day the notice names.</param>
    /// <param name="hour">0 to 24; 24 only with minute 0.</param>
    /// <param name="minute">0 to 59.</param>
    public static DateTime AtHour(DateOnly day, int hour, int minute = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hour);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hour, 24);
        ArgumentOutOfRangeException.ThrowIfNegative(minute);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minute, hour == 24 ? 0 : 59);

        var minutes = hour * 60L + minute;
        return FromSeoulTicks(day.ToDateTime(TimeOnly.MinValue).Ticks + minutes * TimeSpan.TicksPerMinute);
    }

    // Feeds write 9999-12-31 for "always": the ends of the calendar saturate instead of throwing.
    private static DateTime FromSeoulTicks(long seoulTicks) =>
        new(Math.Clamp(seoulTicks - Offset.Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), DateTimeKind.Utc);
}
