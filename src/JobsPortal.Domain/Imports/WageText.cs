using System.Text.RegularExpressions;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Imports;

/// <summary>What a written wage counts by.</summary>
public enum WageBasis
{
    /// <summary>Not told.</summary>
    Unknown,

    /// <summary>시급.</summary>
    Hourly,

    /// <summary>일급.</summary>
    Daily,

    /// <summary>주급.</summary>
    Weekly,

    /// <summary>월급.</summary>
    Monthly,

    /// <summary>연봉.</summary>
    Yearly,

    /// <summary>건별.</summary>
    PerCase,
}

/// <summary>A wage as read from a feed.</summary>
/// <param name="Basis">What it counts by.</param>
/// <param name="Min">The least in won; null when no figure is told (회사내규에 따름) or only a most.</param>
/// <param name="Max">The most in won; equal to <paramref name="Min"/> when one figure is told, null for "or more".</param>
/// <param name="OrMore">Whether it says 이상 or leaves the end open.</param>
/// <param name="AsWritten">What the feed wrote, cleaned.</param>
public sealed record ParsedWage(WageBasis Basis, long? Min, long? Max, bool OrMore, string AsWritten)
{
    /// <summary>Whether basis and a figure are known.</summary>
    public bool IsUnderstood => Basis != WageBasis.Unknown && (Min ?? Max) is not null;
}

/// <summary>
/// Reads wages: <c>시급 / 10030원 </c>, <c>(월급)210만원</c>, <c>월급 246 만원 ~ 246 만원</c>, <c>시급 10,320 원 이상</c>, <c>건별8,000</c>, <c>면접후결정</c>.
/// </summary>
public static partial class WageText
{
    private const int LongestText = 300;

    private static readonly (string Word, WageBasis Basis)[] Words =
    [
        ("시급", WageBasis.Hourly), ("시간급", WageBasis.Hourly), ("시간당", WageBasis.Hourly),
        ("일급", WageBasis.Daily), ("일당", WageBasis.Daily),
        ("주급", WageBasis.Weekly),
        ("월급", WageBasis.Monthly), ("월 급여", WageBasis.Monthly), ("월보수", WageBasis.Monthly),
        ("연봉", WageBasis.Yearly), ("년봉", WageBasis.Yearly),
        ("건별", WageBasis.PerCase), ("건당", WageBasis.PerCase), ("회당", WageBasis.PerCase),
        ("hourly", WageBasis.Hourly), ("daily", WageBasis.Daily), ("weekly", WageBasis.Weekly), ("monthly", WageBasis.Monthly), ("yearly", WageBasis.Yearly),
    ];

    /// <summary>Reads a wage from one text. Never throws.</summary>
    public static ParsedWage Parse(string? text)
    {
        var written = FeedText.CleanLine(text);
        var read = written.Length > LongestText ? written[..LongestText] : written;
        var basis = BasisOf(read);
        try
        {
            return Figures(read, basis) is var (min, max, orMore)
                ? new ParsedWage(basis, min, max, orMore, written)
                : new ParsedWage(basis, null, null, OrMore: false, written);
        }
        catch (RegexMatchTimeoutException)
        {
            return new ParsedWage(basis, null, null, OrMore: false, written);
        }
    }

    /// <summary>
    /// Reads a wage from the four fields of the Work24 list; the numeric ones win. A most of 0 or nothing means "or more". The feed rounds
    /// monthly and yearly figures down to 만 (2,096,270 becomes 2,090,000), so the other feed's figure is the better one. Never throws.
    /// </summary>
    /// <param name="type">임금형태 (salTpNm).</param>
    /// <param name="text">급여 (sal).</param>
    /// <param name="min">최소임금금액 (minSal).</param>
    /// <param name="max">최대임금금액 (maxSal).</param>
    public static ParsedWage Parse(string? type, string? text, string? min, string? max)
    {
        var parsed = Parse($"{type} {text}");
        if (!Won.TryParse(min, out var least) || least == 0) return parsed;

        var hasMost = Won.TryParse(max, out var most) && most >= least;
        return parsed with { Min = least, Max = hasMost ? most : null, OrMore = !hasMost };
    }

