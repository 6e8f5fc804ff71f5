using JobsPortal.Data;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Staff.Departments.HandOver;

/// <summary>조직 개편: what a department is responsible for goes to another one.</summary>
[Area("Admin"), Route("admin/staff/departments/{id:int}/hand-over"), Allows(Permission.EditStaff)]
public sealed class HandOverDepartmentController(JobsDbContext db, HandOverDepartment work, IStringLocalizer<Texts> texts) : Controller
{
    private const string Page = "Ask";
    private const string Prefix = nameof(DepartmentHandOverPage.Form);

    /// <summary>The list, all of it ticked.</summary>
    [HttpGet]
    public async Task<IActionResult> Ask(int id) =>
        await db.Departments.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id) is { } department ? View(Page, await work.PageAsync(department, typed: null)) : NotFound();

    /// <summary>Hands over.</summary>
    [HttpPost]
    public async Task<IActionResult> HandOver(int id, [Bind(Prefix = Prefix)] DepartmentHandOverForm form)
    {
        if (await db.Departments.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id) is not { } department) return NotFound();
        if (ModelState.IsValid)
        {
            foreach (var blocker in await work.RunAsync(id, form, User.StaffId())) ModelState.AddModelError(FieldOf(blocker), texts[HandoverTexts.Of(blocker)]);
        }
        return ModelState.IsValid
            ? this.RedirectWith(texts["업무를 넘겼습니다."], "/admin/staff/hand-overs")
            : this.Refused(Page, await work.PageAsync(department, form));
    }

    private static string FieldOf(HandoverBlocker blocker) =>
        blocker is HandoverBlocker.ReceiverMissing or HandoverBlocker.SameReceiver ? $"{Prefix}.{nameof(DepartmentHandOverForm.ToDepartmentId)}" : "";
}
