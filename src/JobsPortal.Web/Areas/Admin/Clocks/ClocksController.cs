using JobsPortal.Data;
using JobsPortal.Data.Audit;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Admin.Clocks;

/// <summary>처리 기한: what is due and overdue, who owes it, and which department keeps its days.</summary>
[Area("Admin"), Route("admin/clocks"), Allows(Permission.ReadDecisions)]
public sealed class ClocksController(JobsDbContext db, AccessLog log, TimeProvider clock) : Controller
{
    /// <summary>The board.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellation)
    {
        var page = await ClocksPage.LoadAsync(db, User.StaffAccess(), clock.UtcNow(), cancellation);
        await log.RecordAsync(AccessAction.List, subject: null, page.Lines.Count(l => l.Number is not null));
        return View(page);
    }
}
