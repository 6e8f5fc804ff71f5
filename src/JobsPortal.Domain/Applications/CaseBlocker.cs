namespace JobsPortal.Domain.Applications;

/// <summary>Why a step after the decision cannot be taken now.</summary>
public enum CaseBlocker
{
    /// <summary>The application is not in the state that the step starts from.</summary>
    WrongState,

    /// <summary>Somebody with a better rank for the same unit still waits.</summary>
    NotInTurn,

    /// <summary>No place of the unit is free.</summary>
    NoPlaceFree,

    /// <summary>The waiting list is no longer valid.</summary>
    WaitlistExpired,

    /// <summary>A promoted person needs a day and hour by which to answer, in the future.</summary>
    ReplyDueMissing,

    /// <summary>The day by which the applicant may answer has not passed.</summary>
    ReplyNotOverdue,

    /// <summary>No notice of the selection was delivered and fewer than three calls are logged.</summary>
    NotReached,

    /// <summary>The coded reason is missing, or is none for this step.</summary>
    ReasonMissing,

    /// <summary>"Another reason" needs its note.</summary>
    NoteMissing,

    /// <summary>The day has not come yet.</summary>
    DayInFuture,

    /// <summary>The day lies before the participation began.</summary>
    DayBeforeStart,

    /// <summary>Nothing is named that is needed.</summary>
    ItemsMissing,

    /// <summary>The day by which it is needed is missing, or not in the future.</summary>
    DueMissing,

    /// <summary>An extension must lead to a later day.</summary>
    DueNotLater,

    /// <summary>An extension needs its reason.</summary>
    ExtensionReasonMissing,

    /// <summary>The day of the supplement has not passed.</summary>
    SupplementNotOverdue,

    /// <summary>The day of the supplement has passed: the applicant can no longer answer alone.</summary>
    SupplementOverdue,

    /// <summary>The answer to a supplement is missing.</summary>
    AnswerMissing,

    /// <summary>More than thirty days have passed since the result.</summary>
    ObjectionTooLate,

    /// <summary>It came in before the result was told.</summary>
    ObjectionTooEarly,

    /// <summary>There is one against the same result.</summary>
    AlreadyObjected,

    /// <summary>The text is missing.</summary>
    TextMissing,

    /// <summary>Nothing is chosen as the answer.</summary>
    AnswerChoiceMissing,

    /// <summary>The reason of the answer is missing.</summary>
    AnswerNoteMissing,

    /// <summary>The rank on the waiting list is missing.</summary>
    RankMissing,

    /// <summary>Somebody else waits with that rank.</summary>
    RankTaken,

    /// <summary>Whoever proposed cannot decide (four eyes).</summary>
    ProposerCannotDecide,

    /// <summary>Results are shown from today on, for sixty days at most.</summary>
    ShownUntilWrong,

    /// <summary>The day lies before the application came in.</summary>
    DayBeforeReceipt,

    /// <summary>The day lies before the first day of work that was announced, and nobody said why.</summary>
    EarlyStartUnexplained,

    /// <summary>취소공고: the cancellation was the applicant's answer, nobody is reviewed or given a place any more.</summary>
    OpeningWithdrawn,

    /// <summary>The words of the notice or who gets it by which way are others than those that were shown.</summary>
    NoticeChanged,
}

/// <summary>Where somebody stands on the waiting list of a unit.</summary>
/// <param name="Ahead">People with a better rank who still wait for the same unit.</param>
/// <param name="FreePlaces">Places of the unit that nobody holds.</param>
public sealed record WaitlistTurn(int Ahead, int FreePlaces);

/// <summary>How somebody was told of the selection.</summary>
/// <param name="IsDelivered">Whether a notice since the selection was handed over: mail sent, or a line of the call list ticked off.</param>
/// <param name="Calls">Calls logged since the selection.</param>
public sealed record Telling(bool IsDelivered, int Calls)
{
    /// <summary>Logged calls that stand for a notice that cannot be delivered.</summary>
    public const int CallsNeeded = 3;

    /// <summary>Whether the person counts as told.</summary>
    public bool IsEnough => IsDelivered || Calls >= CallsNeeded;
}
