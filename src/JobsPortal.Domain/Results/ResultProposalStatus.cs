using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Results;

/// <summary>Where a proposed entry of the ledger stands.</summary>
public enum ResultProposalStatus
{
    /// <summary>Waits for a second person; it counts nothing.</summary>
    Proposed,

    /// <summary>A second person approved it: the ledger has its entry.</summary>
    Approved,

    /// <summary>A second person rejected it with remarks; it never counts.</summary>
    Rejected,
}

/// <summary>The life of a proposed entry.</summary>
public static class ResultProposalLifecycle
{
    /// <summary>Decided once; what was wrong is proposed anew, what was approved is taken back by a counter-entry.</summary>
    public static readonly StateTable<ResultProposalStatus> Table = new(new()
    {
        [ResultProposalStatus.Proposed] = [ResultProposalStatus.Approved, ResultProposalStatus.Rejected],
    });
}

/// <summary>Why an entry cannot be proposed, approved or rejected.</summary>
public enum ProposalBlocker
{
    /// <summary>It has been decided.</summary>
    WrongState,

    /// <summary>Whoever proposed it cannot decide it (four eyes).</summary>
    ProposerCannotDecide,

    /// <summary>Only jobs and participants are counted.</summary>
    MeasureMissing,

    /// <summary>The count is not between 1 and <see cref="ResultProposal.CountMax"/>.</summary>
    CountWrong,

    /// <summary>실인원 is less than 1 or more than 연인원.</summary>
    PeopleWrong,

    /// <summary>The day has not come.</summary>
    DayNotCome,

    /// <summary>Nobody is named who reported it.</summary>
    SourceMissing,

    /// <summary>Nothing proves it.</summary>
    EvidenceMissing,

    /// <summary>A resident registration number stands in a text.</summary>
    ResidentNumberInText,

    /// <summary>A correction needs a reason, a rejection remarks.</summary>
    ReasonMissing,

    /// <summary>Only entries that were typed are corrected so; confirmed ones follow their application.</summary>
    NotTyped,

    /// <summary>The entry was taken back already.</summary>
    AlreadyTakenBack,
}
