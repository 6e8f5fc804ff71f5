using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Decisions.Submit;

/// <summary>승인 요청: sends a ready 선발(안) to the approver.</summary>
[Area("Admin"), Route("admin/decisions/{id:int}/submit"), Allows(Permission.DecideApplications)]
public sealed class SubmitController(DecisionPages pages, MoveDecisions move, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>What will be sent, or what is still missing.</summary>
    [HttpGet]
    public async Task<IActionResult> Confirm(int id, int page, CancellationToken cancellation) =>
        await pages.ReadAsync(id, User, page, cancellation) is { } shown ? View(shown) : NotFound();

    /// <summary>Sends it.</summary>
    [HttpPost]
    public async Task<IActionResult> Submit(int id, [Bind(Prefix = "Form")] StepForm form)
    {
        var moved = await move.SubmitAsync(id, form.Version, User.StaffAccess(), User.StaffId());
        if (!moved.IsFound)
        {
            return NotFound();
        }
        return moved.IsDone
            ? this.RedirectWith(texts[DecisionTexts.Submitted], $"/admin/decisions/{id}")
            : this.Refused(nameof(Confirm), await pages.RefusedAsync(id, User, this, moved, texts));
    }
}
