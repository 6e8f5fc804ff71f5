using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Applications;

/// <summary>Where an 이의신청 stands.</summary>
public enum ObjectionStatus
{
    /// <summary>접수: waits for the officer's proposal.</summary>
    Filed,

    /// <summary>Waits for a second person.</summary>
    Proposed,

    /// <summary>Answered: the applicant is told.</summary>
    Decided,
}

/// <summary>The life of an 이의신청.</summary>
public static class ObjectionLifecycle
{
    /// <summary>A second person sends a proposal back, or decides.</summary>
    public static readonly StateTable<ObjectionStatus> Table = new(new()
    {
        [ObjectionStatus.Filed] = [ObjectionStatus.Proposed],
        [ObjectionStatus.Proposed] = [ObjectionStatus.Filed, ObjectionStatus.Decided],
    });
}

/// <summary>How an 이의신청 is answered.</summary>
public enum ObjectionAnswer
{
    /// <summary>인용, 선발: the decision is reopened.</summary>
    Selected,

    /// <summary>인용, 예비: the decision is reopened.</summary>
    Waitlisted,

    /// <summary>기각, with the reason.</summary>
    Rejected,
}

/// <summary>What an officer proposes.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Rank">Rank of a 예비.</param>
/// <param name="ReplyDueAt">By when a selected person must answer, UTC.</param>
/// <param name="Note">The reason, told to the applicant.</param>
public sealed record ObjectionProposal(ObjectionAnswer? Answer, int? Rank, DateTime? ReplyDueAt, string? Note);

/// <summary>이의신청 against 미선발 or 부적격: filed within 30 days of the result, answered by two people.</summary>
public sealed class Objection : IVersioned
{
    /// <summary>Days after the day of the result within which it can be filed; the day of the result does not count (민법 §157).</summary>
    public const int WindowDays = 30;

    /// <summary>Days within which the office answers.</summary>
    public const int AnswerDays = 14;

    /// <summary>Longest text and longest reason, in characters.</summary>
    public const int TextMaxLength = 2_000;

