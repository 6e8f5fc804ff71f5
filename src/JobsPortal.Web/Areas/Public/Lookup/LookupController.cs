using JobsPortal.Domain.Applications;
using JobsPortal.Web.Applications;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace JobsPortal.Web.Areas.Public.Lookup;

/// <summary>내 신청 확인 without an account, and going on with a draft.</summary>
[Area("Public"), AllowAnonymous, Route("lookup"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class LookupController(LookupDesk desk, ApplicationProofs proofs) : Controller
{
    /// <summary>Asks for the three.</summary>
    [HttpGet]
    public IActionResult Ask() => View("Lookup", new LookupForm());

    /// <summary>Shows the application, or goes on with the draft.</summary>
    [HttpPost, EnableRateLimiting(LookupDesk.Limit)]
    public async Task<IActionResult> Show(LookupForm form)
    {
        if (await desk.FindAsync(form, ModelState) is not { } found)
        {
            var refused = View("Lookup", form);
            refused.StatusCode = desk.Status;
            return refused;
        }

        proofs.Remember(found.Number);
        return LocalRedirect(found.Status == ApplicationStatus.Draft
            ? FormattableString.Invariant($"/openings/{found.OpeningId}/apply/{found.DraftStep ?? "form"}")
            : "/my/" + found.Number);
    }

    /// <summary>번호를 잊으셨나요?</summary>
    [HttpGet("forgot")]
    public IActionResult Forgot() => View();

    /// <summary>마치고 지우기: this browser may see nothing any more.</summary>
    [HttpPost("finish")]
    public async Task<IActionResult> Finish([FromServices] FinishVisit finish) => LocalRedirect(await finish.RunAsync(this));
}
