namespace JobsPortal.Data.Programs;

/// <summary>One programme with what residents ask about it.</summary>
public sealed record ProgramRow
{
    public required int Id { get; init; }
    public required string Name { get; init; }
    public required string? Summary { get; init; }
    public required string Department { get; init; }
    public required string ContactPhone { get; init; }
    public required DateOnly StartsOn { get; init; }
    public required DateOnly EndsOn { get; init; }
    public required DateOnly? NextRoundOn { get; init; }
    public required string? Partners { get; init; }
    public required int TargetPlaces { get; init; }
    public required int? PlanFieldId { get; init; }

    /// <summary>분야 of the plan.</summary>
    public required string? PlanField { get; init; }

    /// <summary>Openings that accept applications now.</summary>
    public required int OpenOpenings { get; init; }

    /// <summary>Jobs of the ledger.</summary>
    public required int Achieved { get; init; }
}
