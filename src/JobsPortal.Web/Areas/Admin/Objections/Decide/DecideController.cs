using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Objections.Decide;

/// <summary>The answer of a second person: the application moves and its applicant is told. The page shows the words beside the button.</summary>
[Route("admin/objections/{id:int}/decide"), Allows(Permission.ReleaseDecisions)]
public sealed class DecideController(ObjectionPages pages, MoveObjection move, IStringLocalizer<Texts> texts) : ObjectionStepController(pages, texts)
{
    /// <summary>Decides as proposed.</summary>
    [HttpPost]
    public Task<IActionResult> Decide(int id, [Bind(Prefix = "Form")] ObjectionForm form) =>
        EndAsync(id, form, () => move.DecideAsync(id, form.Version, User.StaffAccess(), form.Seen, User.StaffId()), "이의신청에 답변했습니다. 신청인에게 보낼 알림도 함께 만들었습니다.");
}
