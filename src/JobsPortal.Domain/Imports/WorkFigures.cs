using System.Globalization;
using System.Text.RegularExpressions;

namespace JobsPortal.Domain.Imports;

/// <summary>Small figures of a feed row: how many people, how many hours a week.</summary>
public static partial class WorkFigures
{
    /// <summary>The largest number of people that is believed.</summary>
    public const int MaxHeadcount = 9_999;

    /// <summary>People wanted: <c>1.0</c>, <c>3명</c>; null for 0, 0명 and 00명, which mean "not told". Never throws.</summary>
    public static int? Headcount(string? text)
    {
        var match = Number().Match(Short(text));
        return match.Success && decimal.TryParse(match.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count)
            && count is >= 1 and <= MaxHeadcount ? (int)count : null;
    }

    /// <summary>
    /// Agreed hours a week, from their own field (<c>40</c>) or else from the text on working time
    /// (<c>주 소정근로시간 : 40시간</c>, <c>주15시간</c>); null when not told or beyond 1 to 80. Never throws.
    /// </summary>
    public static decimal? WeeklyHours(string? field, string? workingTime)
    {
        var read = Number().Match(Short(field)) is { Success: true } own ? own.Value
            : InWorkingTime().Match(Short(workingTime)) is { Success: true } told ? told.Groups["h"].Value
            : "";
        return decimal.TryParse(read, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours) && hours is >= 1 and <= 80 ? hours : null;
    }

    private static string Short(string? text)
    {
        var line = FeedText.CleanLine(text);
        return line.Length > 2_000 ? line[..2_000] : line;
    }

    [GeneratedRegex(@"[0-9]{1,6}(\.[0-9]{1,4})?", RegexOptions.CultureInvariant, 2_000)]
    private static partial Regex Number();

    [GeneratedRegex(@"주\s?(소정\s?근로\s?시간)?\s?(총)?\s?:?\s?(?<h>[0-9]{1,2}(\.[0-9])?)\s?시간(?!\s?(내|이내|초과|범위|이상|이하))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2_000)]
    private static partial Regex InWorkingTime();
}
