using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Search;

namespace JobsPortal.Domain.Alerts;

/// <summary>What somebody wants to hear of. Choices of one group are alternatives, groups and words narrow each other; nothing chosen means every opening.</summary>
public sealed record SearchConditions
{
    /// <summary>The most that the amount may be, in won; more is a slip of the finger.</summary>
    public const long PayMost = 1_000_000_000;

    /// <summary>The words, as they were understood when they were saved; see <see cref="AlertWords.Fix"/>. They may hold personal data.</summary>
    public string Words { get; init; } = "";

    /// <summary>그대로 찾기: nothing but these words.</summary>
    public bool IsExact { get; init; }

    /// <summary>Groups of occupations.</summary>
    public IReadOnlyList<OccupationGroup> Occupations { get; init; } = [];

    /// <summary>Codes of dongs in which at least one unit lies.</summary>
    public IReadOnlyList<string> Dongs { get; init; } = [];

    /// <summary>Kinds.</summary>
    public IReadOnlyList<OpeningKind> Kinds { get; init; } = [];

    /// <summary>Contracts.</summary>
    public IReadOnlyList<EmploymentType> Employments { get; init; } = [];

    /// <summary>What at least one unit pays for.</summary>
    public PayBasis? PayBasis { get; init; }

    /// <summary>The least that such a unit pays at its lowest, in won; has a meaning only beside <see cref="PayBasis"/>.</summary>
    public long? PayAtLeast { get; init; }

    /// <summary>Whether an opening meets the choices; the words are <see cref="AlertWords"/>' matter.</summary>
    public bool Fits(Opening opening) =>
        (Kinds.Count == 0 || Kinds.Contains(opening.Kind))
        && (Occupations.Count == 0 || Occupations.Contains(opening.OccupationGroup))
        && (Employments.Count == 0 || Employments.Contains(opening.EmploymentType))
        && (Dongs.Count == 0 || opening.Units.Any(u => u.DongCode is { } code && Dongs.Contains(code)))
        && (PayBasis is not { } basis || opening.Units.Any(u => u.PayBasis == basis && (PayAtLeast is null || u.PayMinWon >= PayAtLeast)));

    /// <summary>Whether both ask for the same; the order of choices does not matter.</summary>
    public bool IsSameAs(SearchConditions other) =>
        Words == other.Words && (IsExact == other.IsExact || Words.Length == 0) && PayBasis == other.PayBasis && PayAtLeast == other.PayAtLeast
        && Same(Occupations, other.Occupations) && Same(Dongs, other.Dongs) && Same(Kinds, other.Kinds) && Same(Employments, other.Employments);

    private static bool Same<T>(IReadOnlyList<T> left, IReadOnlyList<T> right) => left.ToHashSet().SetEquals(right);
}
