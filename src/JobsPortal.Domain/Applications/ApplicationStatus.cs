using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Applications;

/// <summary>Where an application stands. What the applicant reads is mapped from it by one total function on the page.</summary>
public enum ApplicationStatus
{
    /// <summary>작성 중.</summary>
    Draft,

    /// <summary>접수 완료.</summary>
    Submitted,

    /// <summary>심사 중.</summary>
    InReview,

    /// <summary>보완요구.</summary>
    NeedsSupplement,

    /// <summary>서류 합격.</summary>
    Shortlisted,

    /// <summary>선발.</summary>
    Selected,

    /// <summary>예비 N번.</summary>
    Waitlisted,

    /// <summary>미선발.</summary>
    NotSelected,

    /// <summary>부적격, with a coded reason.</summary>
    Ineligible,

    /// <summary>참여 의사 확인.</summary>
    Accepted,

    /// <summary>참여 포기.</summary>
    Declined,

    /// <summary>기한 내 응답 없음.</summary>
    Lapsed,

    /// <summary>참여 확정: the first day of work, attendance or agreement; writes the ledger.</summary>
    Confirmed,

    /// <summary>참여 종료.</summary>
    Completed,

    /// <summary>중도포기.</summary>
    DroppedOut,

    /// <summary>선발 취소.</summary>
    Revoked,

    /// <summary>신청 취소 by the applicant before a decision.</summary>
    Withdrawn,
}

/// <summary>The life of an application: one table, of which each kind uses its part.</summary>
public static class ApplicationLifecycle
{
    /// <summary>What people decide on: jobs, public work and whatever else goes through a decision batch.</summary>
    public static readonly StateTable<ApplicationStatus> DecidedByPeople = new(new()
    {
        [ApplicationStatus.Draft] = [ApplicationStatus.Submitted],
        [ApplicationStatus.Submitted] = [ApplicationStatus.InReview, ApplicationStatus.Withdrawn],
        [ApplicationStatus.InReview] =
        [
            ApplicationStatus.NeedsSupplement, ApplicationStatus.Shortlisted, ApplicationStatus.Selected,
            ApplicationStatus.Waitlisted, ApplicationStatus.NotSelected, ApplicationStatus.Ineligible, ApplicationStatus.Withdrawn,
        ],
        [ApplicationStatus.NeedsSupplement] = [ApplicationStatus.InReview, ApplicationStatus.Ineligible, ApplicationStatus.Withdrawn],
        [ApplicationStatus.Shortlisted] =
        [
            ApplicationStatus.Selected, ApplicationStatus.Waitlisted, ApplicationStatus.NotSelected,
            ApplicationStatus.Ineligible, ApplicationStatus.Withdrawn,
        ],
        [ApplicationStatus.Selected] =
            [ApplicationStatus.Accepted, ApplicationStatus.Declined, ApplicationStatus.Lapsed, ApplicationStatus.Revoked],
        [ApplicationStatus.Waitlisted] = [ApplicationStatus.Selected, ApplicationStatus.Declined],
        [ApplicationStatus.Accepted] = [ApplicationStatus.Confirmed, ApplicationStatus.Declined, ApplicationStatus.Revoked],
        [ApplicationStatus.Confirmed] = [ApplicationStatus.Completed, ApplicationStatus.DroppedOut, ApplicationStatus.Revoked],
        // An upheld objection reopens the decision.
        [ApplicationStatus.NotSelected] = [ApplicationStatus.Selected, ApplicationStatus.Waitlisted],
        [ApplicationStatus.Ineligible] = [ApplicationStatus.Selected, ApplicationStatus.Waitlisted],
    });

    /// <summary>First come, first served: the place is given at once, attendance confirms it, no batch.</summary>
    public static readonly StateTable<ApplicationStatus> FirstCome = new(new()
    {
        [ApplicationStatus.Draft] = [ApplicationStatus.Submitted],
        [ApplicationStatus.Submitted] = [ApplicationStatus.Selected, ApplicationStatus.Waitlisted, ApplicationStatus.Withdrawn],
        [ApplicationStatus.Selected] = [ApplicationStatus.Confirmed, ApplicationStatus.Declined, ApplicationStatus.Revoked],
        [ApplicationStatus.Waitlisted] = [ApplicationStatus.Selected, ApplicationStatus.Declined, ApplicationStatus.NotSelected],
        [ApplicationStatus.Confirmed] = [ApplicationStatus.Completed, ApplicationStatus.DroppedOut, ApplicationStatus.Revoked],
    });

    /// <summary>The whole table: every kind's part is a part of it.</summary>
    public static readonly StateTable<ApplicationStatus> Table = DecidedByPeople.Union(FirstCome);

    /// <summary>States in which an application holds a place of its unit.</summary>
    public static readonly IReadOnlyList<ApplicationStatus> HoldingAPlace =
        [ApplicationStatus.Selected, ApplicationStatus.Accepted, ApplicationStatus.Confirmed, ApplicationStatus.Completed];

    private static readonly ApplicationStatus[] NotLive = [ApplicationStatus.Draft, ApplicationStatus.Withdrawn, ApplicationStatus.Declined];

    /// <summary>Whether the application holds the person's one place among the applications to an opening; a draft, a withdrawn or declined one does not.</summary>
    public static bool IsLive(ApplicationStatus status) => !NotLive.Contains(status);

    /// <summary>Whether the application holds a place of its unit.</summary>
    public static bool HoldsAPlace(ApplicationStatus status) => HoldingAPlace.Contains(status);

    /// <summary>Whether arriving there takes a counted participation back: the ledger gets a counter-entry.</summary>
    public static bool TakesResultBack(ApplicationStatus status) => status is ApplicationStatus.Revoked or ApplicationStatus.DroppedOut;

    /// <summary>Whether a decision has been taken, after which the applicant can no longer withdraw.</summary>
    public static bool IsUndecided(ApplicationStatus status) => Table.Allows(status, ApplicationStatus.Withdrawn);
}