    /// <summary>The basis that a text names first; also the one-letter codes H, D, W, M, Y of the feeds.</summary>
    public static WageBasis BasisOf(string? text)
    {
        var written = FeedText.CleanLine(text);
        switch (written.ToUpperInvariant())
        {
            case "H": return WageBasis.Hourly;
            case "D": return WageBasis.Daily;
            case "W": return WageBasis.Weekly;
            case "M": return WageBasis.Monthly;
            case "Y": return WageBasis.Yearly;
        }

        var named = Words.Select(w => (w.Basis, At: written.IndexOf(w.Word, StringComparison.OrdinalIgnoreCase)))
            .Where(w => w.At >= 0).OrderBy(w => w.At).FirstOrDefault();
        if (named.Basis != WageBasis.Unknown) return named.Basis;

        return BareBasis().Match(written) is { Success: true } bare ? bare.ValueSpan[0] switch
        {
            '월' => WageBasis.Monthly,
            '연' or '년' => WageBasis.Yearly,
            '주' => WageBasis.Weekly,
            _ => WageBasis.Daily,
        } : WageBasis.Unknown;
    }

    private static (long? Min, long? Max, bool OrMore)? Figures(string text, WageBasis basis)
    {
        var match = Amounts().Match(text);
        if (!match.Success) return null;

        var upTo = match.Groups["upto"].Success;
        var open = match.Groups["ormore"].Success || match.Groups["least"].Success;
        var hasSecond = match.Groups["b"].Success;
        long second = 0;
        if (hasSecond && !TryAmount(match.Groups["b"].Value, "", basis, out second)) hasSecond = false;
        if (!TryAmount(match.Groups["a"].Value, hasSecond ? UnitOf(match.Groups["b"].Value) : "", basis, out var first) || first == 0) return null;
        // "9,860~1만원": the unit of the second does not fit the first.
        if (hasSecond && first > second && TryAmount(match.Groups["a"].Value, "", basis, out var alone) && alone <= second) first = alone;

        if (hasSecond && second > 0) return (Math.Min(first, second), Math.Max(first, second), false);
        if (upTo) return (null, first, false);
        return open ? (first, null, true) : (first, first, false);
    }

    private static bool TryAmount(string written, string unitOfOther, WageBasis basis, out long won)
    {
        var bare = UnitOf(written).Length == 0 && !written.Contains('원');
        if (!Won.TryParse(bare ? written.Trim() + unitOfOther : written, out won)) return false;
        // "월급 250" means 250만 원: nobody is paid 250 won a month.
        if (bare && unitOfOther.Length == 0 && won is > 0 and < 10_000 && basis is (WageBasis.Monthly or WageBasis.Yearly)) won *= 10_000;
        return true;
    }

    private static string UnitOf(string written) =>
        written.Contains("천만", StringComparison.Ordinal) ? "천만" : written.Contains("백만", StringComparison.Ordinal) ? "백만"
        : written.Contains('만') ? "만" : written.Contains('억') ? "억" : written.Contains('천') ? "천" : "";

    private const string Amount = @"[0-9][0-9,]{0,18}(\.[0-9]{1,4})?(\s?억(\s?[0-9][0-9,]{0,6}\s?천?\s?만)?|\s?천\s?만|\s?백\s?만|\s?만(\s?[0-9][0-9,]{0,4}(\s?천)?(?=\s?원))?|\s?천)?(\s?원)?";
    private const string NoOtherMeasure = @"(?![0-9])(?!\s?(%|시간|개월|일(?![가-힣])|명|세|회|년|주|분|월))";

    [GeneratedRegex(
        @"(?<least>최소|최저)?\s?(?<![0-9,.])(?<a>(?>" + Amount + "))" + NoOtherMeasure
        + @"(\s?(~|∼|〜|-|–|부터|에서|이상)\s?(?<b>(?>" + Amount + "))" + NoOtherMeasure + @")?(?<ormore>\s?(이상|부터|~|∼|〜|\+))?(?<upto>\s?(이하|까지|이내))?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2_000)]
    private static partial Regex Amounts();

    [GeneratedRegex(@"(?<![가-힣])((월|연|년)(?=\s?[/:]?\s?[0-9][0-9,.]{0,15}\s?(만|천|억|원|~|-|$))|(주|일)(?=\s?[/:]?\s?[0-9][0-9,.]{0,15}\s?(만|천|원)))", RegexOptions.CultureInvariant, 2_000)]
    private static partial Regex BareBasis();
}
