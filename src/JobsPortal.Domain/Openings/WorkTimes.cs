using System.Globalization;
using System.Text.RegularExpressions;

namespace JobsPortal.Domain.Openings;

/// <summary>Reads hours of work that somebody wrote in words: 평일 09:00~13:00, 오후 1시~5시, 주 5일 3시간.</summary>
public static partial class WorkTimes
{
    private const int Noon = 12 * 60;
    private const int MorningEnds = 13 * 60;
    private const int EveningBegins = 18 * 60;

    private static readonly string[] Weekend = ["주말", "토", "일요일", "공휴일"];
    private static readonly string[] Weekdays = ["평일", "월~금", "월-금", "월∼금", "월요일~금요일"];

    /// <summary>Whether every word of a wish (평일 오전) holds for hours of work. A word that means no time must stand in them.</summary>
    public static bool Fit(string wish, string hours)
    {
        var words = wish.Split([' ', ',', '·', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length > 0 && words.All(word => Holds(WithoutParticle(word), hours));
    }

    private static bool Holds(string word, string hours)
    {
        var times = TimesIn(hours);
        return word switch
        {
            "오전" or "아침" => times.Count > 0 ? times.Max() <= MorningEnds : hours.Contains("오전", StringComparison.Ordinal) && !hours.Contains("오후", StringComparison.Ordinal),
            "오후" => times.Count > 0 ? times[0] >= Noon : hours.Contains("오후", StringComparison.Ordinal) && !hours.Contains("오전", StringComparison.Ordinal),
            "저녁" or "밤" or "야간" => hours.Contains("야간", StringComparison.Ordinal) || (times.Count > 0 && times[0] >= EveningBegins),
            "평일" => Holds(hours, Weekdays) && !Holds(hours, Weekend),
            "주말" => Holds(hours, Weekend),
            _ => WithoutSpaces(hours).Contains(word, StringComparison.OrdinalIgnoreCase),
        };
    }

    /// <summary>The clock times in the order they are written, minutes of the day. 오후 counts for the hours behind it until 오전 comes.</summary>
    private static List<int> TimesIn(string hours)
    {
        var (times, afternoon) = (new List<int>(), false);
        foreach (Match found in Clock().Matches(hours))
        {
            if (found.Groups["half"].Success) afternoon = found.Groups["half"].ValueSpan is "오후";
            var hour = int.Parse(found.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
            var minute = found.Groups["minute"].Success ? int.Parse(found.Groups["minute"].ValueSpan, CultureInfo.InvariantCulture) : 0;
            if (hour > 24 || minute > 59) continue;
            if (afternoon && hour < 12) hour += 12;
            times.Add((hour * 60) + minute);
        }

        return times;
    }

    private static bool Holds(string hours, string[] words)
    {
        var text = WithoutSpaces(hours);
        return words.Any(word => text.Contains(word, StringComparison.Ordinal));
    }

    private static string WithoutSpaces(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static string WithoutParticle(string word) => word.Length > 2 && word[^1] is '만' or '에' ? word[..^1] : word;

    // 3시간 is a length and no time of the clock.
    [GeneratedRegex(@"(?<half>오전|오후)?\s*(?<hour>\d{1,2})\s*(?::(?<minute>\d{2})|시(?!간)(?:\s*(?<minute>\d{1,2})\s*분)?)", RegexOptions.ExplicitCapture)]
    private static partial Regex Clock();
}
