using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Results.Proposals.Approve;

/// <summary>승인: a second person puts a proposed entry into the ledger.</summary>
[Area("Admin"), Route("admin/results/proposals/{id:int}/approve"), Allows(Permission.ApproveResults)]
public sealed class ApproveController(ResultProposals proposals, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>Approves it.</summary>
    [HttpPost]
    public async Task<IActionResult> Approve(int id)
    {
        var step = await proposals.ApproveAsync(id, User);
        if (step.IsDone)
        {
            return this.RedirectWith(texts[ResultTexts.Approved], $"/admin/results/proposals/{id}");
        }
        foreach (var reason in step.Reasons)
        {
            ModelState.AddModelError("", texts[ResultTexts.Of(reason)]);
        }
        return step.IsFound && await proposals.ReadAsync(id, User) is { } page ? this.Refused("Show", page) : NotFound();
    }
}
