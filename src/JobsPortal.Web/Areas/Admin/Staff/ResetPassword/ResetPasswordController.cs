using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Staff.ResetPassword;

/// <summary>비밀번호 초기화 and 잠금 풀기: back in after a forgotten password.</summary>
[Area("Admin"), Route("admin/staff/{id:int}"), Allows(Permission.EditStaff)]
public sealed class ResetPasswordController(JobsDbContext db, Passwords passwords, ChangeStaff staff, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>Asks.</summary>
    [HttpGet("reset-password")]
    public async Task<IActionResult> Confirm(int id) =>
        await db.StaffLine(id).SingleOrDefaultAsync() is { } line ? View("Confirm", Question(line)) : NotFound();

    /// <summary>Sets a first password, which ends the person's sessions, and shows it once on the next page.</summary>
    [HttpPost("reset-password")]
    public async Task<IActionResult> Reset(int id)
    {
        if (await db.StaffLine(id).SingleOrDefaultAsync() is not { } line)
        {
            return NotFound();
        }
        if (Question(line) is { Blocker: not null } refused)
        {
            return this.Refused("Confirm", refused);
        }
        var password = FirstPassword.New();
        await passwords.SetAsync(new Account { Id = id }, password, mustChange: true, async () =>
        {
            staff.Record(id, StaffChangeKind.PasswordReset, from: null, to: null, User.StaffId());
            await db.SaveChangesAsync();
        });
        TempData[StaffController.FirstPasswordKey] = password;
        return this.RedirectWith(texts["비밀번호를 초기화했습니다."], to: $"/admin/staff/{id}");
    }

    /// <summary>Forgets the wrong tries.</summary>
    [HttpPost("unlock")]
    public async Task<IActionResult> Unlock(int id)
    {
        if (!await db.StaffLine(id).AnyAsync())
        {
            return NotFound();
        }
        await db.WriteAsync(() => db.ForgetWrongPasswordsAsync(id));
        return this.RedirectWith(texts["잠금을 풀었습니다."], to: $"/admin/staff/{id}");
    }

    private StaffQuestion Question(StaffLine line) => new(line, line.Id == User.StaffId() ? StaffBlocker.OwnPassword : null);
}
