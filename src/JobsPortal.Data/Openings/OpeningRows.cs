using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;

namespace JobsPortal.Data.Openings;

/// <summary>One opening as a line of a list.</summary>
public sealed record OpeningRow
{
    public required int Id { get; init; }
    public required OpeningKind Kind { get; init; }
    public required OpeningStatus Status { get; init; }
    public required string Title { get; init; }
    public required string? Employer { get; init; }
    public required OccupationGroup Occupation { get; init; }
    public required EmploymentType Employment { get; init; }
    public required DateTime? OpensAt { get; init; }
    public required DateTime? ClosesAt { get; init; }
    public required bool IsUntilFilled { get; init; }
    public required DateTime PostedAt { get; init; }
    public required DateOnly? WorkStartsOn { get; init; }
    public required DateOnly? WorkEndsOn { get; init; }
    public required IReadOnlyList<UnitRow> Units { get; init; }
}

/// <summary>One unit of such a line.</summary>
public sealed record UnitRow(string Name, string? Place, string? DongCode, int Headcount, string? Hours, PayBasis PayBasis, long? PayMinWon, long? PayMaxWon, string? PayAsWritten)
{
    /// <summary>The pay as one value.</summary>
    public Pay Pay => new(PayBasis, PayMinWon, PayMaxWon, PayAsWritten, LegalBasis: null);
}

/// <summary>What stands around one opening: names that its own row only points to.</summary>
public sealed record OpeningSurroundings(
    string? Department, string? DepartmentPhone, int? ProgramId, string? Program,
    string? Organization, string? BusinessNumber, string? OrganizationAddress, Domain.Organizations.Certification? Certification)
{
    /// <summary>Telephone of the organization, digits.</summary>
    public string? OrganizationPhone { get; init; }
}

/// <summary>What else there is to an opening's page.</summary>
/// <param name="HasChanges">Published changes.</param>
/// <param name="HasAttachments">Files to download.</param>
/// <param name="RepostId">The latest published 재공고 of it.</param>
/// <param name="ShowsResults">Whether a list of results is shown now.</param>
public sealed record OpeningExtras(bool HasChanges, bool HasAttachments, int? RepostId, bool ShowsResults);

/// <summary>One opening with everything that its page shows beside it.</summary>
/// <param name="Opening">The opening with its units, in their order.</param>
/// <param name="Around">The names that its row only points to.</param>
/// <param name="Extras">What else there is.</param>
public sealed record OpeningDetail(Opening Opening, OpeningSurroundings Around, OpeningExtras Extras)
{
    /// <summary>Whether strangers may read it: withdrawn and archived ones keep their page, what is not yet approved has none.</summary>
    public bool IsPublic => Opening.Status is not (OpeningStatus.Draft or OpeningStatus.InReview);
}
