using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Qualifications;
using JobsPortal.Domain.Qualifications;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Qualifications;

/// <summary>자격조회 of the own department's openings: who was not asked about yet, whose answer is awaited, what came back.</summary>
[Area("Admin"), Route("admin/qualifications"), Allows(Permission.ReadDecisions)]
public sealed class QualificationsController(JobsDbContext db, AccessLog log) : Controller
{
    private const int ListSize = 50;

    /// <summary>The openings, latest first.</summary>
    [HttpGet]
    public async Task<IActionResult> List(int page, CancellationToken cancellation) =>
        View(new QualificationOpenings(await db.QualificationOpenings(User.StaffAccess()).ToPageAsync(page, ListSize, cancellation)));

    /// <summary>The applicants of one of them, with masked names.</summary>
    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, QualificationState? state, int page, CancellationToken cancellation)
    {
        if (await db.OpeningsDecidedBy(User.StaffAccess()).Where(o => o.Id == id).Select(o => o.Title).SingleOrDefaultAsync(cancellation) is not { } title)
        {
            return NotFound();
        }
        var lines = await db.QualificationLines(id, state).ToPageAsync(page, ListSize, cancellation);
        await log.RecordAsync(AccessAction.List, subject: null, lines.Items.Count);
        return View(new QualificationPage(id, title, state, lines));
    }
}
