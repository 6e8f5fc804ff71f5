using JobsPortal.Data.Applications;
using JobsPortal.Domain.Openings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Openings;

/// <summary>A file of an opening without its content.</summary>
public sealed record AttachmentRow(int Id, string Name, AttachmentFormat Format, int Size, DateTime AddedAt);

/// <summary>What hangs on openings: templates, files, views.</summary>
public static class OpeningPartQueries
{
    /// <summary>Templates of the own department, by name.</summary>
    public static IQueryable<OpeningTemplate> TemplatesOfDepartment(this JobsDbContext db, StaffAccess access) =>
        db.OpeningTemplates.Where(t => t.DepartmentId != null && t.DepartmentId == access.DepartmentId).OrderBy(t => t.Name).ThenBy(t => t.Id);

    /// <summary>Files of an opening in the order they were added, without their content.</summary>
    public static IQueryable<AttachmentRow> AttachmentRowsOf(this JobsDbContext db, int openingId) =>
        db.OpeningAttachments.AsNoTracking().Where(a => a.OpeningId == openingId).OrderBy(a => a.Id)
            .Select(a => new AttachmentRow(a.Id, a.Name, a.Format, a.Size, a.AddedAt));

    /// <summary>A file that residents may download: of an opening whose page they may read.</summary>
    public static IQueryable<OpeningAttachment> PublishedAttachment(this JobsDbContext db, int openingId, int id) =>
        db.OpeningAttachments.AsNoTracking().Where(a => a.Id == id && a.OpeningId == openingId)
            .Where(a => db.Openings.Any(o => o.Id == openingId && o.Status != OpeningStatus.Draft && o.Status != OpeningStatus.InReview));

    /// <summary>Until-filled openings whose review date comes by <paramref name="by"/>.</summary>
    public static IQueryable<Opening> ReviewDueBy(this IQueryable<Opening> openings, DateTime now, DateTime by) =>
        openings.Where(o => o.Status == OpeningStatus.Approved && o.IsUntilFilled && o.ClosesAt > now && o.ClosesAt <= by);

    /// <summary>Views of an opening since a day.</summary>
    public static IQueryable<OpeningViews> ViewsOf(this JobsDbContext db, int openingId, DateOnly since) =>
        db.OpeningViews.AsNoTracking().Where(v => v.OpeningId == openingId && v.Day >= since).OrderBy(v => v.Day);
}
