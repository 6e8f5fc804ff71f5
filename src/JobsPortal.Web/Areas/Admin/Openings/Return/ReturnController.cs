using JobsPortal.Data;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Admin.Openings.Return;

/// <summary>반려: an approver sends the opening back with remarks.</summary>
[Area("Admin"), Route("admin/openings/{id:int}/return"), Allows(Permission.ApproveOpenings)]
public sealed class ReturnController(JobsDbContext db, TimeProvider clock) : DecisionController(db)
{
    /// <summary>The form for the remarks.</summary>
    [HttpGet]
    public async Task<IActionResult> Confirm(int id) =>
        await OwnAsync(id) is { } opening ? Confirm(new ReturnForm(), opening, Reasons(opening)) : NotFound();

    /// <summary>Sends it back.</summary>
    [HttpPost]
    public async Task<IActionResult> Return(int id, ReturnForm form)
    {
        if (await OwnAsync(id) is not { } opening)
        {
            return NotFound();
        }
        var reasons = Reasons(opening);
        if (reasons.Length > 0 || !ModelState.IsValid || IsStale(form, opening))
        {
            return Refuse(form, opening, reasons);
        }
        opening.Return(TypedText.Kept(form.Remarks)!, User.StaffId(), clock.UtcNow());
        return await DoneAsync(form, id, ApprovalTexts.Returned);
    }

    private static ApprovalBlocker[] Reasons(Opening opening) => opening.Status == OpeningStatus.InReview ? [] : [ApprovalBlocker.WrongState];
}
