using JobsPortal.Data;
using JobsPortal.Data.Privacy;
using JobsPortal.Data.Providers;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Public.Apply;

/// <summary>A draft that is to be deleted.</summary>
/// <param name="Opening">Its opening.</param>
/// <param name="Number">이어쓰기 번호.</param>
public sealed record DiscardPage(Opening Opening, string Number);

/// <summary>쓰다 만 신청서 지우기: whoever wrote a draft deletes it, with or without an account.</summary>
[Route("openings/{id:int}/apply/discard")]
public sealed class DiscardController(ApplyDesk desk, JobsDbContext db, ErasePersons erase, DatabaseErasure file, IStringLocalizer<Web.Texts> texts) : ApplyStep(desk)
{
    /// <summary>Asks first.</summary>
    [HttpGet]
    public async Task<IActionResult> Ask(int id)
    {
        if (await Desk.OpeningAsync(id) is not { } opening) return NotFound();
        return await Desk.DraftAsync(id) is { } draft ? View("Discard", new DiscardPage(opening, draft.Number)) : GoTo(id, ApplySteps.Start);
    }

    /// <summary>Deletes it; what was submitted meanwhile stays.</summary>
    [HttpPost]
    public async Task<IActionResult> Discard(int id, string? number)
    {
        if (await Desk.OpeningAsync(id) is null) return NotFound();
        var mine = await Desk.Reachable.Where(a => a.OpeningId == id && a.Number == number && a.Status == ApplicationStatus.Draft).Select(a => a.Id).ToArrayAsync();
        await db.WriteAsync(async () => await erase.ApplicationsAsync(
            await db.Applications.Where(a => mine.Contains(a.Id) && a.Status == ApplicationStatus.Draft).Select(a => a.Id).ToArrayAsync()));
        await file.EmptyLogAsync();
        return this.RedirectWith(texts["쓰다 만 신청서를 지웠습니다."], $"/openings/{id}");
    }
}
