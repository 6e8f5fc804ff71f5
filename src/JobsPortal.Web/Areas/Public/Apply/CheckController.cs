using JobsPortal.Data.Openings;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Applications;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Public.Apply;

/// <summary>Everything once more, then submitting. Pressing twice ends with the same receipt.</summary>
[Route("openings/{id:int}/apply/" + ApplySteps.Check)]
public sealed class CheckController(ApplyDesk desk, SubmitApplication submit, IStringLocalizer<Web.Texts> texts) : ApplyStep(desk)
{
    /// <summary>All answers, each with its way back.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(int id)
    {
        if (await Desk.OpeningAsync(id) is not { } opening) return NotFound();
        if (await Desk.DraftAsync(id) is not { } draft) return GoTo(id, ApplySteps.Start);
        if (BlockedBy(opening, draft.Number) is { } blocked) return blocked;

        var asked = Desk.Ask(opening);
        var faults = asked.CheckAll(draft.CurrentAnswers, ReceivedAt, new Dictionary<string, string>());
        return faults.Count > 0
            ? this.RedirectWith(texts["아직 적지 않았거나 고쳐야 할 항목이 있습니다."], ApplySteps.Url(id, ApplySteps.PageOf(asked, faults)))
            : View("Check", await PageAsync(opening, draft, blocker: null));
    }

    /// <summary>Submits the draft that the page showed. What a page of refusal would show is read for a refusal only.</summary>
    [HttpPost]
    public async Task<IActionResult> Submit(int id, string? number)
    {
        if (await Desk.Reachable.Where(a => a.OpeningId == id && a.Number == number).Select(a => new { a.Id, a.AccountId }).SingleOrDefaultAsync() is not { } known)
        {
            return NotFound();
        }

        var outcome = await submit.RunAsync(known.Id, ReceivedAt, Actor.Applicant(known.AccountId));
        Desk.Keep(number!, known.AccountId);
        return outcome.Blocker is { } blocker ? await RefusedAsync(id, known.Id, blocker) : LocalRedirect(ApplySteps.Url(id, "done"));
    }

    private async Task<IActionResult> RefusedAsync(int id, int applicationId, ApplyBlocker blocker)
    {
        if (await Desk.OpeningAsync(id) is not { } opening) return NotFound();
        var draft = await Desk.Reachable.AsNoTracking().Include(a => a.Answers).SingleAsync(a => a.Id == applicationId);
        return blocker is ApplyBlocker.AnswersIncomplete or ApplyBlocker.AlreadyApplied or ApplyBlocker.WrongState
            ? this.Refused("Check", await PageAsync(opening, draft, blocker))
            : Blocked(opening, blocker, draft.Number);
    }

    private async Task<CheckPage> PageAsync(Opening opening, Application draft, ApplyBlocker? blocker)
    {
        if (blocker is { } why) ModelState.AddModelError("", texts[ApplicationTexts.Blocked(why)]);
        var asked = Desk.Ask(opening);
        var answers = draft.CurrentAnswers;
        return new(
            ApplyHead.Of(opening, asked, ApplySteps.Check, draft.Number), draft,
            [.. asked.Pages.Select((fields, i) => (i == 0 ? ApplySteps.Form : ApplySteps.Details, asked.Ask(texts, fields, answers)))],
            blocker,
            QueueTexts.Full(texts, await QueueOfAsync(opening, draft), draft.PartySize));
    }

    /// <summary>The queue that the applicant would stand in.</summary>
    private async Task<IReadOnlyCollection<UnitQueue>> QueueOfAsync(Opening opening, Application draft)
    {
        var unit = draft.UnitId ?? opening.Units[0].Id;
        return [.. (await Desk.QueuesAsync(opening)).Where(q => q.UnitId == unit)];
    }
}
