using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Public.Apply;

/// <summary>One step of applying. Nobody needs an account, and no cache keeps the page.</summary>
[Area("Public"), AllowAnonymous, Route("openings/{id:int}/apply"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public abstract class ApplyStep(ApplyDesk desk) : Controller
{
    /// <summary>What every step needs.</summary>
    protected ApplyDesk Desk { get; } = desk;

    /// <summary>When the request came in, by the server's clock: a deadline that passes while it waits does not count.</summary>
    protected DateTime ReceivedAt { get; } = desk.Now;

    /// <summary>Why nothing can be received now, as a page; null when something can.</summary>
    protected IActionResult? BlockedBy(Opening opening, string? draft = null) =>
        Application.ReasonsNotToApply(opening, ReceivedAt) is [var blocker, ..] ? Blocked(opening, blocker, draft) : null;

    /// <summary>The page that says why not, and what to do; 422 where something was sent.</summary>
    protected IActionResult Blocked(Opening opening, ApplyBlocker blocker, string? draft) =>
        HttpMethods.IsGet(Request.Method) || HttpMethods.IsHead(Request.Method)
            ? View("Blocked", new BlockedPage(opening, blocker, draft))
            : this.Refused("Blocked", new BlockedPage(opening, blocker, draft));

    /// <summary>Who types and whether it is begun anew, as the address says it until there is a draft.</summary>
    protected ApplyWay Way => new(Request.Query["by"] == ApplySteps.Family, Request.Query["fresh"] == "1");

    /// <summary>Goes to another step of the same opening.</summary>
    protected LocalRedirectResult GoTo(int openingId, string step, ApplyWay? way = null) =>
        LocalRedirect(ApplySteps.Url(openingId, step) + way?.Query);
}
