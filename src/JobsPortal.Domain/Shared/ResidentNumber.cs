using System.Text;
using System.Text.RegularExpressions;

namespace JobsPortal.Domain.Shared;

/// <summary>
/// Finds resident registration numbers (주민등록번호) so that they are never stored (개인정보 보호법 제24조의2).
/// </summary>
/// <remarks>
/// The check digit is not demanded: numbers given since October 2020 have none. Month and day must be possible.
/// </remarks>
public static partial class ResidentNumber
{
    /// <summary>Whether a text holds such a number, also with spaces or in full-width digits.</summary>
    public static bool ContainsOne(string? text) => !string.IsNullOrEmpty(text) && Found(text).Any();

    /// <summary>The text with the last six digits of each such number starred; the rest stays as it was.</summary>
    public static string Mask(string text)
    {
        var masked = new StringBuilder(text);
        foreach (var match in Found(text))
        {
            var back = match.Groups["back"];
            for (var i = back.Index + 1; i < back.Index + back.Length; i++) masked[i] = '*';
        }

        return masked.ToString();
    }

    private static IEnumerable<Match> Found(string text) => Shape().Matches(Hangul.FoldWidth(text)).Where(HasPossibleDay);

    private static bool HasPossibleDay(Match match)
    {
        var front = match.Groups["front"].ValueSpan;
        var month = (front[2] - '0') * 10 + front[3] - '0';
        var day = (front[4] - '0') * 10 + front[5] - '0';
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2000, month);
    }

    [GeneratedRegex(@"(?<![0-9])(?<front>[0-9]{6})[\s\-‐‑‒–—―−~.·ㆍ\u200B]{0,3}(?<back>[1-8][0-9]{6})(?![0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Shape();
}
