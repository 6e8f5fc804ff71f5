namespace JobsPortal.Domain.Applications;

/// <summary>What one application is decided to be.</summary>
public sealed class DecisionItem
{
    /// <summary>Outcomes that a batch can hold.</summary>
    public static readonly IReadOnlyList<ApplicationStatus> Outcomes =
        [ApplicationStatus.Selected, ApplicationStatus.Waitlisted, ApplicationStatus.NotSelected, ApplicationStatus.Ineligible];

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>The batch.</summary>
    public int DecisionBatchId { get; private set; }

    /// <summary>The application.</summary>
    public int ApplicationId { get; init; }

    /// <summary>One of <see cref="Outcomes"/>.</summary>
    public ApplicationStatus Outcome { get; set; }

    /// <summary>Rank on the waiting list, from 1.</summary>
    public int? Rank { get; set; }

    /// <summary>Coded reason.</summary>
    public DecisionReason? Reason { get; set; }

    /// <summary>Note to the reason, told to the applicant.</summary>
    public string? Note { get; set; }

    /// <summary>2지망: the place, or the rank, is of the second choice of unit.</summary>
    public bool TakesSecondChoice { get; set; }

    /// <summary>The unit of the place or rank.</summary>
    public int? UnitOf(Application application) =>
        TakesSecondChoice && Outcome is (ApplicationStatus.Selected or ApplicationStatus.Waitlisted) && application.SecondUnitId is { } second ? second : application.UnitId;
}
