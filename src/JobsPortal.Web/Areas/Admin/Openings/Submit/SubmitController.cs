using JobsPortal.Data;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Admin.Openings.Submit;

/// <summary>승인 요청.</summary>
[Area("Admin"), Route("admin/openings/{id:int}/submit"), Allows(Permission.DraftOpenings)]
public sealed class SubmitController(JobsDbContext db, TimeProvider clock, LegalFigures law) : DecisionController(db)
{
    /// <summary>What is missing, or the button.</summary>
    [HttpGet]
    public async Task<IActionResult> Confirm(int id) =>
        await OwnAsync(id) is { } opening ? Confirm(new DecisionForm(), opening, opening.ReasonsNotToSubmit(clock.UtcNow(), law)) : NotFound();

    /// <summary>Sends it to an approver.</summary>
    [HttpPost]
    public async Task<IActionResult> Submit(int id, DecisionForm form)
    {
        if (await OwnAsync(id) is not { } opening)
        {
            return NotFound();
        }
        var reasons = opening.ReasonsNotToSubmit(clock.UtcNow(), law);
        if (reasons.Count > 0 || IsStale(form, opening))
        {
            return Refuse(form, opening, reasons);
        }
        opening.SubmitForReview(User.StaffId(), clock.UtcNow(), law);
        return await DoneAsync(form, id, ApprovalTexts.Submitted);
    }
}
