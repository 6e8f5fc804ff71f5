using System.Text.RegularExpressions;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Imports;

/// <summary>Names of employers in one spelling: ㈜, (주), （주） and 주식회사 become <c>(주)</c>, likewise <c>(유)</c>, <c>(사)</c>, <c>(재)</c>.</summary>
public static partial class EmployerText
{
    /// <summary>The longest name that is kept, in characters.</summary>
    public const int MaxLength = 100;

    private static readonly string[] WantedWords = ["모집", "채용", "구인", "구합니다", "구함", "모십니다", "뽑습니다"];

    /// <summary>The name in one spelling, on one line, at most <see cref="MaxLength"/> characters. Never throws.</summary>
    public static string Normalise(string? name)
    {
        var text = FeedText.CleanLine(name);
        if (text.Length > 4 * MaxLength) text = text[..(4 * MaxLength)];
        try
        {
            text = Company().Replace(text, "(주)");
            text = Limited().Replace(text, "(유)");
            text = Association().Replace(text, "(사)");
            text = Foundation().Replace(text, "(재)");
        }
        catch (RegexMatchTimeoutException)
        {
            // The name stays as it was cleaned.
        }

        text = text.Trim();
        return text.Length > MaxLength ? text[..MaxLength].TrimEnd() : text;
    }

    /// <summary>What two spellings of one employer share: the name without its legal form, as a search key.</summary>
    public static string Key(string? name)
    {
        var text = Normalise(name);
        foreach (var form in (string[])["(주)", "(유)", "(사)", "(재)"]) text = text.Replace(form, "", StringComparison.Ordinal);
        return Hangul.SearchKey(text);
    }

    /// <summary>Company and title the right way round: some rows bring them swapped ("경비원 모집" as company, "(주)…" as title).</summary>
    public static (string Company, string Title) Unswap(string? company, string? title)
    {
        var name = FeedText.CleanLine(company);
        var heading = FeedText.CleanLine(title);
        var swapped = heading.Length > 0 && SoundsLikeTitle(name) && !SoundsLikeTitle(heading) && LegalForm().IsMatch(heading);
        return swapped ? (Normalise(heading), name) : (Normalise(name), heading);
    }

    private static bool SoundsLikeTitle(string text) => WantedWords.Any(w => text.Contains(w, StringComparison.Ordinal));

    [GeneratedRegex(@"\s?(㈜|\(\s?주\s?\)|주식\s?회사)\s?", RegexOptions.CultureInvariant, 2_000)]
    private static partial Regex Company();

    [GeneratedRegex(@"\s?(㈲|\(\s?유\s?\)|유한\s?회사)\s?", RegexOptions.CultureInvariant, 2_000)]
    private static partial Regex Limited();

    [GeneratedRegex(@"^(㈔|\(\s?사\s?\)|사단\s?법인)\s?", RegexOptions.CultureInvariant, 2_000)]
    private static partial Regex Association();

    [GeneratedRegex(@"^(\(\s?재\s?\)|재단\s?법인)\s?", RegexOptions.CultureInvariant, 2_000)]
    private static partial Regex Foundation();

    [GeneratedRegex(@"㈜|\(주\)|\(유\)|주식회사|유한회사|(센터|병원|의원|학교|복지관|요양원|협회|조합|재단|법인|어린이집|산업|기업|상사)$", RegexOptions.CultureInvariant, 2_000)]
    private static partial Regex LegalForm();
}
