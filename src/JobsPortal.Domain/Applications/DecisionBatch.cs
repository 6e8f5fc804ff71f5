using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Applications;

/// <summary>Where a 선발(안) stands.</summary>
public enum DecisionBatchStatus
{
    /// <summary>The officer works on it.</summary>
    Draft,

    /// <summary>Waits for the approver.</summary>
    InReview,

    /// <summary>Released: the applicants see it.</summary>
    Released,
}

/// <summary>The life of a 선발(안).</summary>
public static class DecisionBatchLifecycle
{
    /// <summary>회수 and 반려 lead back to the draft; a released batch is final.</summary>
    public static readonly StateTable<DecisionBatchStatus> Table = new(new()
    {
        [DecisionBatchStatus.Draft] = [DecisionBatchStatus.InReview],
        [DecisionBatchStatus.InReview] = [DecisionBatchStatus.Draft, DecisionBatchStatus.Released],
    });
}

/// <summary>Why a batch cannot go on.</summary>
public enum DecisionBlocker
{
    /// <summary>Nothing is decided in it.</summary>
    Empty,
    /// <summary>The batch is not in the state that the step starts from.</summary>
    WrongState,

    /// <summary>Whoever drafted or sent it cannot release it (four eyes).</summary>
    DrafterCannotRelease,

    /// <summary>An application has moved on meanwhile (withdrawn, decided elsewhere).</summary>
    ApplicationMoved,

    /// <summary>More people are selected than a unit takes.</summary>
    TooManySelected,

    /// <summary>The ranks of a unit do not run 1, 2, 3 … behind those who wait there already.</summary>
    RankNotUnique,

    /// <summary>미선발 and 부적격 need a coded reason.</summary>
    ReasonMissing,

    /// <summary>"Another reason" needs its note.</summary>
    NoteMissing,

    /// <summary>Selected people need a day and hour by which to answer, in the future.</summary>
    ReplyDueMissing,

    /// <summary>The remarks of a return are missing.</summary>
    RemarksMissing,

    /// <summary>The window is still open: nobody is decided on while others may still apply.</summary>
    WindowStillOpen,

    /// <summary>The words of the notices were changed after the page was shown: nothing is sent that was not shown.</summary>
    WordsChanged,

    /// <summary>면접 불참 is named as the reason of somebody who was invited and is not recorded as absent.</summary>
    AbsenceNotRecorded,

    /// <summary>There is something to be seen about the selected people, and the approver did not say that it was.</summary>
    ConcernsUnseen,

    /// <summary>취소공고: the cancellation was everybody's answer, nobody is decided on any more.</summary>
    OpeningWithdrawn,
}

/// <summary>선발(안): an officer drafts who is what, a second person releases it; only then applicants see it and are told.</summary>
public sealed class DecisionBatch : IVersioned
{
    private readonly List<DecisionItem> _items = [];

    private DecisionBatch()
    {
    }

