using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Public.Apply;

/// <summary>Who types for the applicant. The consents stay the applicant's.</summary>
[Route("openings/{id:int}/apply/" + ApplySteps.Family)]
public sealed class FamilyController(ApplyDesk desk, IStringLocalizer<Web.Texts> texts) : ApplyStep(desk)
{
    /// <summary>Asks for name, relation and telephone.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(int id)
    {
        if (await Desk.OpeningAsync(id) is not { } opening) return NotFound();
        if (await Desk.DraftAsync(id) is not { } draft) return GoTo(id, ApplySteps.Start);
        return BlockedBy(opening, draft.Number) ?? View("Family", PageOf(opening, draft, FamilyForm.From(draft)));
    }

    /// <summary>Notes who types.</summary>
    [HttpPost]
    public async Task<IActionResult> Save(int id, [Bind(Prefix = nameof(FamilyPage.Form))] FamilyForm form)
    {
        if (await Desk.OpeningAsync(id) is not { } opening) return NotFound();
        if (await Desk.DraftAsync(id) is not { } draft) return GoTo(id, ApplySteps.Start);
        if (BlockedBy(opening, draft.Number) is { } blocked) return blocked;
        Check(form, out var phone);
        if (!ModelState.IsValid) return this.Refused("Family", PageOf(opening, draft, form));

        await Desk.SaveAsync(draft, fresh =>
        {
            fresh.NoteTypedBy(new TypedBy(Hangul.Clean(form.Name), Hangul.Clean(form.Relation), phone));
            fresh.SaveDraft(fresh.CurrentAnswers, ApplySteps.Form, ReceivedAt);
        });
        return GoTo(id, ApplySteps.Form);
    }

    private void Check(FamilyForm form, out string phone)
    {
        if (!PhoneNumber.TryParse(form.Phone, out phone) && !string.IsNullOrWhiteSpace(form.Phone))
        {
            ModelState.AddModelError("Form.Phone", texts["전화번호를 다시 확인해 주세요. 예: 010-0000-1234"]);
        }
        if (!string.IsNullOrWhiteSpace(form.Name) && !PersonName.IsPlausible(form.Name))
        {
            ModelState.AddModelError("Form.Name", texts["이름은 한글이나 영문으로 두 글자 이상 적어 주세요."]);
        }
    }

    private FamilyPage PageOf(Opening opening, Application draft, FamilyForm form) =>
        new(ApplyHead.Of(opening, Desk.Ask(opening), ApplySteps.Form, draft.Number), form);
}
