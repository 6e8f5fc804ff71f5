using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Applications;
using JobsPortal.Web.Infrastructure;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.TagHelpers;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Areas.Public.Apply;

/// <summary>The consents one by one. Nothing personal is stored before them; with them the draft begins.</summary>
[Route("openings/{id:int}/apply/" + ApplySteps.Consent)]
public sealed class ConsentController(
    ApplyDesk desk, StartApplication start, JobsDbContext db, DistrictProfile district, IStringLocalizer<Web.Texts> texts, IOptions<SiteOptions> site) : ApplyStep(desk)
{
    /// <summary>Every consent with what it means; none is ticked.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(int id)
    {
        if (await Desk.OpeningAsync(id) is not { } opening) return NotFound();
        return BlockedBy(opening) ?? View("Consent", PageOf(opening));
    }

    /// <summary>Begins the draft, goes on with the one that is there, or says what refusing means.</summary>
    [HttpPost]
    public async Task<IActionResult> Agree(int id)
    {
        if (await Desk.OpeningAsync(id) is not { } opening) return NotFound();
        if (BlockedBy(opening) is { } blocked) return blocked;
        foreach (var consent in Consents.Of(opening.Kind)) Keep(consent);
        if (!ModelState.IsValid) return this.Refused("Consent", PageOf(opening));

        var given = Consents.Of(opening.Kind).ToDictionary(c => c, c => Request.Form[c.ToString()] == ConsentTexts.Yes);
        var known = Fitting(opening, await KnownAsync(opening));
        if (await BegunAsync(id) is { } begun) return await GoOnAsync(begun, given, known);

        var step = Way.ByFamily ? ApplySteps.Family : ApplySteps.Form;
        var draft = await start.RunAsync(opening, Way.ByFamily ? null : Desk.AccountId, given, known, step, ReceivedAt);
        Desk.Keep(draft);
        return GoTo(id, step);
    }

    /// <summary>The draft that goes on. What an account has begun for its owner never becomes somebody else's application.</summary>
    private async Task<Application?> BegunAsync(int openingId) =>
        !Way.Fresh && await Desk.DraftAsync(openingId) is { } draft && !(Way.ByFamily && draft.AccountId is not null) ? draft : null;

    /// <summary>Whoever came back and agrees again finds everything typed where it was; only what is still empty is filled in.</summary>
    private async Task<IActionResult> GoOnAsync(Application draft, Dictionary<ConsentKind, bool> given, IReadOnlyDictionary<string, string> known)
    {
        var step = Way.ByFamily || draft.TypedByName is not null || draft.DraftStep == ApplySteps.Family ? ApplySteps.Family : ApplySteps.Form;
        await Desk.SaveAsync(draft, fresh =>
        {
            fresh.AgreeAgain(given, ReceivedAt);
            var answers = fresh.CurrentAnswers.ToDictionary();
            foreach (var (key, answer) in known.Where(k => string.IsNullOrEmpty(answers.GetValueOrDefault(k.Key)))) answers[key] = answer;
            fresh.SaveDraft(answers, fresh.TypedByName is null && step == ApplySteps.Family ? step : fresh.DraftStep, ReceivedAt);
        });
        return GoTo(draft.OpeningId, step);
    }

    private void Keep(ConsentKind consent)
    {
        var key = consent.ToString();
        var answer = Request.Form[key].ToString();
        ModelState.SetModelValue(key, answer, answer);
        ModelState.MarkFieldSkipped(key);
        if (!Consents.IsRequired(consent) || answer == ConsentTexts.Yes) return;
        ModelState.AddModelError(key, answer == ConsentTexts.No
            ? $"{texts[ApplicationTexts.Blocked(ApplyBlocker.ConsentMissing)]} {texts["전화: {0}", site.Value.Identity.Tel]}"
            : texts["동의하시는지 골라 주세요."]);
    }

    /// <summary>What was typed on the way here, and what the account knows.</summary>
    private async Task<Dictionary<string, string>> KnownAsync(Opening opening)
    {
        var known = EligibilityForm.Take(TempData, opening.Id)?.Answers(opening) ?? [];
        if (Way.ByFamily || Desk.AccountId is not { } accountId || await db.Accounts.FindAsync(accountId) is not { } account) return known;
        Add(DefaultForms.Name, account.Name);
        Add(DefaultForms.Phone, account.PhoneNumber);
        Add(DefaultForms.Email, account.Email);
        Add(DefaultForms.BirthDate, account.BirthDate?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        if (await db.ResidentProfiles.AsNoTracking().SingleOrDefaultAsync(p => p.AccountId == accountId) is not { } profile) return known;
        Add(DefaultForms.Dong, profile.DongCode);
        Add(DefaultForms.Careers, profile.CareersAnswer(texts["자격증:"]));
        Add(DefaultForms.WishedPlace, district.DongByCode(profile.WishedDong)?.Name);
        return known;

        void Add(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value)) known.TryAdd(key, value);
        }
    }

    private IReadOnlyDictionary<string, string> Fitting(Opening opening, IReadOnlyDictionary<string, string> known) =>
        Desk.Ask(opening).ForDraft(Desk.Ask(opening).Fields, known, ReceivedAt);

    private ConsentPage PageOf(Opening opening)
    {
        FormOrder.Ask(ViewData, [.. Consents.Of(opening.Kind).Select(c => c.ToString())]);
        return new(
            ApplyHead.Of(opening, Desk.Ask(opening), ApplySteps.Consent),
            [.. Consents.Of(opening.Kind).Select(c => new AskedConsent(c, ConsentTexts.Of(c, opening.Kind)))],
            Way);
    }
}
