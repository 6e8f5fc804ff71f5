using JobsPortal.Domain.Alerts;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Alerts;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Public.My.Alerts;

/// <summary>새 공고 알림 of a signed-in resident.</summary>
[Area("Public"), Authorize, Route("my/alerts")]
public sealed class MyAlertsController(AlertDesk desk, MyDesk my) : AlertsController(desk)
{
    /// <inheritdoc />
    protected override string Base => "/my/alerts";

    /// <summary>Sends the question about the account's address once more.</summary>
    [HttpPost("mail")]
    public async Task<IActionResult> Mail([FromServices] Infrastructure.SubjectLimits limits)
    {
        if (my.AccountId is not { } me) return NotFound();
        if (!limits.TryTake(HttpContext, "Signup", $"alerts of {me}")) return StatusCode(StatusCodes.Status429TooManyRequests);
        await Desk.Searches.AskAgainAsync(me);
        return this.RedirectWith(Desk.Texts[AlertTexts.MailAsked], Base);
    }

    /// <inheritdoc />
    protected override async Task<AlertRecipient?> FindAsync() => my.AccountId is { } me ? await Desk.Db.AlertRecipients.SingleOrDefaultAsync(r => r.AccountId == me) : null;

    /// <inheritdoc />
    protected override IActionResult Nothing() => my.AccountId is null ? NotFound() : View("None");
}
