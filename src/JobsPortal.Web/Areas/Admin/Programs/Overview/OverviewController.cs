using JobsPortal.Data;
using JobsPortal.Data.Programs;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Programs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Programs.Overview;

/// <summary>A programme with what it cost and brought.</summary>
/// <param name="Program">The programme.</param>
/// <param name="Record">Budgets, openings and results.</param>
/// <param name="AsOf">기준일.</param>
/// <param name="IsOwn">Whether the reader's department may change it.</param>
public sealed record OverviewPage(Data.Programs.ProgramRow Program, ProgramRecord Record, DateOnly AsOf, bool IsOwn);

/// <summary>사업 현황: budget by year, partners, openings and results on one page; every member of staff may read it.</summary>
[Area("Admin"), Route("admin/programs/{id:int}/overview"), Allows(Permission.ReadWork)]
public sealed class OverviewController(JobsDbContext db, TimeProvider clock) : Controller
{
    /// <summary>The page.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(int id, CancellationToken cancellation)
    {
        var now = clock.UtcNow();
        if (await db.ProgramRows(db.JobPrograms.Where(p => p.Id == id), now).SingleOrDefaultAsync(cancellation) is not { } program)
        {
            return NotFound();
        }
        var (today, access) = (SeoulTime.DayOf(now), User.StaffAccess());
        var isOwn = User.May(Permission.EditPrograms) && await db.ProgramsOfDepartment(access).AnyAsync(p => p.Id == id, cancellation);
        return View(new OverviewPage(program, await ProgramRecord.LoadAsync(db, id, today, withDrafts: true, cancellation), today, isOwn));
    }
}
