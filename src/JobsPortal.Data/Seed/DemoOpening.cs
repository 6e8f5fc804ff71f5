using JobsPortal.Domain.Openings;

namespace JobsPortal.Data.Seed;

/// <summary>How far staff have taken an opening of the demo district.</summary>
internal enum DemoState
{
    Draft,
    InReview,
    Published,
    Withdrawn,
}

/// <summary>One unit of a demo opening.</summary>
/// <param name="Name">Name.</param>
/// <param name="Dong">Dong of the district, from 0.</param>
/// <param name="Place">Where in the dong.</param>
/// <param name="Headcount">People or seats.</param>
/// <param name="Hours">In words.</param>
/// <param name="WeeklyHours">Per week; 0 for events.</param>
internal sealed record DemoUnit(string Name, int Dong, string Place, int Headcount, string Hours, decimal WeeklyHours);

/// <summary>What an opening of the demo district is made from. Days count from today, so that something is always open.</summary>
internal sealed record DemoOpening(OpeningKind Kind, string Title, int OpensIn, int ClosesIn, string Description, IReadOnlyList<DemoUnit> Units)
{
    public string Key { get; init; } = "";
    public DemoState State { get; init; } = DemoState.Published;

    /// <summary>Department of the district, from 0: the demo staff work in 0 and 2.</summary>
    public int Department { get; init; }

    public string? Program { get; init; }
    public ResidenceRule Residence { get; init; } = ResidenceRule.District;
    public (int Min, int? Max, string Basis)? Age { get; init; }

    /// <summary>활동비 of a month in won, with its basis, instead of wages.</summary>
    public (long Won, string Basis)? Activity { get; init; }

    /// <summary>Won per hour above the minimum wage.</summary>
    public long AboveMinimum { get; init; }

    public string? OccupationCode { get; init; }
    public string? OccupationName { get; init; }
    public EmploymentType Employment { get; init; } = EmploymentType.FixedTerm;
    public string WhoCanApply { get; init; } = "";
    public IReadOnlyList<string> Exclusions { get; init; } = [];
    public IReadOnlyList<string> Documents { get; init; } = [];
}
