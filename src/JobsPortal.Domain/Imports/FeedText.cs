using System.Net;
using System.Text.RegularExpressions;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Imports;

/// <summary>
/// Text as feeds deliver it, made readable: escaped entities (also twice), tags, page words that leaked in (툴팁, 약도보기), full-width
/// letters, decomposed Hangul, runs of spaces and empty lines.
/// </summary>
public static partial class FeedText
{
    private const int LongestText = 200_000;

    /// <summary>The cleaned text; empty when missing. What stands behind 200,000 characters is cut off. Never throws.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";

        var read = text.Length > LongestText ? text[..LongestText] : text;
        // Twice: feeds escape what was escaped before (&amp;lt;).
        for (var i = 0; i < 2 && read.Contains('&'); i++) read = WebUtility.HtmlDecode(read);
        try
        {
            read = LineTags().Replace(read, "\n");
            read = OtherTags().Replace(read, " ");
            read = Hangul.Clean(read);
            read = LeakedWords().Replace(read, " ");
            read = Spaces().Replace(read, " ");
            read = EmptyLines().Replace(read, "\n\n");
        }
        catch (RegexMatchTimeoutException)
        {
            read = Hangul.Clean(read);
        }

        return read.Trim();
    }

    /// <summary>Like <see cref="Clean"/>, on one line: for titles, names and short fields.</summary>
    public static string CleanLine(string? text)
    {
        var lines = Clean(text).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join(' ', lines);
    }

    [GeneratedRegex(@"<\s?(br|/p|/div|/li|/tr)\s?/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2_000)]
    private static partial Regex LineTags();

    [GeneratedRegex(@"</?(p|div|span|b|i|u|a|strong|em|font|ul|ol|li|table|tbody|tr|td|th|img|input|button|script|style|h[1-6])(\s[^<>]{0,500})?/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2_000)]
    private static partial Regex OtherTags();

    [GeneratedRegex(@"툴팁(\s?(보기|열기|닫기))?|약도\s?보기|지도\s?보기|새\s?창\s?(열림|열기)", RegexOptions.CultureInvariant, 2_000)]
    private static partial Regex LeakedWords();

    [GeneratedRegex(@"[ \t]{2,}", RegexOptions.CultureInvariant, 2_000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[ \t]?\n[ \t]?(\n[ \t]?){2,}", RegexOptions.CultureInvariant, 2_000)]
    private static partial Regex EmptyLines();
}
