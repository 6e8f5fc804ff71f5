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

/// <summary>A group of choices of the search page.</summary>
public enum OpeningFacet
{
    /// <summary>No group.</summary>
    None,

    /// <summary>직종.</summary>
    Occupation,

    /// <summary>동.</summary>
    Dong,

    /// <summary>구분.</summary>
    Kind,

    /// <summary>고용형태.</summary>
    Employment,

    /// <summary>급여.</summary>
    Pay,

    /// <summary>마감.</summary>
    ClosingWithin,

    /// <summary>접수 상태: open ones, and on request scheduled and closed ones.</summary>
    State,
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

/// <summary>How many openings of each state the other choices leave.</summary>
/// <param name="Open">접수 중.</param>
/// <param name="Scheduled">접수 예정.</param>
/// <param name="Closed">접수 마감.</param>
public sealed record StateCounts(int Open, int Scheduled, int Closed);

/// <summary>How many openings close soon.</summary>
/// <param name="First">By the first instant.</param>
/// <param name="Second">By the second.</param>
/// <param name="Third">By the third.</param>
public sealed record ClosingCounts(int First, int Second, int Third);
