namespace JobsPortal.Domain.Applications;

/// <summary>How an application came in.</summary>
public enum Channel
{
    /// <summary>On this portal.</summary>
    Online,

    /// <summary>방문, at a counter.</summary>
    Counter,

    /// <summary>우편.</summary>
    Post,

    /// <summary>대리: somebody with a power of attorney at the counter.</summary>
    Proxy,
}

/// <summary>Who moved an application.</summary>
public enum ActorKind
{
    /// <summary>The applicant, or the family member who typed for them.</summary>
    Applicant,

    /// <summary>A member of staff.</summary>
    Staff,

    /// <summary>The portal itself: first come, first served.</summary>
    Portal,
}

/// <summary>Who acts: the applicant with or without an account, or a member of staff.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="AccountId">The account, where there is one.</param>
public readonly record struct Actor(ActorKind Kind, int? AccountId)
{
    /// <summary>The portal itself.</summary>
    public static readonly Actor Portal = new(ActorKind.Portal, null);

    /// <summary>An applicant; null without an account.</summary>
    public static Actor Applicant(int? accountId) => new(ActorKind.Applicant, accountId);

    /// <summary>A member of staff.</summary>
    public static Actor Staff(int accountId) => new(ActorKind.Staff, accountId);
}

/// <summary>Why an application cannot be made or changed now.</summary>
public enum ApplyBlocker
{
    /// <summary>The opening is not published, or withdrawn.</summary>
    OpeningNotPublished,

    /// <summary>Applications are not taken on this portal.</summary>
    NotTakenHere,

    /// <summary>The window has not begun.</summary>
    NotOpenYet,

    /// <summary>The window has ended.</summary>
    WindowClosed,

    /// <summary>The required consent is missing.</summary>
    ConsentMissing,

    /// <summary>Answers are missing or wrong.</summary>
    AnswersIncomplete,

    /// <summary>The same person has a live application to this opening.</summary>
    AlreadyApplied,

    /// <summary>The application is not in the state that the step starts from.</summary>
    WrongState,

    /// <summary>Paper cannot have been received in the future.</summary>
    ReceivedInFuture,

    /// <summary>The date by which the answer was due has passed.</summary>
    ReplyOverdue,

    /// <summary>Counters were closed at that time: weekend, holiday, lunch or evening.</summary>
    CounterClosed,

    /// <summary>The opening takes no applications by post.</summary>
    PostNotTaken,

    /// <summary>The day of the postmark is missing or lies after the arrival.</summary>
    PostmarkMissing,

    /// <summary>The postmark is later than the last day of the window.</summary>
    PostmarkTooLate,

    /// <summary>A letter with a good postmark arrived too long after the window.</summary>
    PostArrivedTooLate,

    /// <summary>A proxy handed it in, and nobody noted that 위임장 and identity cards were seen.</summary>
    ProxyNotChecked,

    /// <summary>The 위임장 was not seen.</summary>
    ProxyLetterNotSeen,

    /// <summary>The applicant's identity card was not seen.</summary>
    ApplicantIdentityNotSeen,

    /// <summary>The proxy's identity card was not seen.</summary>
    ProxyIdentityNotSeen,

    /// <summary>Proxy and applicant are one person.</summary>
    ProxyIsApplicant,
}

/// <summary>Coded reasons of a decision. The applicant is told the sentence.</summary>
public enum DecisionReason
{
    /// <summary>나이 요건.</summary>
    AgeNotMet,

    /// <summary>거주 요건.</summary>
    NotResident,

    /// <summary>소득 기준 초과.</summary>
    IncomeAboveLimit,

    /// <summary>재산 기준 초과.</summary>
    PropertyAboveLimit,

    /// <summary>다른 직접일자리 참여 중.</summary>
    InAnotherProgram,

    /// <summary>반복 참여 제한.</summary>
    RepeatedParticipation,

    /// <summary>참여 배제 대상 (생계급여, 실업급여 등).</summary>
    ExcludedBenefit,

    /// <summary>서류 미제출.</summary>
    DocumentsMissing,

    /// <summary>자격·경력 요건.</summary>
    QualificationNotMet,

    /// <summary>심사 순위가 모집인원에 들지 않음.</summary>
    LowerRank,

    /// <summary>면접 불참.</summary>
    AbsentFromInterview,

    /// <summary>정원 마감.</summary>
    PlacesFilled,

    /// <summary>Another reason, explained in the note.</summary>
    Other,

    /// <summary>제출한 내용이 사실과 다름.</summary>
    FalseStatement,

    /// <summary>첫날 나오지 않음.</summary>
    DidNotCome,

    /// <summary>사업 취소·축소.</summary>
    ProgramChanged,

    /// <summary>본인 사정.</summary>
    OwnWish,

    /// <summary>다른 곳에 취업.</summary>
    FoundWork,
}

/// <summary>Which coded reasons a step can have.</summary>
public static class DecisionReasons
{
    /// <summary>Of 미선발 and 부적격.</summary>
    public static readonly IReadOnlyList<DecisionReason> OfDecision = [.. Enum.GetValues<DecisionReason>().Where(r => r <= DecisionReason.Other)];

    /// <summary>Of 선발 취소.</summary>
    public static readonly IReadOnlyList<DecisionReason> OfRevocation =
    [
        DecisionReason.FalseStatement, DecisionReason.DidNotCome, DecisionReason.InAnotherProgram, DecisionReason.RepeatedParticipation,
        DecisionReason.ExcludedBenefit, DecisionReason.QualificationNotMet, DecisionReason.ProgramChanged, DecisionReason.Other,
    ];

    /// <summary>Of 중도포기.</summary>
    public static readonly IReadOnlyList<DecisionReason> OfDroppingOut = [DecisionReason.OwnWish, DecisionReason.FoundWork, DecisionReason.Other];
}
