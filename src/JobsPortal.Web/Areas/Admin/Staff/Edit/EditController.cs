using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Staff.Edit;

/// <summary>Another name, role, department or dong.</summary>
[Area("Admin"), Route("admin/staff/{id:int}/edit"), Allows(Permission.EditStaff)]
public sealed class EditController(JobsDbContext db, DistrictProfile district, ChangeStaff staff, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>The form.</summary>
    [HttpGet]
    public async Task<IActionResult> Form(int id)
    {
        if (await db.StaffLine(id).SingleOrDefaultAsync() is not { } line)
        {
            return NotFound();
        }
        var form = StaffForm.From(line);
        form.Choices = await StaffChoices.ReadAsync(db, district, line.DepartmentId);
        return View("Edit", form);
    }

    /// <summary>Saves; a stale form shows both values.</summary>
    [HttpPost]
    public async Task<IActionResult> Save(int id, StaffForm form)
    {
        if (await db.StaffLine(id).SingleOrDefaultAsync() is not { } line)
        {
            return NotFound();
        }
        (form.Id, form.Login) = (id, line.Login);
        form.Choices = await StaffChoices.ReadAsync(db, district, line.DepartmentId);
        if (!ModelState.IsValid || !form.Choices.Offer(form))
        {
            return this.Refused("Edit", form);
        }
        try
        {
            return await staff.PlaceAsync(id, form.Version ?? "", form.ToName(), form.ToPlace(), User.StaffId())
                ? this.RedirectWith(texts["직원 정보를 고쳤습니다. 다음 화면부터 바로 바뀝니다."], to: id == User.StaffId() ? "/admin" : $"/admin/staff/{id}")
                : await StaleAsync(id, form);
        }
        catch (RuleBroken broken) when (broken.Reason is StaffBlocker blocker)
        {
            ModelState.AddModelError(nameof(form.Role), texts[StaffTexts.Of(blocker)]);
            return this.Refused("Edit", form);
        }
    }

    private async Task<ViewResult> StaleAsync(int id, StaffForm form)
    {
        var saved = StaffForm.From(await db.StaffLine(id).SingleAsync());
        form.Differences = StaleEdit.Between(saved, form, form.Choices.ByField);
        // The next save is made in the knowledge of what is shown now.
        ModelState.Remove(nameof(form.Version));
        form.Version = saved.Version;
        return this.Refused("Edit", form);
    }
}
