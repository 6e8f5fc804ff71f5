using JobsPortal.Web.Applications;
using JobsPortal.Web.Areas.Public.Lookup;
using JobsPortal.Web.Infrastructure;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Areas.Public.My;

/// <summary>Takes an earlier application over into one's account, by the same three that a look-up asks for.</summary>
[Area("Public"), Authorize, Route("my/claim"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ClaimController(
    MyDesk desk, LookupDesk lookup, ClaimApplication claim, IStringLocalizer<Web.Texts> texts, IOptions<SiteOptions> site) : Controller
{
    /// <summary>Asks for the three.</summary>
    [HttpGet]
    public IActionResult Ask() => desk.AccountId is null ? LocalRedirect("/lookup") : View("Claim", new LookupForm());

    /// <summary>Takes it over.</summary>
    [HttpPost, EnableRateLimiting(LookupDesk.Limit)]
    public async Task<IActionResult> Take(LookupForm form)
    {
        if (desk.AccountId is not { } accountId) return NotFound();
        if (await lookup.FindAsync(form, ModelState) is not { } found) return Refuse(form, lookup.Status);

        switch (await claim.RunAsync(found.Number, accountId))
        {
            case ClaimOutcome.Claimed:
                return this.RedirectWith(texts["이전 신청을 내 신청에 담았습니다."], "/my");
            case ClaimOutcome.AlreadyApplied:
                ModelState.AddModelError("", texts["이 계정으로 이미 같은 공고에 신청하셨습니다. 한 공고에는 한 번만 신청할 수 있습니다."]);
                break;
            default:
                ModelState.AddModelError("", texts["다른 계정에 담겨 있는 신청입니다. {0} 전화해 주세요.", Shared.Texts.Language.Ro(site.Value.Identity.Tel)]);
                break;
        }
        return Refuse(form, StatusCodes.Status422UnprocessableEntity);
    }

    private ViewResult Refuse(LookupForm form, int status)
    {
        var refused = View("Claim", form);
        refused.StatusCode = status;
        return refused;
    }
}
