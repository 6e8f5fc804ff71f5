using JobsPortal.Data.Applications;
using JobsPortal.Data.Search;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Openings;

/// <summary>Openings as staff see and own them. Every look-up of a staff page starts from one of the first two.</summary>
public static class StaffOpeningQueries
{
    /// <summary>Applications that nobody has decided on.</summary>
    private static readonly ApplicationStatus[] WithoutDecision = [.. Enum.GetValues<ApplicationStatus>().Where(ApplicationLifecycle.IsUndecided)];

    /// <summary>What a member of staff may read: officers and approvers no drafts of other departments, all others every state.</summary>
    public static IQueryable<Opening> OpeningsVisibleTo(this JobsDbContext db, StaffAccess access) =>
        access.Role is StaffRole.Officer or StaffRole.Approver
            ? db.Openings.Where(o => o.DepartmentId == access.DepartmentId || (o.Status != OpeningStatus.Draft && o.Status != OpeningStatus.InReview))
            : db.Openings;

    /// <summary>What a member of staff may decide on: the own department's. Imported openings belong to none.</summary>
    public static IQueryable<Opening> OpeningsOfDepartment(this JobsDbContext db, StaffAccess access) =>
        db.Openings.Where(o => o.DepartmentId != null && o.DepartmentId == access.DepartmentId);

    /// <summary>Openings that hold the words; all of them when there are none.</summary>
    public static IQueryable<Opening> WithWords(this IQueryable<Opening> openings, string? words)
    {
        var key = Hangul.SearchKey(words);
        return key.Length == 0 ? openings : openings.Where(o => EF.Property<string>(o, SearchText.Column).Contains(key));
    }

    /// <summary>Drafts that an approver sent back: the last step was a return with remarks.</summary>
    public static IQueryable<Opening> ReturnedWithRemarks(this IQueryable<Opening> openings) => openings.Where(o =>
        o.Status == OpeningStatus.Draft
        && o.History.OrderByDescending(e => e.Id).Select(e => e.From == OpeningStatus.InReview && e.Remarks != null).FirstOrDefault());

    /// <summary>Published openings whose window ends after <paramref name="now"/> and not after <paramref name="endOfDay"/>.</summary>
    public static IQueryable<Opening> ClosingBetween(this IQueryable<Opening> openings, DateTime now, DateTime endOfDay) =>
        openings.Where(o => o.Status == OpeningStatus.Approved && o.ClosesAt > now && o.ClosesAt <= endOfDay);

    /// <summary>Closed openings that still hold applications without a decision.</summary>
    public static IQueryable<Opening> ClosedWithoutDecisions(this JobsDbContext db, IQueryable<Opening> openings, DateTime now) => openings.Where(o =>
        o.Status == OpeningStatus.Approved && o.ClosesAt <= now
        && db.Applications.Any(a => a.OpeningId == o.Id && WithoutDecision.Contains(a.Status)));

    /// <summary>Openings whose day of the result has passed while applications are without a decision.</summary>
    public static IQueryable<Opening> ResultsOverdue(this JobsDbContext db, IQueryable<Opening> openings, DateOnly today) => openings.Where(o =>
        o.Status == OpeningStatus.Approved && o.ResultsOn < today
        && db.Applications.Any(a => a.OpeningId == o.Id && WithoutDecision.Contains(a.Status)));

    /// <summary>Openings in which selected people owe an answer.</summary>
    public static IQueryable<Opening> RepliesAwaited(this JobsDbContext db, IQueryable<Opening> openings) => openings.Where(o =>
        db.Applications.Any(a => a.OpeningId == o.Id && a.Status == ApplicationStatus.Selected && a.ReplyDueAt != null));

    /// <summary>Imported openings that a person should look at again.</summary>
    public static IQueryable<Opening> FlaggedForReview(this IQueryable<Opening> openings) =>
        openings.Where(o => o.IsImported && o.Status == OpeningStatus.Approved && o.Flags != ReviewFlags.None);

    /// <summary>Applications of one opening that have no answer: no decision has been taken, or an objection against it waits.</summary>
    public static IQueryable<Application> WithoutDecisionOf(this JobsDbContext db, int openingId) =>
        db.Applications.Where(a => a.OpeningId == openingId && (WithoutDecision.Contains(a.Status)
            || db.Objections.Any(x => x.ApplicationId == a.Id && x.Status != ObjectionStatus.Decided)));
}
