using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Alerts;

/// <summary>How often somebody hears of new openings.</summary>
public enum AlertFrequency
{
    /// <summary>매일 아침.</summary>
    Daily,

    /// <summary>월요일 아침마다.</summary>
    Weekly,
}

/// <summary>When digests are due: at eight in the morning of Seoul, every day or on Mondays. What is found later waits for the next time.</summary>
public static class AlertSchedule
{
    /// <summary>The hour of Seoul. Between 21 and 8 nothing that nobody waits for is sent (정보통신망법 §50③).</summary>
    public const int Hour = 8;

    /// <summary>The day of the weekly digest.</summary>
    public const DayOfWeek Day = DayOfWeek.Monday;

    /// <summary>Most openings that one message lists; of more it tells the number.</summary>
    public const int MostOpenings = 40;

    /// <summary>The latest time at which a digest was due. What was found until then is told now, whatever was found later waits.</summary>
    public static DateTime LatestDue(AlertFrequency frequency, DateTime now)
    {
        var day = SeoulTime.DayOf(now);
        if (now < SeoulTime.AtHour(day, Hour)) day = day.AddDays(-1);
        if (frequency == AlertFrequency.Weekly) day = day.AddDays(-(((int)day.DayOfWeek - (int)Day + 7) % 7));
        return SeoulTime.AtHour(day, Hour);
    }
}
