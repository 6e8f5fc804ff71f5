using JobsPortal.Data;
using JobsPortal.Data.Staff;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Staff.HandOvers;

/// <summary>인계 기록: who was responsible for what until when.</summary>
[Area("Admin"), Route("admin/staff/hand-overs"), Allows(Permission.EditStaff)]
public sealed class HandOversController(JobsDbContext db) : Controller
{
    /// <summary>All of them, the latest first.</summary>
    [HttpGet]
    public async Task<IActionResult> List(int page, CancellationToken cancellation) =>
        View(await db.HandoverLines(account: null, department: null).ToPageAsync(page, cancellation));

    /// <summary>One with what went.</summary>
    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id) =>
        await db.Handovers.AsNoTracking().Include(h => h.Items.OrderBy(i => i.Id)).SingleOrDefaultAsync(h => h.Id == id) is { } handover ? View(handover) : NotFound();
}
