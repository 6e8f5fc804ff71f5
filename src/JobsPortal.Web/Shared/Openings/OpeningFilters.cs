using JobsPortal.Data.Openings;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.ResidentProfiles;
using JobsPortal.Domain.Search;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Web.Shared.Openings;

/// <summary>What somebody looks for, as an address says it: read from the address and written back into it.</summary>
public sealed record OpeningFilters
{
    /// <summary>Longest text to look for, in characters; the rest is not read.</summary>
    public const int WordsMaxLength = SearchQuery.TypedMaxLength;

    /// <summary>The spans that the page offers, in days; 0 is today.</summary>
    public static readonly IReadOnlyList<int> Spans = [0, 3, 7];

    /// <summary>As typed, cleaned.</summary>
    public string Q { get; init; } = "";

    /// <summary>그대로 찾기: nothing but what was typed.</summary>
    public bool IsExact { get; init; }

    /// <summary>Groups of occupations.</summary>
    public IReadOnlyList<OccupationGroup> Occupations { get; init; } = [];

    /// <summary>Dongs of this district.</summary>
    public IReadOnlyList<Dong> Dongs { get; init; } = [];

    /// <summary>Kinds.</summary>
    public IReadOnlyList<OpeningKind> Kinds { get; init; } = [];

    /// <summary>Contracts.</summary>
    public IReadOnlyList<EmploymentType> Employments { get; init; } = [];

    /// <summary>What is paid for.</summary>
    public PayBasis? PayBasis { get; init; }

    /// <summary>The least amount, in won.</summary>
    public long? PayAtLeast { get; init; }

    /// <summary>Days from today within which it closes; 0 is today.</summary>
    public int? ClosingWithin { get; init; }

    /// <summary>접수 예정도 보기.</summary>
    public bool WithScheduled { get; init; }

    /// <summary>마감된 공고도 보기.</summary>
    public bool WithClosed { get; init; }

    /// <summary>The order that was chosen; null for the one that fits what was asked.</summary>
    public OpeningSort? Sort { get; init; }

    /// <summary>The order: by how well it fits where words were typed, by closing otherwise.</summary>
    public OpeningSort Order => Sort ?? (Q.Length > 0 ? OpeningSort.Relevance : OpeningSort.ClosingSoon);

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsNarrowed => (this with { Sort = null, WithClosed = false, WithScheduled = false }).Address().Contains('?', StringComparison.Ordinal);

    /// <summary>The search at an instant, with the words as they were understood.</summary>
    public OpeningSearch ToSearch(DateTime now, SearchOutcome words) => new()
    {
        Now = now,
        Readings = words.Readings,
        FindsNothing = words.FindsNothing,
        Occupations = Occupations,
        Dongs = [.. Dongs.Select(d => d.Code)],
        Kinds = Kinds,
        Employments = Employments,
        PayBasis = PayBasis,
        PayAtLeast = PayAtLeast,
        ClosesBy = ClosingWithin is { } days ? EndOf(days, now) : null,
        WithScheduled = WithScheduled,
        WithClosed = WithClosed,
        Sort = Order,
    };

    /// <summary>What a resident wishes for, every wish as a condition.</summary>
    public static OpeningFilters Of(ResidentProfile profile, DistrictProfile district) => new()
    {
        Occupations = profile.Occupation is { } group ? [group] : [],
        Dongs = district.DongByCode(profile.WishedDong) is { } dong ? [dong] : [],
        PayBasis = profile.PayBasis,
        PayAtLeast = profile.PayAtLeast,
    };

    /// <summary>The end of the day that lies so many days after today, exclusive.</summary>
    public static DateTime EndOf(int days, DateTime now) => SeoulTime.EndOf(SeoulTime.DayOf(now).AddDays(days));

    /// <summary>The address of this list: only what was chosen stands in it.</summary>
    public string Address(string path = "/openings") => path + QueryString.Create(FilterNames.Write(this));
}
