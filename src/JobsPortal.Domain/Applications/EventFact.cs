namespace JobsPortal.Domain.Applications;

/// <summary>What happened within one state, where the states alone do not tell it. The words are made when somebody reads it.</summary>
public enum EventFact
{
    /// <summary>면접 시간 선택, with the time and its place.</summary>
    InterviewBooked,

    /// <summary>면접에 참석하지 않음.</summary>
    InterviewRefused,

    /// <summary>맞는 면접 시간이 없음: the applicant would come at another time.</summary>
    InterviewNoTimeFits,

    /// <summary>면접 참석.</summary>
    InterviewAttended,

    /// <summary>면접 불참.</summary>
    InterviewAbsent,
}

/// <summary>What happened, with what its words need.</summary>
/// <param name="What">The fact.</param>
/// <param name="At">The time that was chosen, UTC.</param>
/// <param name="Place">Where.</param>
/// <param name="Way">How staff heard of it; null where the applicant did it.</param>
public sealed record Happening(EventFact What, DateTime? At = null, string? Place = null, CaseWay? Way = null);
