using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Interviews;

/// <summary>면접 안내: one applicant's invitation, the time that was chosen and what came of it. Places of a time are counted by the caller.</summary>
public sealed class Interview : IVersioned
{
    /// <summary>Longest note, in characters.</summary>
    public const int NoteMaxLength = 300;

    private Interview()
    {
    }

    private Interview(int applicationId, DateTime replyDueAt, int by, DateTime now) =>
        (ApplicationId, ReplyDueAt, OfferedBy, OfferedAt) = (applicationId, replyDueAt, by, now);

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; set; }

    /// <summary>The application; one invitation each.</summary>
    public int ApplicationId { get; private set; }

    /// <summary>Where it stands.</summary>
    public InterviewStatus Status { get; private set; }

    /// <summary>When the applicant was invited, UTC.</summary>
    public DateTime OfferedAt { get; private set; }

    /// <summary>Who invited.</summary>
    public int OfferedBy { get; private set; }

    /// <summary>By when the applicant chooses, UTC, exclusive.</summary>
    public DateTime ReplyDueAt { get; private set; }

    /// <summary>The chosen time.</summary>
    public int? SlotId { get; private set; }

    /// <summary>When the applicant answered last, UTC.</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>Who of staff wrote down what came of it.</summary>
    public int? RecordedBy { get; private set; }

    /// <summary>A remark of the office; never told.</summary>
    public string? Note { get; private set; }

    /// <summary>Whether the applicant may still choose alone.</summary>
    public bool CanAnswer(DateTime now) => now < ReplyDueAt && Status is not (InterviewStatus.Attended or InterviewStatus.Absent);

    /// <summary>Why <paramref name="application"/> cannot be invited.</summary>
    public static IReadOnlyList<InterviewBlocker> ReasonsNotToInvite(Application application, bool isInvited) =>
        application.Lifecycle != ApplicationLifecycle.DecidedByPeople
            || application.Status is not (ApplicationStatus.Submitted or ApplicationStatus.InReview or ApplicationStatus.Shortlisted) ? [InterviewBlocker.NotUnderReview]
        : isInvited ? [InterviewBlocker.InvitedAlready]
        : [];

    /// <summary>What is wrong with the day by which to choose: it lies in the future, and not after the first time that can be chosen.</summary>
    public static IReadOnlyList<InterviewBlocker> ReasonsNotToAskBy(DateTime? replyDueAt, DateTime? firstStartsAt, DateTime now) =>
        replyDueAt is not { } due || due <= now ? [InterviewBlocker.ReplyDueMissing] : due > firstStartsAt ? [InterviewBlocker.ReplyDueAfterSlot] : [];

    /// <summary>Why nobody is invited for <paramref name="opening"/>, or offered a time.</summary>
    public static IReadOnlyList<InterviewBlocker> ReasonsNotToInviteFor(Opening opening) => opening.StillSelects ? [] : [InterviewBlocker.OpeningWithdrawn];

    /// <summary>면접 대상으로 정함: shortlists the application and invites the applicant to choose a time.</summary>
    /// <exception cref="RuleBroken">The first of <see cref="ReasonsNotToInvite"/>; <see cref="InterviewBlocker.ReplyDueMissing"/>.</exception>
    public static Interview Invite(Application application, bool isInvited, DateTime? replyDueAt, int by, DateTime now)
    {
        if (ReasonsNotToInvite(application, isInvited) is [var blocker, ..])
        {
            throw new RuleBroken(blocker);
        }

        if (replyDueAt is not { } due || due <= now)
        {
            throw new RuleBroken(InterviewBlocker.ReplyDueMissing);
        }

        application.Shortlist(Actor.Staff(by), now);
        return new(application.Id, due, by, now);
    }

    /// <summary>Chooses a time, for the first time or another one. The caller has taken a place of it and gives the earlier one back.</summary>
    /// <exception cref="RuleBroken"><see cref="InterviewBlocker.ReplyOverdue"/> for applicants alone, <see cref="InterviewBlocker.SlotPassed"/>, <see cref="InterviewBlocker.WrongState"/>.</exception>
    public void Book(Application application, InterviewSlot slot, Actor by, DateTime now, CaseWay? way = null)
    {
        ThrowUnlessAnswerable(application, by, now);
        if (slot.StartsAt <= now || slot.OpeningId != application.OpeningId)
        {
            throw new RuleBroken(InterviewBlocker.SlotPassed);
        }

        if (Status != InterviewStatus.Booked)
        {
            Move(InterviewStatus.Booked);
        }

        (SlotId, AnsweredAt) = (slot.Id, now);
        application.NoteInterview(by, now, new(EventFact.InterviewBooked, slot.StartsAt, slot.Place, way));
    }

    /// <summary>참석할 수 없습니다. The caller gives the place of the chosen time back.</summary>
    /// <exception cref="RuleBroken">As <see cref="Book"/>.</exception>
    public void Refuse(Application application, Actor by, DateTime now, CaseWay? way = null) =>
        AnswerWithoutTime(application, InterviewStatus.Refused, new(EventFact.InterviewRefused, Way: way), by, now);

    /// <summary>맞는 시간이 없습니다: the applicant would come at another time. The caller gives the place of the chosen time back.</summary>
    /// <exception cref="RuleBroken">As <see cref="Book"/>.</exception>
    public void AskForOtherTimes(Application application, Actor by, DateTime now, CaseWay? way = null) =>
        AnswerWithoutTime(application, InterviewStatus.NoTimeFits, new(EventFact.InterviewNoTimeFits, Way: way), by, now);

    /// <summary>참석 or 불참, once the chosen time has begun; 불참 without a time once the day of reply has passed.</summary>
    /// <exception cref="RuleBroken"><see cref="InterviewBlocker.NotHeldYet"/>, <see cref="InterviewBlocker.WrongState"/>.</exception>
    public void Record(Application application, InterviewStatus outcome, InterviewSlot? slot, int by, DateTime now, string? note)
    {
        if (application.Status != ApplicationStatus.Shortlisted || outcome is not (InterviewStatus.Attended or InterviewStatus.Absent))
        {
            throw new RuleBroken(InterviewBlocker.WrongState);
        }

        if (now < (slot?.StartsAt ?? ReplyDueAt))
        {
            throw new RuleBroken(InterviewBlocker.NotHeldYet);
        }

        Move(outcome);
        (RecordedBy, Note) = (by, note);
        application.NoteInterview(Actor.Staff(by), now, new(outcome == InterviewStatus.Attended ? EventFact.InterviewAttended : EventFact.InterviewAbsent));
    }

    /// <summary>The applicant has withdrawn; the caller gives the place of the chosen time back.</summary>
    public void Drop() => (Status, SlotId) = (InterviewStatus.Refused, null);

    private void AnswerWithoutTime(Application application, InterviewStatus to, Happening fact, Actor by, DateTime now)
    {
        ThrowUnlessAnswerable(application, by, now);
        Move(to);
        (SlotId, AnsweredAt) = (null, now);
        application.NoteInterview(by, now, fact);
    }

    private void ThrowUnlessAnswerable(Application application, Actor by, DateTime now)
    {
        if (application.Status != ApplicationStatus.Shortlisted || Status is InterviewStatus.Attended or InterviewStatus.Absent)
        {
            throw new RuleBroken(InterviewBlocker.WrongState);
        }

        if (by.Kind == ActorKind.Applicant && now >= ReplyDueAt)
        {
            throw new RuleBroken(InterviewBlocker.ReplyOverdue);
        }
    }

    private void Move(InterviewStatus to)
    {
        if (!InterviewLifecycle.Table.Allows(Status, to))
        {
            throw new RuleBroken(InterviewBlocker.WrongState);
        }

        Status = to;
    }
}
