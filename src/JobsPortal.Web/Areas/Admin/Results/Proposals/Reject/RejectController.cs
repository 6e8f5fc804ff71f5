using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Results.Proposals.Reject;

/// <summary>반려: a second person refuses a proposed entry with remarks.</summary>
[Area("Admin"), Route("admin/results/proposals/{id:int}/reject"), Allows(Permission.ApproveResults)]
public sealed class RejectController(ResultProposals proposals, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>Rejects it.</summary>
    [HttpPost]
    public async Task<IActionResult> Reject(int id, [Bind(Prefix = "Form")] RejectForm form)
    {
        var step = ModelState.IsValid ? await proposals.RejectAsync(id, TypedText.Kept(form.Remarks), User) : ProposalStep.Of();
        if (ModelState.IsValid && step.IsDone)
        {
            return this.RedirectWith(texts[ResultTexts.Rejected], $"/admin/results/proposals/{id}");
        }
        foreach (var reason in step.Reasons)
        {
            ModelState.AddModelError("", texts[ResultTexts.Of(reason)]);
        }
        return step.IsFound && await proposals.ReadAsync(id, User) is { } page ? this.Refused("Show", page with { Form = form }) : NotFound();
    }
}
