using JobsPortal.Data;
using JobsPortal.Data.Audit;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Admin.AccessRecords.Rights;

/// <summary>권한 변경 기록: who gave whom which right, and when.</summary>
[Area("Admin"), Route("admin/access-records/rights"), Allows(Permission.ReadAccessRecords)]
public sealed class RightsController(JobsDbContext db) : Controller
{
    /// <summary>Newest first.</summary>
    [HttpGet]
    public async Task<IActionResult> List(int page, CancellationToken cancellation) =>
        View("List", await db.RightLines().ToPageAsync(page, cancellation));
}
