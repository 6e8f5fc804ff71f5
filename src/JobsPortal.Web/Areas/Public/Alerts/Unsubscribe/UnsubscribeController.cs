using JobsPortal.Data;
using JobsPortal.Web.Alerts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Public.Alerts.Unsubscribe;

/// <summary>
/// 알림 그만 받기, also for mail programs that press for their reader (RFC 8058). They have no form token, so none is asked for: the address alone
/// allows it, no cookie does, and all that it allows is to end the mail that brought it.
/// </summary>
[Area("Public"), AllowAnonymous, IgnoreAntiforgeryToken, Route("alerts/{token:length(32)}/unsubscribe"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class UnsubscribeController(JobsDbContext db, KeepAlerts keep) : Controller
{
    /// <summary>A page with a button; opening it changes nothing.</summary>
    [HttpGet]
    public IActionResult Ask(string token) => View(nameof(Ask), token);

    /// <summary>Ends it. The answer is no redirect and the same whether there was something to end.</summary>
    [HttpPost]
    public async Task<IActionResult> Stop(string token)
    {
        await keep.EndAsync(await db.AlertRecipients.Where(r => r.Token == token).Select(r => r.Id).ToArrayAsync());
        return View("Ended");
    }
}
