using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Qualifications;

/// <summary>What came back of a 자격조회.</summary>
/// <param name="Result">What the office found.</param>
/// <param name="Repeat">반복참여; null where it was not asked or not told.</param>
/// <param name="AnsweredOn">The day the answer bears.</param>
/// <param name="Note">What the office wrote beside it.</param>
public sealed record QualificationAnswer(QualificationResult? Result, RepeatedParticipation? Repeat, DateOnly? AnsweredOn, string? Note);

/// <summary>
/// 자격조회: one round of asking another office (income, property, other direct jobs) about one applicant. It informs the decision and takes
/// none: a person decides (개인정보 보호법 §37의2).
/// </summary>
public sealed class QualificationCheck : IVersioned
{
    /// <summary>Longest note, in characters.</summary>
    public const int NoteMaxLength = 300;

    private QualificationCheck()
    {
    }

    private QualificationCheck(int applicationId, int round, int by, DateTime now) =>
        (ApplicationId, Round, AskedBy, AskedAt) = (applicationId, round, by, now);

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; set; }

    /// <summary>The application.</summary>
    public int ApplicationId { get; private set; }

    /// <summary>1, 2, 3 … for each time it was asked.</summary>
    public int Round { get; private set; }

    /// <summary>When it was asked, UTC.</summary>
    public DateTime AskedAt { get; private set; }

    /// <summary>Who asked.</summary>
    public int AskedBy { get; private set; }

    /// <summary>The day the answer bears.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>When the answer was written down, UTC; null while it is awaited.</summary>
    public DateTime? RecordedAt { get; private set; }

    /// <summary>Who looked at the answer and wrote it down (확인자).</summary>
    public int? CheckedBy { get; private set; }

    /// <summary>What the office found.</summary>
    public QualificationResult? Result { get; private set; }

    /// <summary>반복참여.</summary>
    public RepeatedParticipation? Repeat { get; private set; }

    /// <summary>What the office wrote beside it.</summary>
    public string? Note { get; private set; }

    /// <summary>Whether the answer is awaited.</summary>
    public bool IsOpen => RecordedAt is null;

    /// <summary>Where somebody is asked about: under review, and after the result while a place or a rank is at stake.</summary>
    public static readonly IReadOnlyList<ApplicationStatus> Askable =
    [
        .. Enum.GetValues<ApplicationStatus>().Where(s => ApplicationLifecycle.IsUndecided(s) && s != ApplicationStatus.Draft),
        ApplicationStatus.Selected, ApplicationStatus.Waitlisted, ApplicationStatus.Accepted,
    ];

    /// <summary>Why the office cannot be asked about <paramref name="application"/> now.</summary>
    /// <param name="application">The application.</param>
    /// <param name="latest">Its latest round; null where there was none.</param>
    public static IReadOnlyList<QualificationBlocker> ReasonsNotToAsk(Application application, QualificationCheck? latest)
    {
        if (application.Lifecycle != ApplicationLifecycle.DecidedByPeople || !Askable.Contains(application.Status))
        {
            return [QualificationBlocker.NotUnderReview];
        }

        return QualificationLifecycle.Table.Allows(QualificationLifecycle.Of(latest), QualificationState.Asked) ? [] : [QualificationBlocker.AskedAlready];
    }

    /// <summary>Why the office is asked about nobody of <paramref name="opening"/>. What was asked before may still be answered.</summary>
    public static IReadOnlyList<QualificationBlocker> ReasonsNotToAskAbout(Opening opening) => opening.StillSelects ? [] : [QualificationBlocker.OpeningWithdrawn];

    /// <summary>Asks, for the first time or once more; a submitted application comes into review by it.</summary>
    /// <exception cref="RuleBroken">The first of <see cref="ReasonsNotToAsk"/>.</exception>
    public static QualificationCheck Ask(Application application, QualificationCheck? latest, int by, DateTime now)
    {
        if (ReasonsNotToAsk(application, latest) is [var blocker, ..])
        {
            throw new RuleBroken(blocker);
        }

        if (application.Status == ApplicationStatus.Submitted)
        {
            application.StartReview(Actor.Staff(by), now);
        }

        return new(application.Id, (latest?.Round ?? 0) + 1, by, now);
    }

    /// <summary>What is wrong with an answer to <paramref name="latest"/>.</summary>
    public static IReadOnlyList<QualificationBlocker> ReasonsNotToAnswer(QualificationCheck? latest, QualificationAnswer answer, DateTime now)
    {
        if (latest is null || !latest.IsOpen)
        {
            return [QualificationBlocker.NotAsked];
        }

        List<QualificationBlocker> reasons = [];
        if (answer.Result is null) reasons.Add(QualificationBlocker.ResultMissing);
        if (answer.AnsweredOn is null) reasons.Add(QualificationBlocker.DayMissing);
        if (answer.AnsweredOn > SeoulTime.DayOf(now)) reasons.Add(QualificationBlocker.DayInFuture);
        if (answer.AnsweredOn < SeoulTime.DayOf(latest.AskedAt)) reasons.Add(QualificationBlocker.DayBeforeAsked);
        if (answer.Note?.Length > NoteMaxLength) reasons.Add(QualificationBlocker.NoteTooLong);
        if (ResidentNumber.ContainsOne(answer.Note)) reasons.Add(QualificationBlocker.NoteWithResidentNumber);
        return reasons;
    }

    /// <summary>Writes the answer down. It never changes afterwards.</summary>
    /// <exception cref="RuleBroken">The first of <see cref="ReasonsNotToAnswer"/>.</exception>
    public void Answer(QualificationAnswer answer, int by, DateTime now)
    {
        if (ReasonsNotToAnswer(this, answer, now) is [var blocker, ..])
        {
            throw new RuleBroken(blocker);
        }

        (Result, Repeat, AnsweredOn, Note) = (answer.Result, answer.Repeat, answer.AnsweredOn, answer.Note);
        (CheckedBy, RecordedAt) = (by, now);
    }

    /// <summary>Whether it holds that answer already: the same file may be taken twice.</summary>
    public bool Says(QualificationAnswer answer) =>
        !IsOpen && (Result, Repeat, AnsweredOn, Note) == (answer.Result, answer.Repeat, answer.AnsweredOn, answer.Note);
}
