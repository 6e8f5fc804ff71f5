using JobsPortal.Data.Openings;
using JobsPortal.Data.Programs;
using JobsPortal.Domain.Occupations;
using JobsPortal.Web.Shared.Openings;

namespace JobsPortal.Web.Areas.Public.Home;

/// <summary>One group of occupations with its open openings.</summary>
/// <param name="Group">The group.</param>
/// <param name="Count">Open openings.</param>
public sealed record GroupLine(OccupationGroup Group, int Count);

/// <summary>The plan in one sentence.</summary>
/// <param name="FromYear">First year.</param>
/// <param name="ToYear">Last year.</param>
/// <param name="Target">Jobs to create.</param>
/// <param name="Achieved">Jobs that the ledger counts.</param>
public sealed record PlanLine(int FromYear, int ToYear, int Target, int Achieved);

/// <summary>홈.</summary>
public sealed record HomePage
{
    /// <summary>Open openings.</summary>
    public required int Open { get; init; }

    /// <summary>Every group, also those with none.</summary>
    public required IReadOnlyList<GroupLine> Groups { get; init; }

    /// <summary>What the district itself offers, closing first.</summary>
    public required IReadOnlyList<OpeningLine> Own { get; init; }

    /// <summary>Other employers' openings, closing first.</summary>
    public required IReadOnlyList<OpeningLine> Others { get; init; }

    /// <summary>Programmes whose next round is known.</summary>
    public required IReadOnlyList<ProgramRow> NextRounds { get; init; }

    /// <summary>The newest plan; null where there is none.</summary>
    public required PlanLine? Plan { get; init; }

    /// <summary>Today in Seoul.</summary>
    public required DateOnly Today { get; init; }
}
