using JobsPortal.Domain.Applications;
using JobsPortal.Web.Applications;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Public.Apply;

/// <summary>What to keep in order to go on later.</summary>
[Route("openings/{id:int}/apply/saved")]
public sealed class SavedController(ApplyDesk desk, ProveApplication prove) : ApplyStep(desk)
{
    /// <summary>이어쓰기 번호 and 조회번호.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(int id)
    {
        if (await Desk.OpeningAsync(id) is not { } opening) return NotFound();
        if (await Desk.DraftAsync(id) is not { } draft) return GoTo(id, ApplySteps.Start);
        return View("Saved", new SavedPage(
            opening, draft.Number, await prove.CodeAsync(draft.Number), draft.BirthDate is not null, ApplySteps.Url(id, ApplySteps.Resume(draft.DraftStep))));
    }
}
