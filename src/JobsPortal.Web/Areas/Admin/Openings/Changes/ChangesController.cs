using JobsPortal.Data;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Admin.Openings.Changes;

/// <summary>A change of a published opening: its page, and what its drafter does with it.</summary>
[Area("Admin"), Route("admin/openings/{id:int}/changes/{number:int}"), Allows(Permission.ReadWork)]
public sealed class ChangesController(JobsDbContext db, TimeProvider clock, DistrictProfile district, LegalFigures law, NoticeWording wording) : ChangeStepController(db, clock, district, law, wording)
{
    private readonly LegalFigures _law = law;
    private readonly TimeProvider _clock = clock;

    /// <summary>Old and new values, what stands against it, and the buttons of who may press them.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(int id, int number) => await FindAsync(id, number) is { } page ? Page(page) : NotFound();

    /// <summary>승인 요청.</summary>
    [HttpPost("submit"), Allows(Permission.DraftOpenings)]
    public async Task<IActionResult> Submit(int id, int number, ChangePage sent)
    {
        if (await FindAsync(id, number, sent) is not { } page)
        {
            return NotFound();
        }
        page.Reasons = page.Change.ReasonsNotToSubmit(page.Opening, page.Applicants, _clock.UtcNow(), _law, page.HasResults);
        if (page.Reasons.Count > 0 || IsStale(page))
        {
            return Refuse(page);
        }
        page.Change.SubmitForReview(page.Opening, page.Applicants, User.StaffId(), _clock.UtcNow(), _law, page.HasResults);
        return await DoneAsync(id, number, ChangeTexts.Submitted);
    }

    /// <summary>회수.</summary>
    [HttpPost("take-back"), Allows(Permission.DraftOpenings)]
    public Task<IActionResult> TakeBack(int id, int number, ChangePage sent) =>
        MoveAsync(id, number, sent, ChangeStatus.Draft, change => change.TakeBack(), ChangeTexts.TakenBack);

    /// <summary>Gives it up.</summary>
    [HttpPost("drop"), Allows(Permission.DraftOpenings)]
    public Task<IActionResult> Drop(int id, int number, ChangePage sent) =>
        MoveAsync(id, number, sent, ChangeStatus.Dropped, change => change.Drop(), ChangeTexts.Dropped);

    private async Task<IActionResult> MoveAsync(int id, int number, ChangePage sent, ChangeStatus to, Action<OpeningChange> move, string text)
    {
        if (await FindAsync(id, number, sent) is not { } page)
        {
            return NotFound();
        }
        if (!ChangeLifecycle.Table.Allows(page.Change.Status, to))
        {
            page.Reasons = [ApprovalBlocker.WrongState];
            return Refuse(page);
        }
        if (IsStale(page))
        {
            return Refuse(page);
        }
        move(page.Change);
        return await DoneAsync(id, number, text);
    }
}
