using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Objections.Propose;

/// <summary>답변(안): the officer's proposal, for a second person.</summary>
[Route("admin/objections/{id:int}/propose"), Allows(Permission.DecideApplications)]
public sealed class ProposeController(ObjectionPages pages, MoveObjection move, IStringLocalizer<Texts> texts) : ObjectionStepController(pages, texts)
{
    /// <summary>Proposes.</summary>
    [HttpPost]
    public Task<IActionResult> Propose(int id, [Bind(Prefix = "Form")] ObjectionForm form) =>
        EndAsync(id, form, () => move.ProposeAsync(id, form.Version, User.StaffAccess(), form.ToProposal(), User.StaffId()), "답변(안)을 올렸습니다. 승인자가 결정하면 신청인에게 알립니다.");
}
