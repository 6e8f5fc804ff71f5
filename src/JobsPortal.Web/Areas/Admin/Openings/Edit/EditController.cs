using JobsPortal.Data;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Admin.Openings.Edit;

/// <summary>Changing a draft of the own department.</summary>
[Area("Admin"), Route("admin/openings/{id:int}/edit"), Allows(Permission.DraftOpenings)]
public sealed class EditController(JobsDbContext db, TimeProvider clock, DistrictProfile district, LegalFigures law) : OpeningFormController(db, clock, district, law)
{
    private readonly JobsDbContext _db = db;

    /// <summary>The form. What is no draft any more is shown instead.</summary>
    [HttpGet]
    public async Task<IActionResult> Edit(int id) => await OwnAsync(id) switch
    {
        null => NotFound(),
        { Status: OpeningStatus.Draft } draft => await ShowAsync(OpeningForm.From(draft), draft.Kind, id),
        _ => LocalRedirect($"/admin/openings/{id}"),
    };

    /// <summary>임시저장. A stale form shows both values.</summary>
    [HttpPost]
    public async Task<IActionResult> Save(int id, OpeningForm form, string? rows, string? then)
    {
        if (await OwnAsync(id) is not { } opening)
        {
            return NotFound();
        }
        if (await TurnedAsync(form, opening.Kind, id, rows) is { } page)
        {
            return page;
        }
        if (opening.Status != OpeningStatus.Draft)
        {
            ModelState.AddModelError("", RuleTexts.Of(ApprovalBlocker.WrongState));
            return Stale(form, opening);
        }
        if (form.Version != opening.Version)
        {
            return Stale(form, opening);
        }
        opening.Change(form.ToDetails(opening.DepartmentId), User.StaffId());
        // A changed unit alone is a change of the opening as well.
        _db.Touch(opening);
        return await _db.SavesAsync() ? this.RedirectWith(ApprovalTexts.Saved, After(id, then)) : await StaleAfterSaveAsync(id, form);
    }

    private async Task<ViewResult> StaleAfterSaveAsync(int id, OpeningForm form)
    {
        // What this request changed in memory is let go, so that the saved state is read.
        _db.ChangeTracker.Clear();
        return Stale(form, (await OwnAsync(id))!);
    }
}
