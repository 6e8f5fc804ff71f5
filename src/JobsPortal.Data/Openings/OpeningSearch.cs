using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Search;

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

    /// <summary>정확도 순: see <see cref="SearchRank"/>; without words as <see cref="ClosingSoon"/>.</summary>
    Relevance,
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

    /// <summary>What was typed, understood; all must match.</summary>
    public IReadOnlyList<SearchReading> Readings { get; init; } = [];

    /// <summary>Whether words were typed that stand nowhere, so that nothing is found.</summary>
    public bool FindsNothing { get; init; }

    /// <summary>Whether words decide what is found.</summary>
    public bool HasWords => FindsNothing || Readings.Count > 0;

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
