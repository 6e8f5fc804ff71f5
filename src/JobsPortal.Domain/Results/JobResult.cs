using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Results;

/// <summary>What a ledger entry counts. Only <see cref="Jobs"/> counts towards a plan's target.</summary>
public enum ResultMeasure
{
    /// <summary>Jobs.</summary>
    Jobs,

    /// <summary>People who took part.</summary>
    Participants,

    /// <summary>Nothing is counted.</summary>
    None,
}

/// <summary>Where an entry comes from.</summary>
public enum ResultOrigin
{
    /// <summary>A confirmed application.</summary>
    Confirmation,

    /// <summary>Entered by staff, with evidence, approved by a second person.</summary>
    Manual,

    /// <summary>Takes back an earlier entry. Entries are never changed or deleted.</summary>
    CounterEntry,
}

/// <summary>일자리 창출 실적: one entry of the ledger: so many jobs, where from, what evidence. Append only.</summary>
public sealed class JobResult : IAppendOnly
{
    /// <summary>Longest evidence, in characters.</summary>
    public const int EvidenceMaxLength = 300;

    private JobResult() => Evidence = "";

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>The programme; through it the plan's field.</summary>
    public int? JobProgramId { get; private set; }

    /// <summary>The opening.</summary>
    public int? OpeningId { get; private set; }

    /// <summary>The application while it is kept; at most one confirmation each.</summary>
    public int? ApplicationId { get; private set; }

    /// <summary><see cref="Privacy.RecordKey"/> of the application: it stays and leads nowhere once the application is deleted.</summary>
    public string? RecordKey { get; private set; }

    /// <summary>What is counted.</summary>
    public ResultMeasure Measure { get; private set; }

    /// <summary>How many; negative for counter-entries.</summary>
    public int Count { get; private set; }

    /// <summary>The day it counts for, in Seoul.</summary>
    public DateOnly OccurredOn { get; private set; }

    /// <summary>When it was written, UTC.</summary>
    public DateTime RecordedAt { get; private set; }

    /// <summary>Who wrote it.</summary>
    public int RecordedBy { get; private set; }

    /// <summary>Where it comes from.</summary>
    public ResultOrigin Origin { get; private set; }

    /// <summary>What proves it, without naming a person.</summary>
    public string Evidence { get; private set; }

    /// <summary>The entry that a counter-entry takes back.</summary>
    public int? CounterOfId { get; private set; }

    /// <summary>실인원 as it was reported, negative for counter-entries; null where it is counted from the applications.</summary>
    public int? People { get; private set; }

    /// <summary>The department or body that reported it; null where it comes from an application.</summary>
    public string? Source { get; private set; }

    /// <summary>The proposal that a second person approved.</summary>
    public int? ProposalId { get; private set; }

    /// <summary>The second person, of typed entries and their corrections.</summary>
    public int? ApprovedBy { get; private set; }

    /// <summary>The entry of a confirmed application: one job or participation.</summary>
    /// <param name="application">The confirmed application.</param>
    /// <param name="opening">Its opening.</param>
    /// <param name="occurredOn">First day of work or of attendance.</param>
    /// <param name="by">Who confirmed.</param>
    /// <param name="now">Now, UTC.</param>
    public static JobResult OfConfirmation(Applications.Application application, Openings.Opening opening, DateOnly occurredOn, int by, DateTime now) => new()
    {
        JobProgramId = opening.JobProgramId,
        OpeningId = opening.Id,
        ApplicationId = application.Id,
        RecordKey = application.RecordKey,
        Measure = Openings.OpeningKinds.Of(opening.Kind).CountsAs,
        Count = application.PartySize,
        OccurredOn = occurredOn,
        RecordedAt = now,
        RecordedBy = by,
        Origin = ResultOrigin.Confirmation,
        Evidence = opening.ManagementNumber,
    };

    /// <summary>Takes <paramref name="entry"/> back with an entry of the opposite count.</summary>
    public static JobResult CounterTo(JobResult entry, string evidence, DateOnly occurredOn, int by, DateTime now) => new()
    {
        JobProgramId = entry.JobProgramId,
        OpeningId = entry.OpeningId,
        ApplicationId = entry.ApplicationId,
        RecordKey = entry.RecordKey,
        Measure = entry.Measure,
        Count = -entry.Count,
        OccurredOn = occurredOn,
        RecordedAt = now,
        RecordedBy = by,
        Origin = ResultOrigin.CounterEntry,
        Evidence = evidence,
        CounterOfId = entry.Id,
        People = -entry.People,
        Source = entry.Source,
    };

    /// <summary>The entry of an approved proposal: what was typed, or what takes a typed entry back.</summary>
    internal static JobResult OfProposal(ResultProposal proposal) => new()
    {
        JobProgramId = proposal.JobProgramId,
        Measure = proposal.Measure,
        Count = proposal.Count,
        People = proposal.People,
        OccurredOn = proposal.OccurredOn,
        RecordedAt = proposal.DecidedAt!.Value,
        RecordedBy = proposal.ProposedBy,
        ApprovedBy = proposal.DecidedBy,
        ProposalId = proposal.Id,
        Origin = proposal.CounterOfId is null ? ResultOrigin.Manual : ResultOrigin.CounterEntry,
        Source = proposal.Source,
        Evidence = proposal.Evidence,
        CounterOfId = proposal.CounterOfId,
    };
}
