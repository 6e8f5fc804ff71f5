using System.Globalization;
using System.Text.RegularExpressions;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Imports;

/// <summary>A day and perhaps an hour as a feed wrote them, Seoul's.</summary>
/// <param name="Day">The day.</param>
/// <param name="Time">Hour (0 to 24), minute, second; null when only a day was written.</param>
internal readonly record struct WrittenDate(DateOnly Day, (int Hour, int Minute, int Second)? Time);

/// <summary>Reads the dates that stand in short feed texts: 2025-07-15 18:00, 25-06-24, 20250609, 2025.02.21 17:08:36, 6월 30일 오후 6시.</summary>
internal static partial class WrittenDates
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int LongestText = 400;

    /// <summary>All dates in order; impossible ones (2025-02-30) are left out.</summary>
    /// <param name="text">Short text; what stands behind the first 400 characters is not read.</param>
    /// <param name="near">The day that a date without a year follows.</param>
    public static IReadOnlyList<WrittenDate> In(string text, DateOnly near)
    {
        var read = text.Length > LongestText ? text[..LongestText] : text;
        var dates = new List<WrittenDate>();
        try
        {
            foreach (Match match in Dated().Matches(read))
            {
                if (DayOf(match, near) is { } day) dates.Add(new WrittenDate(day, TimeBehind(read[(match.Index + match.Length)..])));
            }
        }
        catch (RegexMatchTimeoutException)
        {
            return dates;
        }

        return dates;
    }

    private static DateOnly? DayOf(Match match, DateOnly near)
    {
        var month = Number(match, "m");
        var day = Number(match, "d");
        if (match.Groups["y"].Success)
        {
            var year = Number(match, "y");
            return Possible(year < 100 ? 2000 + year : year, month, day);
        }

        return Possible(near.Year, month, day) is { } sameYear && sameYear >= near ? sameYear : Possible(near.Year + 1, month, day);
    }

    private static (int Hour, int Minute, int Second)? TimeBehind(string rest)
    {
        var match = Timed().Match(rest);
        if (!match.Success) return null;

        var half = match.Groups["half"].Value;
        if (half == "자정" && !match.Groups["h"].Success) return (24, 0, 0);
        if (half == "정오" && !match.Groups["h"].Success) return (12, 0, 0);
        if (!match.Groups["h"].Success) return null;

        var hour = Number(match, "h");
        var minute = match.Groups["half30"].Success ? 30 : Number(match, "min");
        var second = Number(match, "s");
        if (half is "오후" or "저녁" or "밤" or "낮" or "PM" && hour < 12 && !(half == "낮" && hour > 6)) hour += 12;
        if (half is "오전" or "AM" && hour == 12) hour = 0;
        var possible = hour < 24 && minute < 60 && second < 60 || hour == 24 && minute == 0 && second == 0;
        return possible ? (hour, minute, second) : null;
    }

    private static DateOnly? Possible(int year, int month, int day) =>
        year is >= 1900 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"(?<![0-9])(?<y>[0-9]{4}|[0-9]{2})\s?[-./년]\s?(?<m>[0-9]{1,2})\s?[-./월]\s?(?<d>[0-9]{1,2})(?![0-9])\s?[일.]?"
        + @"|(?<![0-9])(?<y>[12][0-9]{3})(?<m>[0-9]{2})(?<d>[0-9]{2})(?![0-9]{1,3}(?![0-9])|[0-9]{5}(?![0-9]))"
        + @"|(?<![0-9/.])(?<m>[0-9]{1,2})\s?월\s?(?<d>[0-9]{1,2})\s?일|(?<![0-9/.])(?<m>[0-9]{1,2})/(?<d>[0-9]{1,2})(?![0-9/])",
        Options, 2_000)]
    private static partial Regex Dated();

    // Behind the day: a weekday in brackets, "까지", "T" or words such as "마감시간 :" may stand before the hour.
    [GeneratedRegex(
        @"^[\s)\]]*(\(?[월화수목금토일](요일)?[)\].]?)?\s*(마감)?\s*(시간)?\s*[:,T]?\s*(?<half>오전|오후|저녁|밤|낮|AM|PM|자정|정오)?\s*((?<h>[0-9]{1,2})(\s?:\s?(?<min>[0-9]{2})(:(?<s>[0-9]{2}))?|\s?시(\s?(?<min>[0-9]{1,2})\s?분|\s?(?<half30>반))?)|(?<h>[0-9]{2})(?<min>[0-9]{2})(?<s>[0-9]{2})?(?![0-9]))?",
        Options, 2_000)]
    private static partial Regex Timed();
}
