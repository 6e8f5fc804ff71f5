using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Decisions.Return;

/// <summary>반려: the approver sends a 선발(안) back with remarks.</summary>
[Area("Admin"), Route("admin/decisions/{id:int}/return"), Allows(Permission.ReleaseDecisions)]
public sealed class ReturnController(DecisionPages pages, MoveDecisions move, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>Asks for the remarks.</summary>
    [HttpGet]
    public async Task<IActionResult> Confirm(int id) =>
        await pages.ReadAsync(id, User, page: 1) is { } shown ? View(new ReturnPage(shown, new ReturnForm { Version = shown.Batch.Version })) : NotFound();

    /// <summary>Returns it.</summary>
    [HttpPost]
    public async Task<IActionResult> Return(int id, [Bind(Prefix = "Form")] ReturnForm form)
    {
        if (!ModelState.IsValid)
        {
            return await pages.ReadAsync(id, User, page: 1) is { } shown ? this.Refused(nameof(Confirm), new ReturnPage(shown, form)) : NotFound();
        }
        var moved = await move.ReturnAsync(id, form.Version, User.StaffAccess(), TypedText.Kept(form.Remarks));
        if (!moved.IsFound)
        {
            return NotFound();
        }
        if (moved.IsDone)
        {
            return this.RedirectWith(texts[DecisionTexts.Returned], $"/admin/decisions/{id}");
        }
        var now = await pages.RefusedAsync(id, User, this, moved, texts);
        form.Version = now.Batch.Version;
        return this.Refused(nameof(Confirm), new ReturnPage(now, form));
    }
}