    /// <summary>Starts a draft for an opening.</summary>
    public DecisionBatch(int openingId, int by, DateTime now) => (OpeningId, DraftedBy, CreatedAt) = (openingId, by, now);

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; set; }

    /// <summary>The opening.</summary>
    public int OpeningId { get; private set; }

    /// <summary>Where it stands.</summary>
    public DecisionBatchStatus Status { get; private set; }

    /// <summary>Who drafted it last.</summary>
    public int DraftedBy { get; private set; }

    /// <summary>담당자 after a handing over; null while whoever drafted it is responsible.</summary>
    public int? AssignedTo { get; private set; }

    /// <summary>When it was begun, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>Who sent it to the approver.</summary>
    public int? SubmittedBy { get; private set; }

    /// <summary>Who released it.</summary>
    public int? ReleasedBy { get; private set; }

    /// <summary>When it was released, UTC.</summary>
    public DateTime? ReleasedAt { get; private set; }

    /// <summary>By when selected people must answer, UTC.</summary>
    public DateTime? ReplyDueAt { get; private set; }

    /// <summary>예비순번 유효기간: last day on which a rank of this 선발(안) holds; null without end.</summary>
    public DateOnly? WaitlistUntil { get; private set; }

    /// <summary>Remarks of the last return.</summary>
    public string? Remarks { get; private set; }

    /// <summary>What is decided.</summary>
    public IReadOnlyList<DecisionItem> Items => _items;

    /// <summary>인계: somebody else is responsible from now on. Who drafted it stays known, and still cannot release it.</summary>
    public void AssignTo(int officer) => AssignedTo = officer;

    /// <summary>Puts a decision in, or replaces the one on the same application.</summary>
    /// <exception cref="RuleBroken"><see cref="DecisionBlocker.WrongState"/> outside the draft.</exception>
    public void Put(DecisionItem item, int by)
    {
        ThrowUnless(DecisionBatchStatus.Draft);
        _items.RemoveAll(i => i.ApplicationId == item.ApplicationId);
        _items.Add(item);
        DraftedBy = by;
    }

    /// <summary>Takes an application out.</summary>
    /// <exception cref="RuleBroken"><see cref="DecisionBlocker.WrongState"/> outside the draft.</exception>
    public void Remove(int applicationId)
    {
        ThrowUnless(DecisionBatchStatus.Draft);
        _items.RemoveAll(i => i.ApplicationId == applicationId);
    }

    /// <summary>Sets the day and hour by which selected people must answer.</summary>
    public void AnswerBy(DateTime? dueAt)
    {
        ThrowUnless(DecisionBatchStatus.Draft);
        ReplyDueAt = dueAt;
    }

    /// <summary>Sets the last day on which a rank on the waiting list holds.</summary>
    public void KeepWaitlistUntil(DateOnly? lastDay)
    {
        ThrowUnless(DecisionBatchStatus.Draft);
        WaitlistUntil = lastDay;
    }

    /// <summary>What stands against sending it to the approver, or releasing it.</summary>
    /// <param name="applications">The applications of the opening.</param>
    /// <param name="opening">The opening with its units.</param>
    /// <param name="now">Now, UTC.</param>
    public IReadOnlyList<DecisionBlocker> ReasonsNotReady(IReadOnlyCollection<Application> applications, Openings.Opening opening, DateTime now) =>
        [.. DecisionReadiness.Check(this, applications, opening, now)];

    /// <summary>면접 불참 is a reason only of whoever is recorded as absent, which is possible once the time has come. Whoever said that no time fits is not absent.</summary>
    /// <param name="interviews">Where the invitations stand, by application; who was not invited through the portal is not in it.</param>
    public IReadOnlyList<DecisionBlocker> ReasonsAgainstAbsence(IReadOnlyDictionary<int, Interviews.InterviewStatus> interviews) =>
        _items.Any(i => i.Reason == DecisionReason.AbsentFromInterview && interviews.TryGetValue(i.ApplicationId, out Interviews.InterviewStatus status) && status != Interviews.InterviewStatus.Absent)
            ? [DecisionBlocker.AbsenceNotRecorded] : [];

    /// <summary>Sends it to the approver.</summary>
    /// <exception cref="RuleBroken">The first reason against it.</exception>
    public void Submit(IReadOnlyCollection<Application> applications, Openings.Opening opening, int by, DateTime now)
    {
        ThrowUnless(DecisionBatchStatus.Draft);
        if (ReasonsNotReady(applications, opening, now) is [var blocker, ..])
        {
            throw new RuleBroken(blocker);
        }

        (Status, SubmittedBy, Remarks) = (DecisionBatchStatus.InReview, by, null);
    }

    /// <summary>반려 or 회수: back to the draft.</summary>
    /// <exception cref="RuleBroken"><see cref="DecisionBlocker.WrongState"/>.</exception>
    public void Return(string? remarks)
    {
        ThrowUnless(DecisionBatchStatus.InReview);
        (Status, Remarks) = (DecisionBatchStatus.Draft, remarks);
    }

    /// <summary>Why <paramref name="by"/> cannot release it now.</summary>
    public IReadOnlyList<DecisionBlocker> ReasonsNotToRelease(IReadOnlyCollection<Application> applications, Openings.Opening opening, int by, DateTime now)
    {
        if (Status != DecisionBatchStatus.InReview)
        {
            return [DecisionBlocker.WrongState];
        }

        List<DecisionBlocker> reasons = [.. ReasonsNotReady(applications, opening, now)];
        if (by == DraftedBy || by == SubmittedBy)
        {
            reasons.Add(DecisionBlocker.DrafterCannotRelease);
        }

        return reasons;
    }

    /// <summary>결과 통보: moves every application of the batch. The caller writes the notices in the same transaction.</summary>
    /// <exception cref="RuleBroken">The first reason against it.</exception>
    public void Release(IReadOnlyCollection<Application> applications, Openings.Opening opening, int by, DateTime now)
    {
        if (ReasonsNotToRelease(applications, opening, by, now) is [var blocker, ..])
        {
            throw new RuleBroken(blocker);
        }

        Dictionary<int, Application> byId = applications.ToDictionary(a => a.Id);
        foreach (DecisionItem item in _items)
        {
            byId[item.ApplicationId].Decide(item, Actor.Staff(by), ReplyDueAt, WaitlistUntil, now);
        }

        (Status, ReleasedBy, ReleasedAt) = (DecisionBatchStatus.Released, by, now);
    }

    private void ThrowUnless(DecisionBatchStatus status)
    {
        if (Status != status)
        {
            throw new RuleBroken(DecisionBlocker.WrongState);
        }
    }
}
