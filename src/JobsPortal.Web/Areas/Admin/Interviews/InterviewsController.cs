using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Interviews;
using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Interviews;

/// <summary>The openings whose applicants can be interviewed.</summary>
public sealed record InterviewOpenings(Page<InterviewOpening> Lines);

/// <summary>Who of one opening is invited and what each one answered.</summary>
/// <param name="OpeningId">The opening.</param>
/// <param name="Title">Its title.</param>
/// <param name="Status">Which of them are shown; null for all.</param>
/// <param name="Slots">Times that can still be chosen.</param>
/// <param name="Candidates">How many can be invited.</param>
/// <param name="Lines">One page of the invited.</param>
public sealed record InterviewsPage(int OpeningId, string Title, InterviewStatus? Status, int Slots, int Candidates, Page<InterviewLine> Lines);

/// <summary>면접 of the own department's openings: who is invited, who has chosen which time, what came of it.</summary>
[Area("Admin"), Route("admin/interviews"), Allows(Permission.ReadDecisions)]
public sealed class InterviewsController(JobsDbContext db, AccessLog log, TimeProvider clock) : Controller
{
    private const int ListSize = 50;

    /// <summary>The openings, latest first.</summary>
    [HttpGet]
    public async Task<IActionResult> List(int page, CancellationToken cancellation) =>
        View(new InterviewOpenings(await db.InterviewOpenings(User.StaffAccess()).ToPageAsync(page, ListSize, cancellation)));

    /// <summary>The invited of one of them, with masked names.</summary>
    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, InterviewStatus? status, int page, CancellationToken cancellation)
    {
        if (await db.OpeningsDecidedBy(User.StaffAccess()).Where(o => o.Id == id).Select(o => o.Title).SingleOrDefaultAsync(cancellation) is not { } title)
        {
            return NotFound();
        }
        var lines = await db.InterviewLines(id, status).ToPageAsync(page, ListSize, cancellation);
        await log.RecordAsync(AccessAction.List, subject: null, lines.Items.Count);
        var slots = await db.SlotsToChoose(id, clock.UtcNow()).CountAsync(cancellation);
        return View(new InterviewsPage(id, title, status, slots, await db.InterviewCandidates(id).CountAsync(cancellation), lines));
    }
}
