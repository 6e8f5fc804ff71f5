using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Staff;

namespace JobsPortal.Data.Applications;

/// <summary>Named filters over applications. Every look-up starts from an owner: staff from <see cref="ApplicationsVisibleTo"/>, applicants from <see cref="OwnApplicationQueries.ReachableBy"/>.</summary>
public static class ApplicationQueries
{
    /// <summary>
    /// What a member of staff may see: officers and approvers those of their own department's openings, counter clerks those of their own dong
    /// (taken there, or of its residents), everybody else none. Drafts are the applicant's alone.
    /// </summary>
    public static IQueryable<Application> ApplicationsVisibleTo(this JobsDbContext db, StaffAccess access)
    {
        IQueryable<Application> received = db.Applications.Where(a => a.Status != ApplicationStatus.Draft);
        return access.Role switch
        {
            StaffRole.Officer or StaffRole.Approver when access.DepartmentId is { } department =>
                received.Where(a => db.Openings.Any(o => o.Id == a.OpeningId && o.DepartmentId == department)),
            StaffRole.CounterClerk when access.CounterDong is { } dong =>
                received.Where(a => a.IntakeDong == dong || (a.IntakeDong == null && a.DongCode == dong)),
            _ => received.Where(a => false),
        };
    }

    /// <summary>Applications to an opening that hold a place among them, in order of receipt.</summary>
    public static IQueryable<Application> LiveOf(this IQueryable<Application> applications, int openingId) =>
        applications.Where(a => a.OpeningId == openingId && a.IsLive).OrderBy(a => a.ReceivedAt).ThenBy(a => a.Id);
}
