namespace JobsPortal.Domain.Openings;

/// <summary>Everything about an opening that an officer types. Lengths are limited by the constants of <see cref="Opening"/>.</summary>
public sealed record OpeningDetails
{
    /// <summary>공고 제목.</summary>
    public required string Title { get; init; }

    /// <summary>하는 일, 내용.</summary>
    public string? Description { get; init; }

    /// <summary>The programme it belongs to.</summary>
    public int? JobProgramId { get; init; }

    /// <summary>The employer, when it is not the district.</summary>
    public int? OrganizationId { get; init; }

    /// <summary>The employer's name as text; for the district's own openings the district's name.</summary>
    public string? EmployerName { get; init; }

    /// <summary>Responsible department.</summary>
    public int? DepartmentId { get; init; }

    /// <summary>Telephone for questions, digits.</summary>
    public string? ContactPhone { get; init; }

    /// <summary>Where to apply.</summary>
    public ApplyMode ApplyMode { get; init; }

    /// <summary>How applications by post are counted.</summary>
    public PostRule PostRule { get; init; }

    /// <summary>Address of the source for <see cref="ApplyMode.LinkOut"/>, https or http.</summary>
    public string? ApplyUrl { get; init; }

    /// <summary>How to apply, in words.</summary>
    public string? ApplyHow { get; init; }

    /// <summary>Occupation code as given.</summary>
    public string? OccupationCode { get; init; }

    /// <summary>Occupation name as written.</summary>
    public string? OccupationName { get; init; }

    /// <summary>Contract.</summary>
    public EmploymentType EmploymentType { get; init; } = EmploymentType.Unknown;

    /// <summary>Beginning of the window, UTC.</summary>
    public DateTime? OpensAt { get; init; }

    /// <summary>End of the window, UTC, exclusive.</summary>
    public DateTime? ClosesAt { get; init; }

    /// <summary>채용시까지: <see cref="ClosesAt"/> is then the review date.</summary>
    public bool IsUntilFilled { get; init; }

    /// <summary>결과 발표 예정일.</summary>
    public DateOnly? ResultsOn { get; init; }

    /// <summary>First day of work, or the day of the event.</summary>
    public DateOnly? WorkStartsOn { get; init; }

    /// <summary>Last day of work.</summary>
    public DateOnly? WorkEndsOn { get; init; }

    /// <summary>How the places are given.</summary>
    public SelectionMethod SelectionMethod { get; init; }

    /// <summary>Youngest age (만 나이) on the closing day.</summary>
    public int? MinAge { get; init; }

    /// <summary>Oldest age (만 나이) on the closing day.</summary>
    public int? MaxAge { get; init; }

    /// <summary>Law that allows the age rule.</summary>
    public string? AgeLegalBasis { get; init; }

    /// <summary>Who must live where.</summary>
    public ResidenceRule Residence { get; init; }

    /// <summary>신청할 수 있는 분, in words.</summary>
    public string? WhoCanApply { get; init; }

    /// <summary>신청할 수 없는 분: statements that an applicant must not meet, one each.</summary>
    public IReadOnlyList<string> Exclusions { get; init; } = [];

    /// <summary>준비할 서류, one each.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];

    /// <summary>The units, in order.</summary>
    public IReadOnlyList<OpeningUnit> Units { get; init; } = [];
}
