using System.Globalization;
using JobsPortal.Domain.Law;

namespace JobsPortal.Domain.Settings;

/// <summary>A year's holidays as people write and paste them: a day and a name on each line, with a comma, tab or space between (CSV).</summary>
public static class HolidayLines
{
    /// <summary>Most holidays of a year.</summary>
    public const int Most = 40;

    private const string Separators = ",\t; ";

    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-M-d", "yyyy.M.d", "yyyy.M.d.", "yyyy/M/d", "yyyyMMdd"];

    /// <summary>The lines of a year.</summary>
    public static string Write(IEnumerable<(DateOnly Day, string Name)> days) =>
        string.Join('\n', days.Select(d => string.Create(CultureInfo.InvariantCulture, $"{d.Day:yyyy-MM-dd},{d.Name}")));

    /// <summary>The days, in order; or what is wrong with which line (counted from 1; 0 for all of them).</summary>
    /// <param name="text">The lines. Empty ones and a heading without digits are passed over.</param>
    /// <param name="year">The year that they are of.</param>
    public static (IReadOnlyList<(DateOnly Day, string Name)> Days, SettingBlocker? Blocker, int Line) Read(string? text, int year)
    {
        SortedDictionary<DateOnly, string> days = [];
        string[] lines = (text ?? "").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim().Trim('\uFEFF');
            if (line.Length == 0 || (days.Count == 0 && !line.Any(char.IsAsciiDigit)))
            {
                continue;
            }

            if (Parse(line) is not { } read || read.Day.Year != year || days.Count >= Most)
            {
                return ([], SettingBlocker.LineUnreadable, i + 1);
            }

            if (!days.TryAdd(read.Day, read.Name))
            {
                return ([], SettingBlocker.DayTwice, i + 1);
            }
        }

        bool isWhole = days.Values.Any(n => n.Contains("설날", StringComparison.Ordinal)) && days.Values.Any(n => n.Contains("추석", StringComparison.Ordinal));
        return isWhole ? ([.. days.Select(d => (d.Key, d.Value))], null, 0) : ([], SettingBlocker.MainHolidaysMissing, 0);
    }

    /// <summary>What changes a year's holidays into these.</summary>
    public static IReadOnlyList<SettingValue> Changes(PublicHolidays known, int year, IReadOnlyList<(DateOnly Day, string Name)> becomes)
    {
        Dictionary<DateOnly, string> now = known.Of(year).ToDictionary(h => h.Day, h => h.Name);
        return
        [
            .. becomes.Where(h => now.GetValueOrDefault(h.Day) != h.Name).Select(h => Of(h.Day, h.Name)),
            .. now.Keys.Except(becomes.Select(h => h.Day)).Order().Select(day => Of(day, null)),
        ];
    }

    private static SettingValue Of(DateOnly day, string? name) => new(SettingArea.Holiday, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), name);

    private static (DateOnly Day, string Name)? Parse(string line)
    {
        int end = line.AsSpan().IndexOfAny(Separators);
        if (end <= 0 || !DateOnly.TryParseExact(line[..end].Trim('"'), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return null;
        }

        string name = line[(end + 1)..].Trim().Trim(',', '"', ';').Trim();
        return name.Length is > 0 and <= PublicHolidays.NameMaxLength ? (day, name) : null;
    }
}
