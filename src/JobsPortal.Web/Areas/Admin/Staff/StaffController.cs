using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Data.Staff;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Staff;

/// <summary>직원: who works here and what they may do.</summary>
[Area("Admin"), Route("admin/staff"), Allows(Permission.EditStaff)]
public sealed class StaffController(JobsDbContext db, DistrictProfile district, OpenAccount accounts, ChangeStaff staff, TimeProvider clock, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>Where the next page finds the password that it shows once.</summary>
    internal const string FirstPasswordKey = "FirstPassword";

    private const int MostChanges = 100;

    /// <summary>All of them by name.</summary>
    [HttpGet]
    public async Task<IActionResult> List(string? q, StaffRole? role, int page, CancellationToken cancellation) =>
        View(new StaffList(q, role, await db.StaffLines(q, role).ToPageAsync(page, cancellation), clock.UtcNow()));

    /// <summary>One of them, with the history of rights.</summary>
    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancellation)
    {
        if (await db.StaffLine(id).SingleOrDefaultAsync(cancellation) is not { } line)
        {
            return NotFound();
        }
        var changes = await db.StaffChangeLines(id).Take(MostChanges).ToListAsync(cancellation);
        var handovers = await db.HandoverLines(id, department: null).Take(MostChanges).ToListAsync(cancellation);
        var locked = line.LockedUntil is { } until && until.UtcDateTime > clock.UtcNow();
        return View(new StaffCard(line, district.DongByCode(line.CounterDong)?.Name, changes, handovers, TempData[FirstPasswordKey] as string, locked, id == User.StaffId()));
    }

    /// <summary>The empty form.</summary>
    [HttpGet("new")]
    public async Task<IActionResult> New() => View("New", new StaffForm { Choices = await StaffChoices.ReadAsync(db, district) });

    /// <summary>Makes the account; its first password is shown once on the next page.</summary>
    [HttpPost("new")]
    public async Task<IActionResult> Create(StaffForm form)
    {
        form.Choices = await StaffChoices.ReadAsync(db, district);
        if (string.IsNullOrWhiteSpace(form.Login))
        {
            ModelState.AddModelError(nameof(form.Login), texts["로그인 이름을 입력하세요."]);
        }
        if (!ModelState.IsValid || !form.Choices.Offer(form))
        {
            return this.Refused("New", form);
        }
        var (account, password) = (AccountOf(form), FirstPassword.New());
        var errors = await accounts.RunAsync(account, password, async () =>
        {
            staff.Record(account.Id, StaffChangeKind.Created, from: null, account.StaffRole.ToString(), User.StaffId());
            await db.SaveChangesAsync();
        });
        ModelState.AddRefusals(errors, nameof(form.Login), password: "");
        if (errors.Count > 0)
        {
            return this.Refused("New", form);
        }
        TempData[FirstPasswordKey] = password;
        return this.RedirectWith(texts["직원을 등록했습니다."], to: $"/admin/staff/{account.Id}");
    }

    private static Account AccountOf(StaffForm form) => new()
    {
        Kind = AccountKind.Staff,
        UserName = Typed.Login(form.Login),
        Name = form.ToName(),
        StaffRole = form.ToPlace().Role,
        DepartmentId = form.ToPlace().DepartmentId,
        CounterDong = form.ToPlace().CounterDong,
        MustChangePassword = true,
    };
}
