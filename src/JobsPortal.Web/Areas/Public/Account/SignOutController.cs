using JobsPortal.Web.Applications;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Public.Account;

/// <summary>Signing out.</summary>
[Area("Public"), AllowAnonymous, Route("account/sign-out")]
public sealed class SignOutController(PortalSessions sessions, ApplicationProofs proofs, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>Ends the session and tells the browser to forget the pages; the wish for large letters stays.</summary>
    [HttpPost]
    public async Task<IActionResult> Leave()
    {
        await sessions.EndAsync(HttpContext);
        proofs.Forget();
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return this.RedirectWith(texts["로그아웃했습니다."], to: "/");
    }
}
