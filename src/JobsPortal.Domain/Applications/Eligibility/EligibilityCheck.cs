using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Applications.Eligibility;

/// <summary>What a rule asks.</summary>
public enum EligibilityRuleKind
{
    /// <summary>At least so old on the closing day.</summary>
    MinAge,

    /// <summary>At most so old on the closing day.</summary>
    MaxAge,

    /// <summary>Lives in the district.</summary>
    ResidesInDistrict,

    /// <summary>Lives in Seoul.</summary>
    ResidesInCity,

    /// <summary>Does not meet a statement of the opening; self-declared.</summary>
    Declaration,
}

/// <summary>What came of a rule.</summary>
public enum EligibilityVerdict
{
    /// <summary>Met.</summary>
    Met,

    /// <summary>Not met.</summary>
    NotMet,

    /// <summary>Not known yet, or to be checked by the office.</summary>
    Unknown,
}

/// <summary>What the asking person says. Nothing of it is stored by the check.</summary>
/// <param name="BirthDate">Date of birth.</param>
/// <param name="LivesInDistrict">Whether they live in the district.</param>
/// <param name="LivesInCity">Whether they live in Seoul.</param>
/// <param name="Declarations">For each statement of the opening, in order, whether it applies to the person.</param>
public sealed record EligibilityFacts(DateOnly? BirthDate, bool? LivesInDistrict, bool? LivesInCity, IReadOnlyList<bool?> Declarations);

/// <summary>One rule with what came of it.</summary>
/// <param name="Rule">What was asked.</param>
/// <param name="Verdict">What came of it.</param>
/// <param name="Years">The age limit of an age rule.</param>
/// <param name="BornBy">The last (for a minimum) or first (for a maximum) birth date that meets an age rule.</param>
/// <param name="Statement">The statement of a declaration.</param>
public sealed record EligibilityResult(EligibilityRuleKind Rule, EligibilityVerdict Verdict, int? Years, DateOnly? BornBy, string? Statement);

/// <summary>Tells rule by rule whether somebody may apply, before the form. It never refuses: a person decides in the end.</summary>
public static class EligibilityCheck
{
    /// <summary>Every rule of <paramref name="opening"/> against <paramref name="facts"/>.</summary>
    public static IReadOnlyList<EligibilityResult> Of(Opening opening, EligibilityFacts facts) =>
        [.. Age(opening, facts), .. Residence(opening, facts), .. Declarations(opening, facts)];

    /// <summary>Day on which ages count: the last day of the window.</summary>
    public static DateOnly? AgeCountsOn(Opening opening) =>
        opening.ClosesAt is { } closes ? SeoulTime.DayOf(closes.AddTicks(-1)) : null;

    private static IEnumerable<EligibilityResult> Age(Opening opening, EligibilityFacts facts)
    {
        if (AgeCountsOn(opening) is not { } day)
        {
            yield break;
        }

        if (opening.MinAge is { } min)
        {
            yield return new(EligibilityRuleKind.MinAge, Verdict(facts.BirthDate, birth => Shared.Age.At(birth, day) >= min), min, day.AddYears(-min), null);
        }

        if (opening.MaxAge is { } max)
        {
            yield return new(EligibilityRuleKind.MaxAge, Verdict(facts.BirthDate, birth => Shared.Age.At(birth, day) <= max), max,
                day.AddYears(-max - 1).AddDays(1), null);
        }
    }

    private static IEnumerable<EligibilityResult> Residence(Opening opening, EligibilityFacts facts)
    {
        if (opening.Residence == ResidenceRule.District)
        {
            yield return new(EligibilityRuleKind.ResidesInDistrict, Verdict(facts.LivesInDistrict, lives => lives), null, null, null);
        }

        if (opening.Residence == ResidenceRule.City)
        {
            bool? inCity = facts.LivesInDistrict == true ? true : facts.LivesInCity;
            yield return new(EligibilityRuleKind.ResidesInCity, Verdict(inCity, lives => lives), null, null, null);
        }
    }

    private static IEnumerable<EligibilityResult> Declarations(Opening opening, EligibilityFacts facts) =>
        opening.Exclusions.Select((statement, i) => new EligibilityResult(EligibilityRuleKind.Declaration,
            Verdict(facts.Declarations.ElementAtOrDefault(i), applies => !applies), null, null, statement));

    private static EligibilityVerdict Verdict<T>(T? fact, Func<T, bool> isMet)
        where T : struct =>
        fact is not { } known ? EligibilityVerdict.Unknown : isMet(known) ? EligibilityVerdict.Met : EligibilityVerdict.NotMet;
}
