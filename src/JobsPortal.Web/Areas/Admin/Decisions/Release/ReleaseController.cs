using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Decisions.Release;

/// <summary>결과 통보: a second person makes the decisions take effect and tells everybody.</summary>
[Area("Admin"), Route("admin/decisions/{id:int}/release"), Allows(Permission.ReleaseDecisions)]
public sealed class ReleaseController(DecisionPages pages, MoveDecisions move, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>What each applicant will be told.</summary>
    [HttpGet]
    public async Task<IActionResult> Confirm(int id, int page, CancellationToken cancellation) =>
        await pages.ReadAsync(id, User, page, cancellation) is { } shown ? View(shown) : NotFound();

    /// <summary>Releases it, whole or not at all.</summary>
    [HttpPost]
    public async Task<IActionResult> Release(int id, [Bind(Prefix = "Form")] ReleaseForm form)
    {
        var moved = await move.ReleaseAsync(id, form.Version, form.Words, form.Seen, User.StaffAccess(), User.StaffId());
        if (!moved.IsFound)
        {
            return NotFound();
        }
        return moved.IsDone
            ? this.RedirectWith(texts[DecisionTexts.Released], $"/admin/decisions/{id}")
            : this.Refused(nameof(Confirm), await pages.RefusedAsync(id, User, this, moved, texts));
    }
}
