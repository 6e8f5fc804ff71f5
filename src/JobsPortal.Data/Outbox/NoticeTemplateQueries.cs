using JobsPortal.Domain.Notices;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Outbox;

/// <summary>One version of the words of an event, with who wrote it.</summary>
public sealed record TemplateVersion(int Id, NoticeEvent Event, string Subject, string Body, string By, DateTime At);

/// <summary>The words of notices, version by version.</summary>
public static class NoticeTemplateQueries
{
    /// <summary>The latest version of each event that somebody has changed.</summary>
    public static IQueryable<TemplateVersion> LatestTemplates(this JobsDbContext db) =>
        Versions(db, db.NoticeTemplates.Where(t => !db.NoticeTemplates.Any(later => later.Event == t.Event && later.Id > t.Id)));

    /// <summary>Every version of one event, latest first.</summary>
    public static IQueryable<TemplateVersion> TemplatesOf(this JobsDbContext db, NoticeEvent of) =>
        Versions(db, db.NoticeTemplates.Where(t => t.Event == of));

    private static IQueryable<TemplateVersion> Versions(JobsDbContext db, IQueryable<NoticeTemplate> templates) =>
        from t in templates.AsNoTracking()
        join writer in db.Accounts on t.ChangedBy equals writer.Id
        orderby t.Id descending
        select new TemplateVersion(t.Id, t.Event, t.Subject, t.Body, writer.Name, t.ChangedAt);
}
