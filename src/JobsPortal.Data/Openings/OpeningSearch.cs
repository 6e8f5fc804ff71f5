using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;

namespace JobsPortal.Data.Openings;

/// <summary>The order of a list of openings. Each is total: the key decides between equals.</summary>
public enum OpeningSort
{
    /// <summary>마감 빠른 순.</summary>
    ClosingSoon,

    /// <summary>새로 올라온 순.</summary>
    Newest,

    /// <summary>제목 순.</summary>
    Title,
}

/// <summary>Groups of choices of the search page.</summary>
[Flags]
public enum OpeningFacets
{
    /// <summary>No group.</summary>
    None = 0,

    /// <summary>직종.</summary>
    Occupation = 1,

    /// <summary>구분.</summary>
    Kind = 2,

    /// <summary>고용형태.</summary>
    Employment = 4,

    /// <summary>마감.</summary>
    ClosingWithin = 8,

    /// <summary>접수 상태: open ones, and on request scheduled and closed ones.</summary>
    State = 16,

    /// <summary>Groups in which an opening has exactly one place, so that one statement counts them all.</summary>
    OfOpening = Occupation | Kind | Employment | ClosingWithin | State,

    /// <summary>동.</summary>
    Dong = 32,

    /// <summary>급여.</summary>
    Pay = 64,
}

/// <summary>What somebody looks for. Choices of one group are alternatives, groups narrow each other.</summary>
public sealed record OpeningSearch
{
    /// <summary>The instant that decides what is open, UTC.</summary>
    public required DateTime Now { get; init; }

    /// <summary>Search keys; all must be found.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Groups of occupations; empty for all.</summary>
    public IReadOnlyList<OccupationGroup> Occupations { get; init; } = [];

    /// <summary>Codes of dongs in which at least one unit lies; empty for all.</summary>
    public IReadOnlyList<string> Dongs { get; init; } = [];

    /// <summary>Kinds; empty for all.</summary>
    public IReadOnlyList<OpeningKind> Kinds { get; init; } = [];

    /// <summary>Contracts; empty for all.</summary>
    public IReadOnlyList<EmploymentType> Employments { get; init; } = [];

    /// <summary>What at least one unit pays for; null for all.</summary>
    public PayBasis? PayBasis { get; init; }

    /// <summary>The least that such a unit pays at its lowest, in won; has a meaning only beside <see cref="PayBasis"/>.</summary>
    public long? PayAtLeast { get; init; }

    /// <summary>The last instant, exclusive, by which it must close; null for all.</summary>
    public DateTime? ClosesBy { get; init; }

    /// <summary>접수 예정도 보기.</summary>
    public bool WithScheduled { get; init; }

    /// <summary>마감된 공고도 보기.</summary>
    public bool WithClosed { get; init; }

    /// <summary>The order.</summary>
    public OpeningSort Sort { get; init; }
}

/// <summary>How many openings one choice leaves.</summary>
/// <param name="Key">The choice.</param>
/// <param name="Count">Openings.</param>
/// <typeparam name="T">The choice's type.</typeparam>
public sealed record FacetCount<T>(T Key, int Count);

/// <summary>How many openings share one place in every group of <see cref="OpeningFacets.OfOpening"/>.</summary>
/// <param name="Phase">Where they stand.</param>
/// <param name="Kind">Their kind.</param>
/// <param name="Occupation">Their group of occupations.</param>
/// <param name="Employment">Their contract.</param>
/// <param name="Span">The first of the asked instants by which they close, from 0; the number of instants where none is early enough.</param>
/// <param name="IsInTime">Whether they close as the search asks.</param>
/// <param name="Count">Openings.</param>
public sealed record OpeningTally(
    OpeningPhase Phase, OpeningKind Kind, OccupationGroup Occupation, EmploymentType Employment, int Span, bool IsInTime, int Count);
