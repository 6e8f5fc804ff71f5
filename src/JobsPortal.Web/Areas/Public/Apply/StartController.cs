using JobsPortal.Domain.Openings;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Public.Apply;

/// <summary>How to apply: without an account, with one, or for somebody else.</summary>
public sealed class StartController(ApplyDesk desk, IStringLocalizer<Web.Texts> texts) : ApplyStep(desk)
{
    private const int MinutesOfPublicWork = 10;
    private const int MinutesOtherwise = 3;

    /// <summary>The address without a step.</summary>
    [HttpGet("")]
    public IActionResult Index(int id) => GoTo(id, ApplySteps.Start);

    /// <summary>The ways to apply.</summary>
    [HttpGet(ApplySteps.Start)]
    public async Task<IActionResult> Show(int id)
    {
        if (await Desk.OpeningAsync(id) is not { } opening) return NotFound();
        var draft = Way.Fresh ? null : await Desk.DraftAsync(id);
        if (BlockedBy(opening, draft?.Number) is { } blocked) return blocked;

        var live = await Desk.LiveNumberAsync(id);
        return View("Start", new StartPage(
            ApplyHead.Of(opening, Desk.Ask(opening), ApplySteps.First(opening)),
            ApplySteps.Url(id, ApplySteps.First(opening)),
            Way.Fresh,
            draft is null ? null : ApplySteps.Url(id, ApplySteps.Resume(draft.DraftStep)),
            live is null ? null : "/my/" + live,
            opening.Kind == OpeningKind.PublicWork ? MinutesOfPublicWork : MinutesOtherwise,
            QueueTexts.Full(texts, await Desk.QueuesAsync(opening))));
    }
}
