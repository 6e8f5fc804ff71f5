using JobsPortal.Data;
using JobsPortal.Data.Programs;
using JobsPortal.Domain.Programs;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Programs;

/// <summary>사업: read by all staff, changed by officers of the department it belongs to.</summary>
[Area("Admin"), Route("admin/programs"), Allows(Permission.ReadWork)]
public sealed class ProgramsController(JobsDbContext db, TimeProvider clock) : Controller
{
    /// <summary>All of them, the latest first.</summary>
    [HttpGet]
    public async Task<IActionResult> List(string? q, bool mine, int page, CancellationToken cancellation) => View(await ProgramList.LoadAsync(db, User.StaffAccess(), q, mine, page, cancellation));

    /// <summary>The empty form.</summary>
    [HttpGet("new"), Allows(Permission.EditPrograms)]
    public async Task<IActionResult> New()
    {
        var year = clock.SeoulToday().Year;
        return View("Edit", new ProgramForm
        {
            DepartmentId = User.StaffAccess().DepartmentId,
            StartsOn = new(year, 1, 1),
            EndsOn = new(year, 12, 31),
            Budgets = [new BudgetForm { Year = year }],
            Around = await ProgramSurroundings.LoadAsync(db, id: null),
        });
    }

    /// <summary>Adds one.</summary>
    [HttpPost("new"), Allows(Permission.EditPrograms)]
    public async Task<IActionResult> Create(ProgramForm form, string? rows)
    {
        form.Around = await ProgramSurroundings.LoadAsync(db, id: null);
        if (Turned(form, rows) is { } page)
        {
            return page;
        }
        db.Add(new JobProgram(form.ToDetails()));
        await db.SaveChangesAsync();
        return this.RedirectWith("사업을 저장했습니다.", "/admin/programs");
    }

    /// <summary>The form of one of the own department's.</summary>
    [HttpGet("{id:int}"), Allows(Permission.EditPrograms)]
    public async Task<IActionResult> Edit(int id)
    {
        if (await Own(id).AsNoTracking().SingleOrDefaultAsync() is not { } program)
        {
            return NotFound();
        }
        var form = ProgramForm.From(program);
        form.Around = await ProgramSurroundings.LoadAsync(db, id);
        return View(form);
    }

    /// <summary>Changes one; a stale form shows both values.</summary>
    [HttpPost("{id:int}"), Allows(Permission.EditPrograms)]
    public async Task<IActionResult> Change(int id, ProgramForm form, string? rows)
    {
        if (await Own(id).SingleOrDefaultAsync() is not { } program)
        {
            return NotFound();
        }
        form.Around = await ProgramSurroundings.LoadAsync(db, id);
        if (Turned(form, rows) is { } page)
        {
            return page;
        }
        if (form.Version != program.Version)
        {
            return Stale(form, program);
        }
        program.Change(form.ToDetails());
        // A changed budget alone is a change of the programme as well.
        db.Touch(program);
        return await db.SavesAsync()
            ? this.RedirectWith("사업을 저장했습니다.", "/admin/programs")
            : Stale(form, await Own(id).AsNoTracking().SingleAsync());
    }

    private IQueryable<JobProgram> Own(int id) => db.ProgramsOfDepartment(User.StaffAccess()).Include(p => p.Budgets).Where(p => p.Id == id);

    /// <summary>The page again after a row button or a mistake; null when the form can be saved.</summary>
    private ViewResult? Turned(ProgramForm form, string? rows)
    {
        if (FormRows.Change(ModelState, nameof(form.Budgets), form.Budgets, rows, ProgramForm.BudgetsMax))
        {
            return View("Edit", form);
        }
        OneOf(form.Around.Fields, nameof(form.PlanFieldId), form.PlanFieldId);
        OneOf(form.Around.Departments, nameof(form.DepartmentId), form.DepartmentId);
        return ModelState.IsValid ? null : this.Refused("Edit", form);
    }

    private void OneOf(IReadOnlyList<Choice> choices, string name, int? chosen)
    {
        if (chosen is not null && choices.All(c => c.Value != $"{chosen}"))
        {
            ModelState.AddModelError(name, "목록에 있는 것 가운데에서 고르세요.");
        }
    }

    private ViewResult Stale(ProgramForm form, JobProgram saved)
    {
        var differences = StaleEdit.Between(ProgramForm.From(saved), ProgramForm.From(new JobProgram(form.ToDetails())), form.Around.Choices);
        form.Around = form.Around with { Differences = differences };
        ModelState.Remove(nameof(form.Version));
        form.Version = saved.Version;
        return this.Refused("Edit", form);
    }
}
