using System.Globalization;
using System.Text.RegularExpressions;
using JobsPortal.Domain.Openings;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Pay as residents read it.</summary>
public static partial class PayTexts
{
    private static readonly Dictionary<PayBasis, string> Bases = new()
    {
        [PayBasis.Hourly] = "시급",
        [PayBasis.Daily] = "일급",
        [PayBasis.Weekly] = "주급",
        [PayBasis.Monthly] = "월급",
        [PayBasis.Yearly] = "연봉",
        [PayBasis.PerCase] = "건별",
        [PayBasis.Activity] = "활동비",
        [PayBasis.None] = "급여 없음",
        [PayBasis.Unstated] = "급여 안내 없음",
    };

    private static readonly Dictionary<PayBasis, string> Amounts = new()
    {
        [PayBasis.Hourly] = "시급 {0}",
        [PayBasis.Daily] = "일급 {0}",
        [PayBasis.Weekly] = "주급 {0}",
        [PayBasis.Monthly] = "월 {0}",
        [PayBasis.Yearly] = "연봉 {0}",
        [PayBasis.PerCase] = "건당 {0}",
        [PayBasis.Activity] = "활동비 {0}",
    };

    /// <summary>The basis where it stands alone, as in a list of choices: 월급.</summary>
    public static string Basis(PayBasis basis) => Bases[basis];

    /// <summary>시급 10,320원 · 월 220만 원 ~ 250만 원 · 시급 10,320원 이상 · 면접 후 결정.</summary>
    public static string Of(Pay pay)
    {
        if (pay.Basis == PayBasis.None)
        {
            return Language.Say(Bases[PayBasis.None]);
        }
        if (Amount(pay.MinWon, pay.MaxWon) is not { } amount)
        {
            return Written(pay.AsWritten) ?? Language.Say(Bases[PayBasis.Unstated]);
        }
        return pay.Basis == PayBasis.Unstated ? amount : Language.Say(Amounts[pay.Basis], amount);
    }

    /// <summary>As <see cref="Of(Pay)"/>, with the remark and the law of an 활동비 behind it.</summary>
    public static string WithRemarks(Pay pay)
    {
        var text = Of(pay);
        string?[] remarks = [pay.AsWritten, pay.LegalBasis];
        var added = remarks.Where(r => !string.IsNullOrWhiteSpace(r)).Select(r => r!.Trim()).Where(r => !text.Contains(r, StringComparison.Ordinal) && !SaysOnly(r, pay)).ToList();
        return added.Count == 0 || pay.MinWon is null ? text : $"{text} ({string.Join(", ", added)})";
    }

    // Feeds write the amount once more in their own way: 월급 / 2096270원.
    private static bool SaysOnly(string remark, Pay pay) =>
        Figures().Matches(remark.Replace(",", "", StringComparison.Ordinal)).All(m => Figured(pay).Contains(m.Value)) && Decoration().Replace(remark, "").Length == 0;

    private static IEnumerable<string> Figured(Pay pay) =>
        new[] { pay.MinWon, pay.MaxWon, pay.MinWon / 10_000, pay.MaxWon / 10_000 }.OfType<long>().Select(won => won.ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Figures();

    [GeneratedRegex(@"시급|일급|주급|월급|연봉|건별|만원|원|이상|[0-9\s,./~:\-만]")]
    private static partial Regex Decoration();

    private static string? Amount(long? min, long? max) => (min, max) switch
    {
        (null or <= 0, null or <= 0) => null,
        (null or <= 0, { } most) => Language.Say("{0} 이하", Language.Money(most)),
        ({ } least, null) => Language.Say("{0} 이상", Language.Money(least)),
        ({ } least, { } most) when most <= least => Language.Money(least),
        ({ } least, { } most) => Language.Range(Language.Money(least), Language.Money(most)),
    };

    // Feeds write it in many ways; residents read one.
    private static string? Written(string? words) => words?.Replace(" ", "", StringComparison.Ordinal) switch
    {
        null or "" => null,
        var w when w.Contains("면접", StringComparison.Ordinal) && w.Contains("결정", StringComparison.Ordinal) => Language.Say("면접 후 결정"),
        var w when w.Contains("내규", StringComparison.Ordinal) => Language.Say("회사 내규에 따름"),
        _ => words.Trim(),
    };
}
