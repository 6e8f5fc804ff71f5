using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Results.Proposals;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Results.Counter;

/// <summary>Why an entry is taken back, as it is typed.</summary>
public sealed class CounterForm
{
    /// <summary>Why.</summary>
    [Display(Name = "정정 사유", Description = "사람의 이름은 적지 마세요."), Required(ErrorMessage = "정정 사유를 적어 주세요."), StringLength(ResultProposal.ReasonMaxLength), NoResidentNumber]
    public string? Reason { get; set; }
}

/// <summary>The page that asks for the reason.</summary>
public sealed record CounterPage(ResultEntry Entry, CounterForm Form);

/// <summary>정정: proposes to take a typed entry back; the entry itself stays as it is.</summary>
[Area("Admin"), Route("admin/results/{id:int}/counter"), Allows(Permission.RecordResults)]
public sealed class CounterController(ResultEntries entries, ResultProposals proposals, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>Asks for the reason.</summary>
    [HttpGet]
    public async Task<IActionResult> Ask(int id) => await entries.ReadAsync(id, User) is { CanCorrect: true } entry ? View(new CounterPage(entry, new CounterForm())) : NotFound();

    /// <summary>Proposes it.</summary>
    [HttpPost]
    public async Task<IActionResult> Propose(int id, [Bind(Prefix = "Form")] CounterForm form)
    {
        if (ModelState.IsValid)
        {
            var step = await proposals.CorrectAsync(id, TypedText.Kept(form.Reason), User);
            if (step.IsDone)
            {
                return this.RedirectWith(texts[ResultTexts.CorrectionProposed], "/admin/results/proposals");
            }
            foreach (var reason in step.Reasons)
            {
                ModelState.AddModelError("Form.Reason", texts[ResultTexts.Of(reason)]);
            }
        }
        return await entries.ReadAsync(id, User) is { } entry ? this.Refused(nameof(Ask), new CounterPage(entry, form)) : NotFound();
    }
}
