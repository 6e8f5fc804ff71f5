using JobsPortal.Data;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings.Archive;

/// <summary>보관: leaves the residents' lists; refused while somebody waits for an answer.</summary>
[Area("Admin"), Route("admin/openings/{id:int}/archive"), Allows(Permission.DraftOpenings)]
public sealed class ArchiveController(JobsDbContext db, TimeProvider clock) : DecisionController(db)
{
    private readonly JobsDbContext _db = db;

    /// <summary>What stands against it, or the button.</summary>
    [HttpGet]
    public async Task<IActionResult> Confirm(int id) =>
        await OwnAsync(id) is { } opening ? Confirm(new DecisionForm(), opening, opening.ReasonsNotToArchive(await UndecidedAsync(id), clock.UtcNow())) : NotFound();

    /// <summary>Archives it.</summary>
    [HttpPost]
    public async Task<IActionResult> Archive(int id, DecisionForm form)
    {
        if (await OwnAsync(id) is not { } opening)
        {
            return NotFound();
        }
        var undecided = await UndecidedAsync(id);
        var reasons = opening.ReasonsNotToArchive(undecided, clock.UtcNow());
        if (reasons.Count > 0 || IsStale(form, opening))
        {
            return Refuse(form, opening, reasons);
        }
        opening.Archive(undecided, User.StaffId(), clock.UtcNow());
        return await DoneAsync(form, id, ApprovalTexts.Archived);
    }

    private Task<int> UndecidedAsync(int id) => _db.WithoutDecisionOf(id).CountAsync();
}
