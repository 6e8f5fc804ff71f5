using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Applications.Eligibility;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Public.Apply;

/// <summary>Why somebody may apply or not, before the form. It never refuses: a person decides in the end.</summary>
[Route("openings/{id:int}/apply/" + ApplySteps.Eligibility)]
public sealed class EligibilityController(ApplyDesk desk, DistrictProfile district, IStringLocalizer<Web.Texts> texts) : ApplyStep(desk)
{
    /// <summary>The questions, and what came of them.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(int id)
    {
        if (await Desk.OpeningAsync(id) is not { } opening) return NotFound();
        if (BlockedBy(opening) is { } blocked) return blocked;
        if (!ApplySteps.HasRules(opening)) return GoTo(id, ApplySteps.Consent, Way);

        var told = EligibilityForm.Peek(TempData, id);
        return View("Eligibility", PageOf(opening, told ?? new(), told is null ? null : EligibilityCheck.Of(opening, told.Facts)));
    }

    /// <summary>Takes the answers and shows the rules; nothing is stored.</summary>
    [HttpPost]
    public async Task<IActionResult> Tell(int id, [Bind(Prefix = nameof(EligibilityPage.Form))] EligibilityForm form)
    {
        if (await Desk.OpeningAsync(id) is not { } opening) return NotFound();
        if (BlockedBy(opening) is { } blocked) return blocked;
        if (form.BirthDate > SeoulToday()) ModelState.AddModelError("Form.BirthDate", texts["태어난 날이 오늘보다 뒤입니다. 다시 확인해 주세요."]);
        if (!string.IsNullOrEmpty(form.Place) && PlacesOf(opening).All(p => p.Value != form.Place)) ModelState.AddModelError("Form.Place", texts["사는 곳을 보기에서 골라 주세요."]);
        if (!ModelState.IsValid) return this.Refused("Eligibility", PageOf(opening, form, results: null));

        form.Declarations = [.. form.Declarations.Take(opening.Exclusions.Count)];
        form.Keep(TempData, id);
        return GoTo(id, ApplySteps.Eligibility, Way);
    }

    private DateOnly SeoulToday() => Domain.Shared.SeoulTime.DayOf(ReceivedAt);

    private EligibilityPage PageOf(Opening opening, EligibilityForm form, IReadOnlyList<EligibilityResult>? results)
    {
        while (form.Declarations.Count < opening.Exclusions.Count) form.Declarations.Add(null);
        var next = ApplySteps.Url(opening.Id, ApplySteps.Consent) + Way.Query;
        return new(ApplyHead.Of(opening, Desk.Ask(opening), ApplySteps.Eligibility), form, results, PlacesOf(opening), next);
    }

    private List<Choice> PlacesOf(Opening opening)
    {
        List<Choice> places = [.. district.Dongs.Select(d => new Choice(d.Code, d.Name))];
        if (opening.Residence == ResidenceRule.City) places.Add(new(EligibilityForm.InCity, texts["서울의 다른 구"]));
        places.Add(new(DefaultForms.OutsideDistrict, opening.Residence == ResidenceRule.City ? texts["서울이 아닌 곳"] : texts[FormTexts.OutsideDistrict]));
        return places;
    }
}
