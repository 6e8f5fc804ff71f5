using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Results;

/// <summary>What somebody reports who has no openings here.</summary>
/// <param name="JobProgramId">The programme that it counts for.</param>
/// <param name="Measure">Jobs or participants.</param>
/// <param name="Count">연인원.</param>
/// <param name="People">실인원, at most <paramref name="Count"/>.</param>
/// <param name="OccurredOn">기준일: the day it counts for, in Seoul.</param>
/// <param name="Source">The department or body that reported it.</param>
/// <param name="Evidence">The document that proves it, without naming a person.</param>
public sealed record ResultDetails(int JobProgramId, ResultMeasure Measure, int Count, int People, DateOnly OccurredOn, string Source, string Evidence);

/// <summary>
/// 직접 입력: an entry that one person proposes and a second approves. Only then the ledger counts it. A correction is proposed the same way
/// and becomes a counter-entry.
/// </summary>
public sealed class ResultProposal : IVersioned
{
    /// <summary>Most jobs or participants of one entry.</summary>
    public const int CountMax = 100_000;

    /// <summary>Longest name of who reported, in characters.</summary>
    public const int SourceMaxLength = 100;

    /// <summary>Longest reason or remarks, in characters.</summary>
    public const int ReasonMaxLength = 300;

    private ResultProposal() => (Source, Evidence) = ("", "");

    /// <summary>Database key, shown in addresses.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; set; }

    /// <summary>The programme.</summary>
    public int? JobProgramId { get; private set; }

    /// <summary>What is counted.</summary>
    public ResultMeasure Measure { get; private set; }

    /// <summary>연인원; negative in a correction.</summary>
    public int Count { get; private set; }

    /// <summary>실인원; negative in a correction.</summary>
    public int People { get; private set; }

    /// <summary>The day it counts for, in Seoul.</summary>
    public DateOnly OccurredOn { get; private set; }

    /// <summary>Who reported it.</summary>
    public string Source { get; private set; }

    /// <summary>What proves it; of a correction its reason.</summary>
    public string Evidence { get; private set; }

    /// <summary>The entry that a correction takes back.</summary>
    public int? CounterOfId { get; private set; }

    /// <summary>Where it stands.</summary>
    public ResultProposalStatus Status { get; private set; }

