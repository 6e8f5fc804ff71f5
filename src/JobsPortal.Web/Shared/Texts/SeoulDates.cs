using System.Globalization;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Days and hours as Korean notices write them, always Seoul's.</summary>
public static class SeoulDates
{
    private static readonly CultureInfo Korean = CultureInfo.GetCultureInfo("ko-KR");

    /// <summary>2026. 11. 22.(일).</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy. M. d.(ddd)", Korean);

    /// <summary>The Seoul day of an instant: 2026. 11. 22.(일).</summary>
    public static string Day(DateTime utc) => Day(SeoulTime.DayOf(utc));

    /// <summary>11. 22.(일).</summary>
    public static string ShortDay(DateOnly day) => day.ToString("M. d.(ddd)", Korean);

    /// <summary>The Seoul day of an instant: 11. 22.(일).</summary>
    public static string ShortDay(DateTime utc) => ShortDay(SeoulTime.DayOf(utc));

    /// <summary>2026. 11. 22.(일) 18:05.</summary>
    public static string DayTime(DateTime utc) => $"{Day(utc)} {SeoulTime.ToSeoul(utc).ToString("HH:mm", CultureInfo.InvariantCulture)}";

    /// <summary>An hour as spoken: 9시, 18시 30분.</summary>
    public static string Hour(DateTime utc) => Spoken(SeoulTime.ToSeoul(utc));

    /// <summary>The end of a window, given as the first instant that is out: 11. 30.(월) 18시까지; midnight belongs to the day before: 11. 30.(월) 24시까지.</summary>
    public static string Until(DateTime exclusiveUtc) => $"{ShortDay(LastDay(exclusiveUtc))} {LastHour(exclusiveUtc)}까지";

    /// <summary>The same for a button, without the weekday: 11. 30.까지; the hour stands only where it is not the end of the day.</summary>
    public static string ShortUntil(DateTime exclusiveUtc)
    {
        var day = LastDay(exclusiveUtc).ToString("M. d.", Korean);
        return LastHour(exclusiveUtc) is var hour && hour == "24시" ? $"{day}까지" : $"{day} {hour}까지";
    }

    /// <summary>The last day of a window, given the first instant that is out.</summary>
    public static DateOnly LastDay(DateTime exclusiveUtc) => SeoulTime.DayOf(exclusiveUtc.AddTicks(-1));

    /// <summary>The hour at which a window ends: 18시, 24시, 17시 30분.</summary>
    public static string LastHour(DateTime exclusiveUtc)
    {
        var seoul = SeoulTime.ToSeoul(exclusiveUtc);
        return seoul.TimeOfDay == TimeSpan.Zero ? "24시" : Spoken(seoul);
    }

    /// <summary>A whole window: 2026. 11. 2.(월) 9시부터 2026. 11. 30.(월) 18시까지; the year stands twice only where it changes.</summary>
    public static string Window(DateTime opensUtc, DateTime exclusiveUtc)
    {
        var last = LastDay(exclusiveUtc);
        var sameYear = SeoulTime.DayOf(opensUtc).Year == last.Year;
        return $"{Day(opensUtc)} {Hour(opensUtc)}부터 {(sameYear ? ShortDay(last) : Day(last))} {LastHour(exclusiveUtc)}까지";
    }

    /// <summary>A span of days: 2026. 3. 2.(월) ~ 11. 30.(월); an open end stays open.</summary>
    public static string Span(DateOnly from, DateOnly? to) => to switch
    {
        null => $"{Day(from)} ~",
        { } last when last == from => Day(from),
        { } last => $"{Day(from)} ~ {(last.Year == from.Year ? ShortDay(last) : Day(last))}",
    };

    /// <summary>A month: 5월, or 2027년 5월 where the year is another.</summary>
    public static string Month(DateOnly month, DateOnly today) =>
        month.Year == today.Year
            ? string.Create(CultureInfo.InvariantCulture, $"{month.Month}월")
            : string.Create(CultureInfo.InvariantCulture, $"{month.Year}년 {month.Month}월");

    private static string Spoken(DateTime seoul) =>
        seoul.Minute == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{seoul.Hour}시")
            : string.Create(CultureInfo.InvariantCulture, $"{seoul.Hour}시 {seoul.Minute}분");
}
