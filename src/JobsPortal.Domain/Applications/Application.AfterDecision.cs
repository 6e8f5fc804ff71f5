using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Applications;

/// <content>What staff do with an application after the decision. Notices and the ledger are written by the caller in the same transaction.</content>
public sealed partial class Application
{
    /// <summary>Last day on which the rank on the waiting list holds; null where it holds without end.</summary>
    public DateOnly? WaitlistUntil { get; private set; }

    /// <summary>First day of work or attendance, once confirmed.</summary>
    public DateOnly? StartedOn { get; private set; }

    /// <summary>Last day of a participation that was completed or given up.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Why the next in rank cannot be promoted now (예비순번 승계).</summary>
    public IReadOnlyList<CaseBlocker> ReasonsNotToPromote(WaitlistTurn turn, DateTime now)
    {
        if (Status != ApplicationStatus.Waitlisted)
        {
            return [CaseBlocker.WrongState];
        }

        List<CaseBlocker> reasons = [];
        if (turn.Ahead > 0)
        {
            reasons.Add(CaseBlocker.NotInTurn);
        }

        if (turn.FreePlaces < PartySize)
        {
            reasons.Add(CaseBlocker.NoPlaceFree);
        }

        if (WaitlistUntil < SeoulTime.DayOf(now))
        {
            reasons.Add(CaseBlocker.WaitlistExpired);
        }

        return reasons;
    }

    /// <summary>예비순번 승계: the next in rank gets the free place. Always by a person.</summary>
    /// <param name="turn">Where the application stands on its list, read under the unit's lock.</param>
    /// <param name="replyDueAt">By when to answer, UTC; not asked of first comers, whose place is certain at once.</param>
    /// <param name="by">Who promotes.</param>
    /// <param name="now">Now, UTC.</param>
    /// <exception cref="RuleBroken">The first of <see cref="ReasonsNotToPromote"/>; <see cref="CaseBlocker.ReplyDueMissing"/>.</exception>
    public void Promote(WaitlistTurn turn, DateTime? replyDueAt, Actor by, DateTime now)
    {
        ThrowIfAny(ReasonsNotToPromote(turn, now));
        var answers = Lifecycle.Allows(ApplicationStatus.Selected, ApplicationStatus.Accepted);
        if (answers && !(replyDueAt > now))
        {
            throw new RuleBroken(CaseBlocker.ReplyDueMissing);
        }

        Move(ApplicationStatus.Selected, by, now);
        ReplyDueAt = answers ? replyDueAt : null;
    }

    /// <summary>Why the silence of a selected person cannot be closed now (기한 내 응답 없음).</summary>
    public IReadOnlyList<CaseBlocker> ReasonsNotToLapse(Telling told, DateTime now)
    {
        if (!Lifecycle.Allows(Status, ApplicationStatus.Lapsed))
        {
            return [CaseBlocker.WrongState];
        }

        List<CaseBlocker> reasons = [];
        if (ReplyDueAt is null || now < ReplyDueAt)
        {
            reasons.Add(CaseBlocker.ReplyNotOverdue);
        }

        if (!told.IsEnough)
        {
            reasons.Add(CaseBlocker.NotReached);
        }

        return reasons;
    }

    /// <summary>기한 내 응답 없음: only after the day of reply, and only of somebody who was told.</summary>
    /// <exception cref="RuleBroken">The first of <see cref="ReasonsNotToLapse"/>.</exception>
    public void Lapse(Telling told, Actor by, DateTime now)
    {
        ThrowIfAny(ReasonsNotToLapse(told, now));
        Move(ApplicationStatus.Lapsed, by, now);
    }

    /// <summary>선발 취소, with a coded reason that the applicant is told.</summary>
    /// <exception cref="RuleBroken"><see cref="CaseBlocker.WrongState"/>, <see cref="CaseBlocker.ReasonMissing"/>, <see cref="CaseBlocker.NoteMissing"/>.</exception>
    public void Revoke(DecisionReason? reason, string? note, Actor by, DateTime now) =>
        EndWith(ApplicationStatus.Revoked, DecisionReasons.OfRevocation, reason, note, by, now);

    /// <summary>참여 종료 on its last day.</summary>
    /// <exception cref="RuleBroken"><see cref="CaseBlocker"/>.</exception>
    public void Complete(DateOnly lastDay, Actor by, DateTime now)
    {
        ThrowIfAny(ReasonsNotToEndOn(lastDay, now));
        ThrowUnlessAllowed(ApplicationStatus.Completed);
        Move(ApplicationStatus.Completed, by, now);
        EndedOn = lastDay;
    }

    /// <summary>중도포기: the last day and the reason. The place is free for the next in rank; the ledger gets a counter-entry.</summary>
    /// <exception cref="RuleBroken"><see cref="CaseBlocker"/>.</exception>
    public void DropOut(DateOnly lastDay, DecisionReason? reason, string? note, Actor by, DateTime now)
    {
        ThrowIfAny(ReasonsNotToEndOn(lastDay, now));
        EndWith(ApplicationStatus.DroppedOut, DecisionReasons.OfDroppingOut, reason, note, by, now);
        EndedOn = lastDay;
    }

    /// <summary>What is wrong with a first day: only what has happened is counted, and before the announced day only with the reason.</summary>
    public IReadOnlyList<CaseBlocker> ReasonsNotToConfirmOn(Openings.Opening opening, DateOnly day, string? whyEarly, DateTime now)
    {
        if (day > SeoulTime.DayOf(now))
        {
            return [CaseBlocker.DayInFuture];
        }

        if (ReceivedAt is { } received && day < SeoulTime.DayOf(received))
        {
            return [CaseBlocker.DayBeforeReceipt];
        }

        return day < opening.WorkStartsOn && string.IsNullOrWhiteSpace(whyEarly) ? [CaseBlocker.EarlyStartUnexplained] : [];
    }

    /// <summary>What is wrong with a last day.</summary>
    public IReadOnlyList<CaseBlocker> ReasonsNotToEndOn(DateOnly lastDay, DateTime now)
    {
        if (lastDay > SeoulTime.DayOf(now))
        {
            return [CaseBlocker.DayInFuture];
        }

        var first = StartedOn ?? (ReceivedAt is { } received ? SeoulTime.DayOf(received) : lastDay);
        return lastDay < first ? [CaseBlocker.DayBeforeStart] : [];
    }

    private void EndWith(ApplicationStatus to, IReadOnlyList<DecisionReason> allowed, DecisionReason? reason, string? note, Actor by, DateTime now)
    {
        ThrowUnlessAllowed(to);
        if (reason is not { } code || !allowed.Contains(code))
        {
            throw new RuleBroken(CaseBlocker.ReasonMissing);
        }

        if (code == DecisionReason.Other && string.IsNullOrWhiteSpace(note))
        {
            throw new RuleBroken(CaseBlocker.NoteMissing);
        }

        Move(to, by, now, code, note);
        (Reason, ReasonNote) = (code, note);
    }

    private void ThrowUnlessAllowed(ApplicationStatus to)
    {
        if (!Lifecycle.Allows(Status, to))
        {
            throw new RuleBroken(CaseBlocker.WrongState);
        }
    }

    private static void ThrowIfAny(IReadOnlyList<CaseBlocker> reasons)
    {
        if (reasons is [var first, ..])
        {
            throw new RuleBroken(first);
        }
    }
}
