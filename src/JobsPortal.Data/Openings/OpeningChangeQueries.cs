using JobsPortal.Data.Applications;
using JobsPortal.Domain.Openings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Openings;

/// <summary>Changes of published openings: 변경공고, 정정공고, 연장공고.</summary>
public static class OpeningChangeQueries
{
    /// <summary>Changes that a member of staff may see before they are published: those of the own department's openings.</summary>
    public static IQueryable<OpeningChange> ChangesOfDepartment(this JobsDbContext db, StaffAccess access) =>
        db.OpeningChanges.Where(c => db.Openings.Any(o => o.Id == c.OpeningId && o.DepartmentId != null && o.DepartmentId == access.DepartmentId));

    /// <summary>The same that still lead to something: of a cancelled or archived opening nothing is published any more.</summary>
    public static IQueryable<OpeningChange> ChangesInWork(this JobsDbContext db, StaffAccess access, ChangeStatus status) =>
        db.ChangesOfDepartment(access).AsNoTracking().Where(c => c.Status == status && db.Openings.Any(o => o.Id == c.OpeningId && o.Status == OpeningStatus.Approved)).OrderBy(c => c.Id);

    /// <summary>The change of an opening that is in work; at most one.</summary>
    public static IQueryable<OpeningChange> PendingOf(this IQueryable<OpeningChange> changes, int openingId) =>
        changes.Where(c => c.OpeningId == openingId && c.IsPending);

    /// <summary>What was published about an opening, the latest first, with old and new values.</summary>
    public static IQueryable<OpeningChange> PublishedOf(this IQueryable<OpeningChange> changes, int openingId) =>
        changes.AsNoTracking().Where(c => c.OpeningId == openingId && c.Status == ChangeStatus.Published)
            .Include(c => c.Lines.OrderBy(l => l.Id)).OrderByDescending(c => c.Number);
}
