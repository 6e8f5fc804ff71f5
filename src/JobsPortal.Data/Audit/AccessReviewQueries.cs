using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Audit;

/// <summary>One access with what the review asks of it.</summary>
public sealed record AccessSighting(int StaffAccountId, DateTime At, int Persons, bool IsOutsideWork);

/// <summary>Who a member of staff is, as the review names them.</summary>
public sealed record ReviewedStaff(int Id, string Name, StaffRole? Role, string? Department);

/// <summary>One month that somebody has signed.</summary>
public sealed record SignedReview(DateOnly Month, string SignedBy, DateTime SignedAt, int Records, int Unusual, string? Note);

/// <summary>One right that was given, changed or taken.</summary>
public sealed record RightLine(long Id, DateTime At, string Staff, string Login, StaffChangeKind Kind, string? From, string? To, string? By);

/// <summary>What the review of access records asks.</summary>
public static class AccessReviewQueries
{
    /// <summary>
    /// The accesses of a time, in the order of writing. Outside one's work is the application of another department or dong, by where the
    /// member of staff works now, and any application that an administrator or counselor opened. Looking into the records themselves is not.
    /// </summary>
    public static IQueryable<AccessSighting> AccessSightings(this JobsDbContext db, DateTime since, DateTime until) =>
        from r in db.AccessRecords.AsNoTracking().Between(since, until)
        join staff in db.Accounts on r.StaffAccountId equals staff.Id
        join application in db.Applications on r.Subject equals application.RecordKey into applications
        from a in applications.DefaultIfEmpty()
        join opening in db.Openings on a.OpeningId equals opening.Id into openings
        from o in openings.DefaultIfEmpty()
        orderby r.Id
        select new AccessSighting(
            r.StaffAccountId,
            r.At,
            r.SubjectCount,
            a != null && r.Action != AccessAction.Search
                && (staff.StaffRole == StaffRole.CounterClerk ? (a.IntakeDong ?? a.DongCode) != staff.CounterDong
                    : staff.StaffRole == StaffRole.Administrator || staff.StaffRole == StaffRole.Counselor || o.DepartmentId != staff.DepartmentId));

    /// <summary>These members of staff.</summary>
    public static IQueryable<ReviewedStaff> ReviewedStaff(this JobsDbContext db, int[] ids) =>
        from a in db.Accounts.AsNoTracking().Where(a => ids.Contains(a.Id))
        join d in db.Departments on a.DepartmentId equals d.Id into departments
        from department in departments.DefaultIfEmpty()
        orderby a.Id
        select new ReviewedStaff(a.Id, a.Name, a.StaffRole, department == null ? null : department.Name);

    /// <summary>What was signed, latest month first.</summary>
    public static IQueryable<SignedReview> SignedReviews(this JobsDbContext db) =>
        from r in db.Set<AccessReview>().AsNoTracking()
        join a in db.Accounts on r.SignedBy equals a.Id
        orderby r.Month descending
        select new SignedReview(r.Month, a.Name, r.SignedAt, r.Records, r.Unusual, r.Note);

    /// <summary>Every right that was given, changed or taken, newest first.</summary>
    public static IQueryable<RightLine> RightLines(this JobsDbContext db) =>
        from c in db.StaffChanges.AsNoTracking()
        join a in db.Accounts on c.AccountId equals a.Id
        join b in db.Accounts on c.ByAccountId equals b.Id into authors
        from author in authors.DefaultIfEmpty()
        orderby c.Id descending
        select new RightLine(c.Id, c.At, a.Name, a.UserName!, c.Kind, c.From, c.To, author == null ? null : author.Name);
}
