using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Openings;

/// <summary>What people have decided about an opening. What the calendar does to it is <see cref="OpeningPhase"/>.</summary>
public enum OpeningStatus
{
    /// <summary>작성 중.</summary>
    Draft,

    /// <summary>승인 대기.</summary>
    InReview,

    /// <summary>게시 승인됨.</summary>
    Approved,

    /// <summary>공고 취소: stays findable with its public reason.</summary>
    Withdrawn,

    /// <summary>보관.</summary>
    Archived,
}

/// <summary>The life of an opening.</summary>
public static class OpeningLifecycle
{
    /// <summary>회수 and 반려 both lead from review back to the draft; only an approved opening can be withdrawn or archived.</summary>
    public static readonly StateTable<OpeningStatus> Table = new(new()
    {
        [OpeningStatus.Draft] = [OpeningStatus.InReview],
        [OpeningStatus.InReview] = [OpeningStatus.Draft, OpeningStatus.Approved],
        [OpeningStatus.Approved] = [OpeningStatus.Withdrawn, OpeningStatus.Archived],
    });
}

/// <summary>Where the clock stands against the window of an approved opening. Derived, never stored, so no job has to flip it.</summary>
public enum OpeningPhase
{
    /// <summary>접수 예정: before <c>OpensAt</c>.</summary>
    Scheduled,

    /// <summary>접수 중: <c>OpensAt ≤ now &lt; ClosesAt</c>.</summary>
    Open,

    /// <summary>접수 마감: from <c>ClosesAt</c> on.</summary>
    Closed,
}
