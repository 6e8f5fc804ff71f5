using JobsPortal.Data;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Applications;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Public.My;

/// <summary>내 신청: the list of a signed-in resident.</summary>
[Area("Public"), Authorize, Route("my"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class MyController(MyDesk desk) : Controller
{
    private const int Most = 100;

    /// <summary>Every application of the account.</summary>
    [HttpGet]
    public async Task<IActionResult> List() =>
        desk.AccountId is { } accountId ? View(new ListPage(await desk.ListAsync(accountId, Most), desk.Now, await desk.LatestNoticesAsync(accountId), await desk.SavedAsync(accountId))) : LocalRedirect("/lookup");
}

/// <summary>One application: where it stands, what comes next, what can be done.</summary>
public sealed class CaseController(MyDesk desk, IStringLocalizer<Web.Texts> texts) : MyStep(desk)
{
    /// <summary>Shows it.</summary>
    [HttpGet(Case)]
    public async Task<IActionResult> Show(string number, [FromServices] JobsDbContext db) =>
        await Desk.FindAsync(number) is { } found
            ? View("Case", new CasePage(found, found.Asked.Ask(texts, found.Asked.AskedIn(found.Application.CurrentAnswers), found.Application.CurrentAnswers), Desk.Now)
            {
                Notices = await Desk.NoticesAsync(found.Application),
                Records = await CaseRecords.ReadAsync(db, found.Application.Id),
            })
            : NotFound();

    /// <summary>접수증, to print.</summary>
    [HttpGet(Case + "/receipt")]
    public async Task<IActionResult> Receipt(string number, [FromServices] Receipts receipts) =>
        await Desk.FindAsync(number) is null ? NotFound() : View("Receipt", await receipts.OfAsync(number));
}