    private Objection() => Text = "";

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; set; }

    /// <summary>The application.</summary>
    public int ApplicationId { get; private set; }

    /// <summary>When the result objected to was told, UTC.</summary>
    public DateTime ResultAt { get; private set; }

    /// <summary>How it came in.</summary>
    public Channel Channel { get; private set; }

    /// <summary>When it came in, UTC.</summary>
    public DateTime FiledAt { get; private set; }

    /// <summary>Who of staff registered a paper one.</summary>
    public int? RegisteredBy { get; private set; }

    /// <summary>What the applicant says.</summary>
    public string Text { get; private set; }

    /// <summary>By when the office answers, UTC, exclusive.</summary>
    public DateTime AnswerDueAt { get; private set; }

    /// <summary>Where it stands.</summary>
    public ObjectionStatus Status { get; private set; }

    /// <summary>The proposed, later the given answer.</summary>
    public ObjectionAnswer? Answer { get; private set; }

    /// <summary>Rank of a 예비.</summary>
    public int? Rank { get; private set; }

    /// <summary>By when a selected person must answer, UTC.</summary>
    public DateTime? ReplyDueAt { get; private set; }

    /// <summary>The reason, told to the applicant.</summary>
    public string? Note { get; private set; }

    /// <summary>Who proposed.</summary>
    public int? ProposedBy { get; private set; }

    /// <summary>Who decided.</summary>
    public int? DecidedBy { get; private set; }

    /// <summary>When it was decided, UTC.</summary>
    public DateTime? DecidedAt { get; private set; }

    /// <summary>Remarks of the last return.</summary>
    public string? Remarks { get; private set; }

    /// <summary>The first instant that is too late.</summary>
    public static DateTime WindowEndsAt(DateTime resultAt) => SeoulTime.EndOf(SeoulTime.DayOf(resultAt).AddDays(WindowDays));

    /// <summary>Why none can be filed.</summary>
    /// <param name="application">The application.</param>
    /// <param name="resultAt">When its result was told, UTC; null without one.</param>
    /// <param name="alreadyFiled">Whether there is one against the same result.</param>
    /// <param name="filedAt">When it came in, UTC.</param>
    public static IReadOnlyList<CaseBlocker> ReasonsNotToFile(Application application, DateTime? resultAt, bool alreadyFiled, DateTime filedAt)
    {
        if (application.Status is not (ApplicationStatus.NotSelected or ApplicationStatus.Ineligible)
            || !application.Lifecycle.Allows(application.Status, ApplicationStatus.Selected) || resultAt is not { } told)
        {
            return [CaseBlocker.WrongState];
        }

        List<CaseBlocker> reasons = [];
        if (filedAt >= WindowEndsAt(told))
        {
            reasons.Add(CaseBlocker.ObjectionTooLate);
        }

        if (filedAt < told)
        {
            reasons.Add(CaseBlocker.ObjectionTooEarly);
        }

        if (alreadyFiled)
        {
            reasons.Add(CaseBlocker.AlreadyObjected);
        }

        return reasons;
    }

    /// <summary>Files one.</summary>
    /// <exception cref="RuleBroken">The first of <see cref="ReasonsNotToFile"/>; <see cref="CaseBlocker.TextMissing"/>.</exception>
    public static Objection File(
        Application application, DateTime? resultAt, bool alreadyFiled, string? text, Channel channel, int? registeredBy, DateTime filedAt)
    {
        if (ReasonsNotToFile(application, resultAt, alreadyFiled, filedAt) is [var blocker, ..])
        {
            throw new RuleBroken(blocker);
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            throw new RuleBroken(CaseBlocker.TextMissing);
        }

        return new Objection
        {
            ApplicationId = application.Id,
            ResultAt = resultAt!.Value,
            Channel = channel,
            FiledAt = filedAt,
            RegisteredBy = registeredBy,
            Text = text,
            AnswerDueAt = SeoulTime.EndOf(SeoulTime.DayOf(filedAt).AddDays(AnswerDays)),
        };
    }

    /// <summary>The officer's proposal.</summary>
    /// <exception cref="RuleBroken"><see cref="CaseBlocker"/>.</exception>
    public void Propose(ObjectionProposal proposal, int by, DateTime now)
    {
        ThrowUnless(ObjectionStatus.Filed);
        if (Wrong(proposal, now) is { } blocker)
        {
            throw new RuleBroken(blocker);
        }

        (Status, Answer, Note, ProposedBy, Remarks) = (ObjectionStatus.Proposed, proposal.Answer, proposal.Note, by, null);
        Rank = proposal.Answer == ObjectionAnswer.Waitlisted ? proposal.Rank : null;
        ReplyDueAt = proposal.Answer == ObjectionAnswer.Selected ? proposal.ReplyDueAt : null;
    }

    /// <summary>반려: back to the officer, with remarks.</summary>
    /// <exception cref="RuleBroken"><see cref="CaseBlocker.WrongState"/>, <see cref="CaseBlocker.TextMissing"/>.</exception>
    public void Return(string? remarks)
    {
        ThrowUnless(ObjectionStatus.Proposed);
        Remarks = string.IsNullOrWhiteSpace(remarks) ? throw new RuleBroken(CaseBlocker.TextMissing) : remarks;
        Status = ObjectionStatus.Filed;
    }

    /// <summary>Decides as proposed and, where it is upheld, reopens the decision on the application. The caller writes the notice in the same transaction.</summary>
    /// <param name="application">The application.</param>
    /// <param name="turn">The free places of its unit, read under the unit's lock.</param>
    /// <param name="isRankTaken">Whether somebody else waits with the proposed rank.</param>
    /// <param name="by">Who decides: never who proposed.</param>
    /// <param name="now">Now, UTC.</param>
    /// <exception cref="RuleBroken"><see cref="CaseBlocker"/>.</exception>
    public void Decide(Application application, WaitlistTurn turn, bool isRankTaken, int by, DateTime now)
    {
        ThrowUnless(ObjectionStatus.Proposed);
        if (by == ProposedBy)
        {
            throw new RuleBroken(CaseBlocker.ProposerCannotDecide);
        }

        if (Answer == ObjectionAnswer.Selected)
        {
            application.UpholdAsSelected(turn, ReplyDueAt, Note, Actor.Staff(by), now);
        }
        else if (Answer == ObjectionAnswer.Waitlisted)
        {
            application.UpholdAsWaitlisted(isRankTaken ? throw new RuleBroken(CaseBlocker.RankTaken) : Rank!.Value, Note, Actor.Staff(by), now);
        }

        (Status, DecidedBy, DecidedAt) = (ObjectionStatus.Decided, by, now);
    }

    private static CaseBlocker? Wrong(ObjectionProposal proposal, DateTime now) => proposal switch
    {
        { Answer: null } => CaseBlocker.AnswerChoiceMissing,
        { Answer: ObjectionAnswer.Selected } when !(proposal.ReplyDueAt > now) => CaseBlocker.ReplyDueMissing,
        { Answer: ObjectionAnswer.Waitlisted } when proposal.Rank is null or < 1 => CaseBlocker.RankMissing,
        _ => string.IsNullOrWhiteSpace(proposal.Note) ? CaseBlocker.AnswerNoteMissing : null,
    };

    private void ThrowUnless(ObjectionStatus status)
    {
        if (Status != status)
        {
            throw new RuleBroken(CaseBlocker.WrongState);
        }
    }
}
