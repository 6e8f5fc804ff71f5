using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Data.Providers;
using JobsPortal.Data.Settings;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Staff.Departments;

/// <summary>부서: to which programmes, openings and people belong.</summary>
[Area("Admin"), Route("admin/staff/departments"), Allows(Permission.EditStaff)]
public sealed class DepartmentsController(JobsDbContext db, TimeProvider clock, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>All of them; a dissolved one stays where old work belongs to it.</summary>
    [HttpGet]
    public async Task<IActionResult> List() => View("Departments", await db.DepartmentLines().Take(500).ToListAsync());

    /// <summary>The empty form.</summary>
    [HttpGet("new")]
    public IActionResult New() => View("Department", new DepartmentForm { IsActive = true });

    /// <summary>Adds one.</summary>
    [HttpPost("new")]
    public Task<IActionResult> Create(DepartmentForm form)
    {
        var department = new Department();
        db.Add(department);
        return SaveAsync(form, department);
    }

    /// <summary>The form of one.</summary>
    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id) =>
        await db.Departments.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id) is { } d
            ? View("Department", new DepartmentForm { Id = d.Id, Name = d.Name, Phone = d.Phone is null ? null : PhoneNumber.Format(d.Phone), IsActive = d.IsActive })
            : NotFound();

    /// <summary>Renames it, or dissolves it for new work.</summary>
    [HttpPost("{id:int}")]
    public async Task<IActionResult> Change(int id, DepartmentForm form)
    {
        if (await db.Departments.SingleOrDefaultAsync(d => d.Id == id) is not { } department)
        {
            return NotFound();
        }
        form.Id = id;
        return await SaveAsync(form, department);
    }

    private async Task<IActionResult> SaveAsync(DepartmentForm form, Department department)
    {
        if (!ModelState.IsValid)
        {
            return this.Refused("Department", form);
        }
        (department.Name, department.Phone, department.IsActive) = (Hangul.Clean(form.Name), TelephoneAttribute.Digits(form.Phone), form.IsActive);
        try
        {
            db.RecordDepartment(department, texts["부서 화면에서"], User.StaffId(), clock.UtcNow());
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException fault) when (fault.IsDuplicate())
        {
            ModelState.AddModelError(nameof(form.Name), texts["같은 이름의 부서가 이미 있습니다. 다른 이름을 적어 주세요."]);
            return this.Refused("Department", form);
        }
        return this.RedirectWith(texts["부서를 저장했습니다."], to: "/admin/staff/departments");
    }
}
