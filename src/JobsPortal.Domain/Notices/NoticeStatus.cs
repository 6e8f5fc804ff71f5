using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Notices;

/// <summary>Where a notice (알림) is on its way to a person.</summary>
public enum NoticeStatus
{
    /// <summary>It will be tried, now or at its next time; a line of the call list waits for a person.</summary>
    Waiting,

    /// <summary>The mail server took it, or a person told it.</summary>
    Sent,

    /// <summary>발송 실패: it will not be tried again until a person says so.</summary>
    DeadLetter,
}

/// <summary>The way of a notice as a table (docs/lifecycles.md).</summary>
public static class NoticeLifecycle
{
    /// <summary>What may follow what. A sent notice stays sent.</summary>
    public static readonly StateTable<NoticeStatus> Table = new(new()
    {
        [NoticeStatus.Waiting] = [NoticeStatus.Sent, NoticeStatus.DeadLetter],
        [NoticeStatus.DeadLetter] = [NoticeStatus.Waiting],
    });
}

/// <summary>Why nothing can be done with a notice now.</summary>
public enum NoticeBlocker
{
    /// <summary>It is not where the step starts from: sent meanwhile, or waiting again.</summary>
    WrongState,

    /// <summary>There is no telephone number to call.</summary>
    PhoneMissing,

    /// <summary>Somebody else has called since the page was opened.</summary>
    CalledMeanwhile,

    /// <summary>부재 three times: now it goes by post.</summary>
    AbsentThreeTimes,
}

/// <summary>전화 통보 명단.</summary>
public static class CallList
{
    /// <summary>부재 1차, 2차, 3차; after them the notice goes by post.</summary>
    public const int MostAbsences = 3;
}
