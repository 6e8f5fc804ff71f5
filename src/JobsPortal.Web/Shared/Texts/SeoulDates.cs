using System.Globalization;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Days and hours as Korean notices write them, always Seoul's; in English on a page that is read in English.</summary>
public static class SeoulDates
{
    private static readonly CultureInfo Korean = CultureInfo.GetCultureInfo("ko-KR");
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>2026. 11. 22.(일), or Sun 22 Nov 2026.</summary>
    public static string Day(DateOnly day) => Write(day, "yyyy. M. d.(ddd)", "ddd d MMM yyyy");

    /// <summary>The Seoul day of an instant: 2026. 11. 22.(일).</summary>
    public static string Day(DateTime utc) => Day(SeoulTime.DayOf(utc));

    /// <summary>11. 22.(일), or Sun 22 Nov.</summary>
    public static string ShortDay(DateOnly day) => Write(day, "M. d.(ddd)", "ddd d MMM");

    /// <summary>The Seoul day of an instant: 11. 22.(일).</summary>
    public static string ShortDay(DateTime utc) => ShortDay(SeoulTime.DayOf(utc));

    /// <summary>A day without its weekday: 2026. 11. 22., or 22 Nov 2026; without the year where it is this one.</summary>
    public static string Plain(DateOnly day, bool withYear) => withYear ? Write(day, "yyyy. M. d.", "d MMM yyyy") : Write(day, "M. d.", "d MMM");

    /// <summary>A day as people say their birthday: 1955년 3월 9일, or 9 March 1955.</summary>
    public static string Birthday(DateOnly day) => Write(day, "yyyy년 M월 d일", "d MMMM yyyy");

    /// <summary>2026. 11. 22.(일) 18:05.</summary>
    public static string DayTime(DateTime utc) =>
        $"{Day(utc)}{(Language.IsEnglish ? "," : "")} {SeoulTime.ToSeoul(utc).ToString("HH:mm", CultureInfo.InvariantCulture)}";

    /// <summary>An hour as spoken: 9시, 18시 30분; 9:00, 18:30.</summary>
    public static string Hour(DateTime utc) => Spoken(SeoulTime.ToSeoul(utc));

    /// <summary>The end of a window, given as the first instant that is out: 11. 30.(월) 18시까지; midnight belongs to the day before: 11. 30.(월) 24시까지.</summary>
    public static string Until(DateTime exclusiveUtc) => Language.Say("{0} {1}까지", ShortDay(LastDay(exclusiveUtc)), LastHour(exclusiveUtc));

    /// <summary>The same for a button, without the weekday: 11. 30.까지; the hour stands only where it is not the end of the day.</summary>
    public static string ShortUntil(DateTime exclusiveUtc)
    {
        var day = Plain(LastDay(exclusiveUtc), withYear: false);
        return IsEndOfDay(exclusiveUtc) ? Language.Say("{0}까지", day) : Language.Say("{0} {1}까지", day, LastHour(exclusiveUtc));
    }

    /// <summary>The last day of a window, given the first instant that is out.</summary>
    public static DateOnly LastDay(DateTime exclusiveUtc) => SeoulTime.DayOf(exclusiveUtc.AddTicks(-1));

    /// <summary>The hour at which a window ends: 18시, 24시, 17시 30분; 18:00, 24:00.</summary>
    public static string LastHour(DateTime exclusiveUtc) =>
        IsEndOfDay(exclusiveUtc) ? Language.IsEnglish ? "24:00" : "24시" : Spoken(SeoulTime.ToSeoul(exclusiveUtc));

    /// <summary>A whole window: 2026. 11. 2.(월) 9시부터 2026. 11. 30.(월) 18시까지; the year stands twice only where it changes.</summary>
    public static string Window(DateTime opensUtc, DateTime exclusiveUtc)
    {
        var last = LastDay(exclusiveUtc);
        var sameYear = SeoulTime.DayOf(opensUtc).Year == last.Year;
        return Language.Say("{0} {1}부터 {2} {3}까지", Day(opensUtc), Hour(opensUtc), sameYear ? ShortDay(last) : Day(last), LastHour(exclusiveUtc));
    }

    /// <summary>A span of days: 2026. 3. 2.(월) ~ 11. 30.(월); an open end stays open.</summary>
    public static string Span(DateOnly from, DateOnly? to) => to switch
    {
        null => Language.Range(Day(from)),
        { } last when last == from => Day(from),
        { } last => Language.Range(Day(from), last.Year == from.Year ? ShortDay(last) : Day(last)),
    };

    /// <summary>A month: 5월, or 2027년 5월 where the year is another.</summary>
    public static string Month(DateOnly month, DateOnly today) => month.Year == today.Year ? Write(month, "M월", "MMMM") : Month(month);

    /// <summary>A month with its year: 2027년 5월, or May 2027.</summary>
    public static string Month(DateOnly month) => Write(month, "yyyy년 M월", "MMMM yyyy");

    /// <summary>A year: 2026년, or 2026.</summary>
    public static string Year(int year) => Write(new DateOnly(year, 1, 1), "yyyy년", "yyyy");

    private static string Write(DateOnly day, string korean, string english) => Language.IsEnglish ? day.ToString(english, English) : day.ToString(korean, Korean);

    private static bool IsEndOfDay(DateTime exclusiveUtc) => SeoulTime.ToSeoul(exclusiveUtc).TimeOfDay == TimeSpan.Zero;

    private static string Spoken(DateTime seoul) =>
        Language.IsEnglish ? seoul.ToString("H:mm", CultureInfo.InvariantCulture)
        : seoul.Minute == 0 ? string.Create(CultureInfo.InvariantCulture, $"{seoul.Hour}시")
        : string.Create(CultureInfo.InvariantCulture, $"{seoul.Hour}시 {seoul.Minute}분");
}
