using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Objections.Return;

/// <summary>반려: back to the officer with remarks.</summary>
[Route("admin/objections/{id:int}/return"), Allows(Permission.ReleaseDecisions)]
public sealed class ReturnController(ObjectionPages pages, MoveObjection move, IStringLocalizer<Texts> texts) : ObjectionStepController(pages, texts)
{
    /// <summary>Returns it.</summary>
    [HttpPost]
    public Task<IActionResult> Return(int id, [Bind(Prefix = "Form")] ObjectionForm form) =>
        EndAsync(id, form, () => move.ReturnAsync(id, form.Version, User.StaffAccess(), TypedText.Kept(form.Remarks)), "답변(안)을 반려했습니다.");
}
