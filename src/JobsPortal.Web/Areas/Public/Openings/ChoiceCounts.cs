using JobsPortal.Data.Openings;
using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;

namespace JobsPortal.Web.Areas.Public.Openings;

/// <summary>Sums over one tally of what was found: the total, and what each choice would leave beside the choices of the other groups.</summary>
public sealed class ChoiceCounts(IReadOnlyList<OpeningTally> tallies, OpeningSearch search)
{
    /// <summary>Openings of the list.</summary>
    public int Total => Sum(OpeningFacets.None);

    /// <summary>Openings that accept applications now.</summary>
    public int Open => Of(OpeningPhase.Open);

    /// <summary>Openings in a phase.</summary>
    public int Of(OpeningPhase phase) => Sum(OpeningFacets.State, t => t.Phase == phase);

    /// <summary>Openings of a kind.</summary>
    public int Of(OpeningKind kind) => Sum(OpeningFacets.Kind, t => t.Kind == kind);

    /// <summary>Openings of a group of occupations.</summary>
    public int Of(OccupationGroup group) => Sum(OpeningFacets.Occupation, t => t.Occupation == group);

    /// <summary>Openings with a contract.</summary>
    public int Of(EmploymentType type) => Sum(OpeningFacets.Employment, t => t.Employment == type);

    /// <summary>Openings that close by the n-th instant of the tally, from 0.</summary>
    public int ClosingBy(int span) => Sum(OpeningFacets.ClosingWithin, t => t.Phase != OpeningPhase.Closed && t.Span <= span);

    private int Sum(OpeningFacets without, Func<OpeningTally, bool>? choice = null) =>
        tallies.Where(t => Fits(t, without) && (choice is null || choice(t))).Sum(t => t.Count);

    private bool Fits(OpeningTally t, OpeningFacets without) =>
        (without == OpeningFacets.State || IsAskedFor(t.Phase))
        && (without == OpeningFacets.ClosingWithin || t.IsInTime)
        && (without == OpeningFacets.Kind || Among(search.Kinds, t.Kind))
        && (without == OpeningFacets.Occupation || Among(search.Occupations, t.Occupation))
        && (without == OpeningFacets.Employment || Among(search.Employments, t.Employment));

    private bool IsAskedFor(OpeningPhase phase) => phase switch
    {
        OpeningPhase.Scheduled => search.WithScheduled,
        OpeningPhase.Closed => search.WithClosed,
        _ => true,
    };

    private static bool Among<T>(IReadOnlyList<T> chosen, T value) => chosen.Count == 0 || chosen.Contains(value);
}
