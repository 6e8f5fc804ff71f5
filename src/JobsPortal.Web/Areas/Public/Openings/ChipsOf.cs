using JobsPortal.Web.Shared.Openings;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Areas.Public.Openings;

/// <summary>The conditions that hold, each with the address that drops it.</summary>
public static class ChipsOf
{
    /// <summary>One chip a condition.</summary>
    public static IEnumerable<Chip> Filters(OpeningFilters f)
    {
        if (f.Q.Length > 0) yield return new($"“{f.Q}”", (f with { Q = "", IsExact = false }).Address());
        foreach (var kind in f.Kinds) yield return new(Language.Say(OpeningTexts.Kind(kind)), (f with { Kinds = [.. f.Kinds.Where(k => k != kind)] }).Address());
        foreach (var group in f.Occupations) yield return new(Language.Say(OpeningTexts.Occupation(group)), (f with { Occupations = [.. f.Occupations.Where(o => o != group)] }).Address());
        foreach (var dong in f.Dongs) yield return new(dong.Name, (f with { Dongs = [.. f.Dongs.Where(d => d != dong)] }).Address());
        if (f.ClosingWithin is { } days) yield return new(Closing(days), (f with { ClosingWithin = null }).Address());
        foreach (var type in f.Employments) yield return new(Language.Say(OpeningTexts.Employment(type)), (f with { Employments = [.. f.Employments.Where(t => t != type)] }).Address());
        if (f.PayBasis is { } basis) yield return new(Pay(f), (f with { PayBasis = null, PayAtLeast = null }).Address());
        if (f.WithScheduled) yield return new(Language.Say("접수 예정 포함"), (f with { WithScheduled = false }).Address());
        if (f.WithClosed) yield return new(Language.Say("마감된 공고 포함"), (f with { WithClosed = false }).Address());
    }

    /// <summary>오늘 마감, 3일 안에 마감.</summary>
    public static string Closing(int days) => days == 0 ? Language.Say("오늘 마감") : Language.Say("{0}일 안에 마감", days);

    private static string Pay(OpeningFilters f) =>
        Language.Say(PayTexts.Basis(f.PayBasis!.Value)) + (f.PayAtLeast is { } won ? " " + Language.Say("{0} 이상", Language.Money(won)) : "");
}
