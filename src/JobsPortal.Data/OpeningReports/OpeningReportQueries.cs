using JobsPortal.Data.Applications;
using JobsPortal.Domain.OpeningReports;
using JobsPortal.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.OpeningReports;

/// <summary>One report in the list; who sent it is not shown to staff.</summary>
public sealed record ReportLine(int Id, int OpeningId, string OpeningTitle, bool IsImported, ReportReason Reason, string? Text, DateTime At, string? Answer, DateTime? AnsweredAt);

/// <summary>공고 신고 for the department that answers for the opening; what came from a feed has none, so every officer sees it.</summary>
public static class OpeningReportQueries
{
    /// <summary>The reports that a member of staff answers.</summary>
    public static IQueryable<OpeningReport> ReportsFor(this JobsDbContext db, StaffAccess access)
    {
        var department = access.DepartmentId;
        return db.OpeningReports.Where(r => department != null && db.Openings.Any(o => o.Id == r.OpeningId && (o.DepartmentId == null || o.DepartmentId == department)));
    }

    /// <summary>Those that wait, oldest first, or those that are answered, latest first.</summary>
    public static IQueryable<ReportLine> ReportLines(this JobsDbContext db, StaffAccess access, bool isAnswered) =>
        from r in db.ReportsFor(access).AsNoTracking()
        where isAnswered ? r.AnsweredAt != null : r.AnsweredAt == null
        join o in db.Openings on r.OpeningId equals o.Id
        orderby isAnswered ? -r.Id : r.Id
        select new ReportLine(r.Id, o.Id, o.Title, o.IsImported, r.Reason, r.Text, r.At, r.Answer, r.AnsweredAt);
}
