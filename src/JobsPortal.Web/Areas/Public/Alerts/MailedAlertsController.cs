using JobsPortal.Domain.Alerts;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Alerts;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Public.Alerts;

/// <summary>새 공고 알림 without signing in: by the link of the mail.</summary>
[Area("Public"), AllowAnonymous, Route("alerts/{token:length(32)}")]
public sealed class MailedAlertsController(AlertDesk desk) : AlertsController(desk)
{
    /// <inheritdoc />
    protected override string Base => $"/alerts/{RouteData.Values["token"]}";

    /// <summary>알림 받기: the address is theirs.</summary>
    [HttpPost("confirm")]
    public async Task<IActionResult> Confirm()
    {
        if (await FindAsync() is not { } recipient || !await Desk.Keep.ConfirmAsync(recipient.Id, $"{Request.Scheme}://{Request.Host}")) return View("Gone");
        return this.RedirectWith(Desk.Texts[AlertTexts.Confirmed], await FindAsync() is null ? "/openings" : Base);
    }

    /// <inheritdoc />
    protected override Task<AlertRecipient?> FindAsync()
    {
        var token = RouteData.Values["token"] as string;
        return Desk.Db.AlertRecipients.SingleOrDefaultAsync(r => r.Token == token);
    }

    /// <inheritdoc />
    protected override IActionResult Nothing() => View("Gone");
}
