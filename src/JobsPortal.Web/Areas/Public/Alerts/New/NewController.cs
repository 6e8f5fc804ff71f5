using JobsPortal.Domain.Alerts;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Alerts;
using JobsPortal.Web.Infrastructure;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Alerts;
using JobsPortal.Web.Shared.Openings;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Public.Alerts.New;

/// <summary>검색 저장: from the list's conditions to a saved search; without an account by an address that a link confirms.</summary>
[Area("Public"), AllowAnonymous, Route("alerts/new"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class NewController(SaveSearch searches, SubjectLimits limits, DistrictProfile district, IStringLocalizer<Web.Texts> texts) : Controller
{
    private int? Me => User.IsStaff() ? null : User.AccountId();

    /// <summary>The conditions of the list, to be saved or changed first.</summary>
    [HttpGet]
    public IActionResult Ask() => View(nameof(Ask), PageOf(SavedSearchForm.From(FilterNames.Read(Request.Query, district))));

    /// <summary>Saves them.</summary>
    [HttpPost, EnableRateLimiting("Signup")]
    public async Task<IActionResult> Save([Bind(Prefix = nameof(NewPage.Form))] SavedSearchForm form)
    {
        Check(form);
        var conditions = ModelState.IsValid ? await searches.UnderstandAsync(form.ToConditions()) : null;
        if (ModelState.IsValid && conditions is null) SavedSearchForm.Refuse(ModelState, AlertBlocker.WordsTooShort, texts);
        if (!ModelState.IsValid) return this.Refused(nameof(Ask), PageOf(form));
        var origin = $"{Request.Scheme}://{Request.Host}";
        if (Me is { } me)
        {
            var answer = await searches.ForAccountAsync(me, conditions!, form.Frequency, origin);
            if (answer.Blocker is { } blocker) SavedSearchForm.Refuse(ModelState, blocker, texts);
            return ModelState.IsValid ? this.RedirectWith(texts[answer.IsAsked ? AlertTexts.SavedAndAsked : AlertTexts.Saved], "/my/alerts") : this.Refused(nameof(Ask), PageOf(form));
        }

        var email = form.Email!.Trim().ToLowerInvariant();
        if (!limits.TryTake(HttpContext, "Signup", email)) return StatusCode(StatusCodes.Status429TooManyRequests);
        await searches.ForMailAsync(email, conditions!, form.Frequency, origin);
        return this.RedirectWith(texts[AlertTexts.MailAsked], "/openings");
    }

    private NewPage PageOf(SavedSearchForm form) => new(SavedSearchFields.Of(form, district), Me is not null);

    private void Check(SavedSearchForm form)
    {
        form.Check(ModelState, district, texts);
        if (Me is not null) return;
        if (string.IsNullOrWhiteSpace(form.Email)) Refuse(nameof(form.Email), "이메일 주소를 적어 주세요.");
        else if (!EmailAddress.Fits(form.Email.Trim())) Refuse(nameof(form.Email), "이메일 주소를 name@example.kr 처럼 적어 주세요.");
        if (!form.Agrees) Refuse(nameof(form.Agrees), "동의하셔야 알림을 보내 드릴 수 있습니다.");
    }

    private void Refuse(string field, string sentence) => ModelState.AddModelError($"{nameof(NewPage.Form)}.{field}", texts[sentence]);
}