    /// <summary>Who proposed it.</summary>
    public int ProposedBy { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime ProposedAt { get; private set; }

    /// <summary>Who decided.</summary>
    public int? DecidedBy { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime? DecidedAt { get; private set; }

    /// <summary>Why it was rejected.</summary>
    public string? Remarks { get; private set; }

    /// <summary>What stands against proposing an entry.</summary>
    public static IReadOnlyList<ProposalBlocker> ReasonsNotToPropose(ResultDetails details, DateOnly today)
    {
        List<ProposalBlocker> reasons = [];
        void Unless(bool holds, ProposalBlocker blocker)
        {
            if (!holds)
            {
                reasons.Add(blocker);
            }
        }

        var isCount = details.Count is >= 1 and <= CountMax;
        Unless(details.Measure is ResultMeasure.Jobs or ResultMeasure.Participants, ProposalBlocker.MeasureMissing);
        Unless(isCount, ProposalBlocker.CountWrong);
        Unless(!isCount || (details.People >= 1 && details.People <= details.Count), ProposalBlocker.PeopleWrong);
        Unless(details.OccurredOn <= today, ProposalBlocker.DayNotCome);
        Unless(!string.IsNullOrWhiteSpace(details.Source), ProposalBlocker.SourceMissing);
        Unless(!string.IsNullOrWhiteSpace(details.Evidence), ProposalBlocker.EvidenceMissing);
        Unless(!ResidentNumber.ContainsOne(details.Source) && !ResidentNumber.ContainsOne(details.Evidence), ProposalBlocker.ResidentNumberInText);
        return reasons;
    }

    /// <summary>Proposes an entry.</summary>
    /// <exception cref="RuleBroken">The first of <see cref="ReasonsNotToPropose"/>.</exception>
    public static ResultProposal Propose(ResultDetails details, int by, DateTime now)
    {
        ThrowIfAny(ReasonsNotToPropose(details, SeoulTime.DayOf(now)));
        return new()
        {
            JobProgramId = details.JobProgramId,
            Measure = details.Measure,
            Count = details.Count,
            People = details.People,
            OccurredOn = details.OccurredOn,
            Source = details.Source.Trim(),
            Evidence = details.Evidence.Trim(),
            ProposedBy = by,
            ProposedAt = now,
        };
    }

    /// <summary>What stands against proposing to take an entry back.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="isTakenBack">Whether a counter-entry stands or is proposed already.</param>
    /// <param name="reason">Why.</param>
    public static IReadOnlyList<ProposalBlocker> ReasonsNotToCorrect(JobResult entry, bool isTakenBack, string? reason)
    {
        List<ProposalBlocker> reasons = [];
        if (entry.Origin != ResultOrigin.Manual)
        {
            reasons.Add(ProposalBlocker.NotTyped);
        }

        if (isTakenBack)
        {
            reasons.Add(ProposalBlocker.AlreadyTakenBack);
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            reasons.Add(ProposalBlocker.ReasonMissing);
        }

        return reasons;
    }

    /// <summary>Proposes to take an entry back whole; the right number is then proposed as an entry of its own.</summary>
    /// <exception cref="RuleBroken">The first of <see cref="ReasonsNotToCorrect"/>.</exception>
    public static ResultProposal Correct(JobResult entry, bool isTakenBack, string reason, int by, DateTime now)
    {
        ThrowIfAny(ReasonsNotToCorrect(entry, isTakenBack, reason));
        return new()
        {
            JobProgramId = entry.JobProgramId,
            Measure = entry.Measure,
            Count = -entry.Count,
            People = -(entry.People ?? 0),
            OccurredOn = entry.OccurredOn,
            Source = entry.Source ?? "",
            Evidence = reason.Trim(),
            CounterOfId = entry.Id,
            ProposedBy = by,
            ProposedAt = now,
        };
    }

    /// <summary>What stands against deciding it.</summary>
    public IReadOnlyList<ProposalBlocker> ReasonsNotToDecide(int by)
    {
        if (Status != ResultProposalStatus.Proposed)
        {
            return [ProposalBlocker.WrongState];
        }

        return by == ProposedBy ? [ProposalBlocker.ProposerCannotDecide] : [];
    }

    /// <summary>Approves it; the entry that is returned belongs into the ledger in the same transaction.</summary>
    /// <param name="by">The second person.</param>
    /// <param name="now">Now, UTC.</param>
    /// <exception cref="RuleBroken">The first of <see cref="ReasonsNotToDecide"/>.</exception>
    public JobResult Approve(int by, DateTime now)
    {
        ThrowIfAny(ReasonsNotToDecide(by));
        Decide(ResultProposalStatus.Approved, by, now);
        return JobResult.OfProposal(this);
    }

    /// <summary>Rejects it with remarks.</summary>
    /// <exception cref="RuleBroken">The first of <see cref="ReasonsNotToDecide"/>, or <see cref="ProposalBlocker.ReasonMissing"/>.</exception>
    public void Reject(string? remarks, int by, DateTime now)
    {
        ThrowIfAny(ReasonsNotToDecide(by));
        if (string.IsNullOrWhiteSpace(remarks))
        {
            throw new RuleBroken(ProposalBlocker.ReasonMissing);
        }

        Decide(ResultProposalStatus.Rejected, by, now);
        Remarks = remarks.Trim();
    }

    private void Decide(ResultProposalStatus to, int by, DateTime now)
    {
        if (!ResultProposalLifecycle.Table.Allows(Status, to))
        {
            throw new RuleBroken(ProposalBlocker.WrongState);
        }

        (Status, DecidedBy, DecidedAt) = (to, by, now);
    }

    private static void ThrowIfAny(IReadOnlyList<ProposalBlocker> reasons)
    {
        if (reasons is [var blocker, ..])
        {
            throw new RuleBroken(blocker);
        }
    }
}
