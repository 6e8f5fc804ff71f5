using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Interviews;

/// <summary>Where an invitation to an interview stands.</summary>
public enum InterviewStatus
{
    /// <summary>안내함: times are offered, the applicant has not answered.</summary>
    Offered,

    /// <summary>시간 정함.</summary>
    Booked,

    /// <summary>참석하지 않음: the applicant said so, before the time; it is no absence.</summary>
    Refused,

    /// <summary>맞는 시간 없음: the applicant would come at another time than those that are offered.</summary>
    NoTimeFits,

    /// <summary>참석.</summary>
    Attended,

    /// <summary>불참.</summary>
    Absent,
}

/// <summary>The life of an invitation. Choosing another time stays <see cref="InterviewStatus.Booked"/>.</summary>
public static class InterviewLifecycle
{
    /// <summary>The steps.</summary>
    public static readonly StateTable<InterviewStatus> Table = new(new()
    {
        [InterviewStatus.Offered] = [InterviewStatus.Booked, InterviewStatus.Refused, InterviewStatus.NoTimeFits, InterviewStatus.Absent],
        [InterviewStatus.Booked] = [InterviewStatus.Refused, InterviewStatus.NoTimeFits, InterviewStatus.Attended, InterviewStatus.Absent],
        [InterviewStatus.Refused] = [InterviewStatus.Booked, InterviewStatus.NoTimeFits],
        [InterviewStatus.NoTimeFits] = [InterviewStatus.Booked, InterviewStatus.Refused],
        // What was written down wrongly is put right.
        [InterviewStatus.Attended] = [InterviewStatus.Absent],
        [InterviewStatus.Absent] = [InterviewStatus.Attended],
    });
}

/// <summary>Why a step of an interview cannot be taken now.</summary>
public enum InterviewBlocker
{
    /// <summary>The application is not under review, or of a kind without a review.</summary>
    NotUnderReview,

    /// <summary>The applicant was invited already.</summary>
    InvitedAlready,

    /// <summary>The application is not invited, or the step does not follow where it stands.</summary>
    WrongState,

    /// <summary>No time is offered that lies in the future and has room.</summary>
    NoSlotOffered,

    /// <summary>The day by which to answer is missing, or not in the future.</summary>
    ReplyDueMissing,

    /// <summary>The day by which to answer has passed: the applicant can no longer answer alone.</summary>
    ReplyOverdue,

    /// <summary>No time is chosen.</summary>
    SlotMissing,

    /// <summary>The time has begun.</summary>
    SlotPassed,

    /// <summary>Somebody else has taken the last place of that time.</summary>
    SlotFull,

    /// <summary>The time must lie in the future.</summary>
    StartMissing,

    /// <summary>The place is missing.</summary>
    PlaceMissing,

    /// <summary>A time takes 1 to 500 people.</summary>
    CapacityWrong,

    /// <summary>The same time at the same place is offered already.</summary>
    SlotTwice,

    /// <summary>Somebody has chosen the time.</summary>
    SlotTaken,

    /// <summary>The interview has not begun.</summary>
    NotHeldYet,

    /// <summary>The day by which to answer lies after the first time that can be chosen.</summary>
    ReplyDueAfterSlot,

    /// <summary>More people would choose than places are left, and nobody said that this is meant.</summary>
    TooFewPlaces,

    /// <summary>취소공고: nobody is invited any more.</summary>
    OpeningWithdrawn,

    /// <summary>The words of the invitation or who gets it by which way are others than those that were shown.</summary>
    NoticeChanged,
}
