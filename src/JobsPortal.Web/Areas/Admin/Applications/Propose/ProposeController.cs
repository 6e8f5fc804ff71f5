using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Decisions;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Applications.Propose;

/// <summary>선발(안)에 넣기 and 부적격: writes one application into its opening's 선발(안).</summary>
[Area("Admin"), Allows(Permission.DecideApplications)]
public sealed class ProposeController(ApplicationPages pages, DraftDecisions draft, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>Asks for the result.</summary>
    [HttpGet("admin/applications/{number}/propose")]
    public Task<IActionResult> Confirm(string number) => AskAsync(number, new ProposalForm());

    /// <summary>Asks for the reason of a 부적격.</summary>
    [HttpGet("admin/applications/{number}/ineligible")]
    public Task<IActionResult> Ineligible(string number) => AskAsync(number, new ProposalForm { Outcome = ApplicationStatus.Ineligible });

    /// <summary>Puts it in.</summary>
    [HttpPost("admin/applications/{number}/propose")]
    public async Task<IActionResult> Propose(string number, [Bind(Prefix = "Form")] ProposalForm form)
    {
        if (await pages.ReadAsync(number, User) is not { } page)
        {
            return NotFound();
        }
        Check(form);
        if (ModelState.IsValid)
        {
            var drafted = page.Opening.StillSelects ? await draft.PutAsync(page.Opening.Id, form.ToEntry(number), User.StaffId()) : new Drafted(DraftFault.OpeningWithdrawn, []);
            if (drafted is { Fault: null, Moved.Count: 0 })
            {
                return this.RedirectWith(texts[DecisionTexts.Put], $"/admin/applications/{number}");
            }
            ModelState.AddModelError("", texts[drafted.Fault switch
            {
                null => DecisionTexts.ApplicationMoved,
                DraftFault.OpeningWithdrawn => StepTexts.OpeningWithdrawn,
                _ => DecisionTexts.BatchInReview,
            }]);
        }
        return this.Refused(nameof(Confirm), new ProposalPage(page, form));
    }

    private async Task<IActionResult> AskAsync(string number, ProposalForm form) =>
        await pages.ReadAsync(number, User) is { CanPropose: true } page ? View(nameof(Confirm), new ProposalPage(page, form)) : NotFound();

    private void Check(ProposalForm form)
    {
        if (form.Outcome == ApplicationStatus.Waitlisted && form.Rank is null && ModelState.FindKeysWithPrefix("Form.Rank").All(e => e.Value.Errors.Count == 0))
        {
            ModelState.AddModelError("Form.Rank", texts["예비순번을 적어 주세요."]);
        }
        if (form.Outcome is ApplicationStatus.NotSelected or ApplicationStatus.Ineligible && form.Reason is null)
        {
            ModelState.AddModelError("Form.Reason", texts["사유를 고르세요."]);
        }
        if (form.Reason == DecisionReason.Other && string.IsNullOrWhiteSpace(form.Note))
        {
            ModelState.AddModelError("Form.Note", texts[RuleTexts.Of(DecisionBlocker.NoteMissing)]);
        }
    }
}
