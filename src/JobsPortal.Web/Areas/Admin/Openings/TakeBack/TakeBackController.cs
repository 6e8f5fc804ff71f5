using JobsPortal.Data;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Admin.Openings.TakeBack;

/// <summary>회수: whoever wrote the opening or sent it to review takes it back.</summary>
[Area("Admin"), Route("admin/openings/{id:int}/take-back"), Allows(Permission.DraftOpenings)]
public sealed class TakeBackController(JobsDbContext db, TimeProvider clock) : DecisionController(db)
{
    /// <summary>The page before the step.</summary>
    [HttpGet]
    public async Task<IActionResult> Confirm(int id) =>
        await MineAsync(id) is { } opening ? Confirm(new DecisionForm(), opening, Reasons(opening)) : NotFound();

    /// <summary>Makes it a draft again.</summary>
    [HttpPost]
    public async Task<IActionResult> TakeBack(int id, DecisionForm form)
    {
        if (await MineAsync(id) is not { } opening)
        {
            return NotFound();
        }
        if (Reasons(opening) is { Length: > 0 } reasons)
        {
            return Refuse(form, opening, reasons);
        }
        opening.TakeBack(User.StaffId(), clock.UtcNow());
        return await DoneAsync(form, id, ApprovalTexts.TakenBack);
    }

    private async Task<Opening?> MineAsync(int id) => await OwnAsync(id) is { } opening && OpeningStep.IsDrafter(opening, User.StaffId()) ? opening : null;

    private static ApprovalBlocker[] Reasons(Opening opening) => opening.Status == OpeningStatus.InReview ? [] : [ApprovalBlocker.WrongState];
}
