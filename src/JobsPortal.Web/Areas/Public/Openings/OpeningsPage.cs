using JobsPortal.Data.Programs;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Openings;

namespace JobsPortal.Web.Areas.Public.Openings;

/// <summary>One choice of a group with what it would leave.</summary>
/// <param name="Value">What the form sends.</param>
/// <param name="Text">The words.</param>
/// <param name="Count">Openings that it leaves, given the choices of the other groups.</param>
/// <param name="IsChosen">Whether it holds now.</param>
public sealed record FacetChoice(string Value, string Text, int? Count, bool IsChosen);

/// <summary>A group of choices.</summary>
/// <param name="Name">The name in the address.</param>
/// <param name="Legend">The heading.</param>
/// <param name="IsMany">Check boxes instead of radio buttons.</param>
/// <param name="Choices">The choices; those that leave nothing too.</param>
public sealed record Facet(string Name, string Legend, bool IsMany, IReadOnlyList<FacetChoice> Choices);

/// <summary>A condition that holds, and the address without it.</summary>
/// <param name="Text">The words.</param>
/// <param name="Without">The address without it.</param>
public sealed record Chip(string Text, string Without);

/// <summary>The search page.</summary>
public sealed record OpeningsPage
{
    /// <summary>What was asked for.</summary>
    public required OpeningFilters Filters { get; init; }

    /// <summary>Words that are proposed in the search box before anything is typed.</summary>
    public IReadOnlyList<string> Suggested { get; init; } = [];

    /// <summary>Open openings among what was found.</summary>
    public required int Open { get; init; }

    /// <summary>The lines.</summary>
    public required Page<OpeningLine> Lines { get; init; }

    /// <summary>The groups of choices.</summary>
    public required IReadOnlyList<Facet> Facets { get; init; }

    /// <summary>What holds now.</summary>
    public required IReadOnlyList<Chip> Chips { get; init; }

    /// <summary>How the words were understood.</summary>
    public required IReadOnlyList<UnderstoodWord> Understood { get; init; }

    /// <summary>Programmes that hold the words, or those with a next round where nothing was found.</summary>
    public required IReadOnlyList<ProgramRow> Programs { get; init; }

    /// <summary>The month of the next round of these programmes, where nothing was found.</summary>
    public required DateOnly? NextRoundOn { get; init; }

    /// <summary>Today in Seoul.</summary>
    public required DateOnly Today { get; init; }
}
