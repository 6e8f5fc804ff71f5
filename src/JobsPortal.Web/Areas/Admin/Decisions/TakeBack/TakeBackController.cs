using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Decisions.TakeBack;

/// <summary>회수: the officer takes a 선발(안) back from the approver.</summary>
[Area("Admin"), Route("admin/decisions/{id:int}/take-back"), Allows(Permission.DecideApplications)]
public sealed class TakeBackController(DecisionPages pages, MoveDecisions move, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>Asks once more.</summary>
    [HttpGet]
    public async Task<IActionResult> Confirm(int id, int page, CancellationToken cancellation) =>
        await pages.ReadAsync(id, User, page, cancellation) is { } shown ? View(shown) : NotFound();

    /// <summary>Takes it back.</summary>
    [HttpPost]
    public async Task<IActionResult> TakeBack(int id, [Bind(Prefix = "Form")] StepForm form)
    {
        var moved = await move.ReturnAsync(id, form.Version, User.StaffAccess(), remarks: null);
        if (!moved.IsFound)
        {
            return NotFound();
        }
        return moved.IsDone
            ? this.RedirectWith(texts[DecisionTexts.TakenBack], $"/admin/decisions/{id}")
            : this.Refused(nameof(Confirm), await pages.RefusedAsync(id, User, this, moved, texts));
    }
}
