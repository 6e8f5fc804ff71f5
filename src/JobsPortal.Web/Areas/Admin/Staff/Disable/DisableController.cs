using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Staff.Disable;

/// <summary>사용 중지: who left can no longer sign in; what they did stays.</summary>
[Area("Admin"), Route("admin/staff/{id:int}"), Allows(Permission.EditStaff)]
public sealed class DisableController(JobsDbContext db, ChangeStaff staff, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>Asks.</summary>
    [HttpGet("disable")]
    public async Task<IActionResult> Confirm(int id) =>
        await db.StaffLine(id).SingleOrDefaultAsync() is { } line ? View("Confirm", new StaffQuestion(line)) : NotFound();

    /// <summary>Switches off.</summary>
    [HttpPost("disable")]
    public Task<IActionResult> Disable(int id) => SetAsync(id, off: true, texts["사용을 중지했습니다. 이 직원은 바로 로그아웃됩니다."]);

    /// <summary>Switches on again.</summary>
    [HttpPost("enable")]
    public Task<IActionResult> Enable(int id) => SetAsync(id, off: false, texts["다시 사용하도록 바꾸었습니다."]);

    private async Task<IActionResult> SetAsync(int id, bool off, string done)
    {
        if (await db.StaffLine(id).SingleOrDefaultAsync() is not { } line)
        {
            return NotFound();
        }
        try
        {
            await staff.DisableAsync(id, off, User.StaffId());
        }
        catch (RuleBroken broken) when (broken.Reason is StaffBlocker blocker)
        {
            return this.Refused("Confirm", new StaffQuestion(line, blocker));
        }
        return this.RedirectWith(done, to: $"/admin/staff/{id}");
    }
}
