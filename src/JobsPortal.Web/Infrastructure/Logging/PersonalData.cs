using System.Text.RegularExpressions;

namespace JobsPortal.Web.Infrastructure.Logging;

/// <summary>Removes what identifies a person from text that goes to a log: registration numbers, phones, e-mail addresses.</summary>
public static partial class PersonalData
{
    private const string Hidden = "[가림]";

    // The shortest telephone number: 02, three and four figures.
    private const int FewestDigits = 9;

    /// <summary>The text without personal data; the same instance where nothing was found.</summary>
    public static string Mask(string text)
    {
        if (text.Length < 6)
        {
            return text;
        }
        var masked = text.Contains('@', StringComparison.Ordinal) ? Email().Replace(text, Hidden) : text;
        if (masked.Contains("/alerts/", StringComparison.Ordinal) || masked.Contains("/round-signups/", StringComparison.Ordinal)) masked = TokenInPath().Replace(masked, Hidden);
        if (masked.Contains("value", StringComparison.Ordinal)) masked = ServerValue().Replace(masked, "$1" + Hidden);
        // Most texts of most requests hold no number that long; looking for each of these costs more than counting.
        return masked.AsSpan().Count(char.IsDigit) < FewestDigits
            ? masked
            : Phone().Replace(ResidentNumber().Replace(ReceiptInPath().Replace(masked, Hidden), Hidden), Hidden);
    }

    private static int Count(this ReadOnlySpan<char> text, Func<char, bool> isCounted)
    {
        var count = 0;
        foreach (var letter in text) count += isCounted(letter) ? 1 : 0;
        return count;
    }

    [GeneratedRegex(@"(?<![0-9A-Za-z])\d{6}[-\s]?[1-8]\d{6}(?!\d)")]
    private static partial Regex ResidentNumber();

    [GeneratedRegex(@"(?<![0-9A-Za-z])(?:\+82[-.\s]?|0)(?:1[016789]|2|[3-6][1-5]|70|50\d|80)[-.\s)]{0,2}\d{3,4}[-.\s]?\d{4}(?!\d)")]
    private static partial Regex Phone();

    /// <summary>접수번호 in an address.</summary>
    [GeneratedRegex(@"(?<=/)[1-9]\d{9}(?!\d)")]
    private static partial Regex ReceiptInPath();

    /// <summary>What lets whoever knows it see and end somebody's alerts.</summary>
    [GeneratedRegex(@"(?<=/(?:alerts|round-signups)/)[0-9a-f]{32}")]
    private static partial Regex TokenInPath();

    /// <summary>What SQL Server quotes of a row that it refuses.</summary>
    [GeneratedRegex(@"(duplicate key value is |Truncated value: )(?:\(.*?\)|'.*?')", RegexOptions.Singleline)]
    private static partial Regex ServerValue();

    [GeneratedRegex(@"[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+")]
    private static partial Regex Email();
}
