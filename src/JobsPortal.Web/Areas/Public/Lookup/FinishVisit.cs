using JobsPortal.Web.Applications;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Public.Lookup;

/// <summary>마치고 지우기, for devices that several people use.</summary>
public sealed class FinishVisit(ApplicationProofs proofs, PortalSessions sessions, IStringLocalizer<Web.Texts> texts)
{
    /// <summary>Forgets what this browser has proven and typed, ends a sign-in, and asks the browser to drop its copies. Returns where to go.</summary>
    public async Task<string> RunAsync(Controller page)
    {
        proofs.Forget();
        page.TempData.Clear();
        if (page.User.IsSignedIn())
        {
            await sessions.EndAsync(page.HttpContext);
        }
        // Not the cookies: the sentence on the next page and the size of letters stay.
        page.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        page.TempData[Answers.Flash] = texts["이 기기에 남은 내용을 지웠습니다. 신청하신 내용은 그대로 접수되어 있습니다."].Value;
        return "/";
    }
}
