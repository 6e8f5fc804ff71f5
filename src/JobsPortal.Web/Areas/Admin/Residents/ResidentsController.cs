using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Data.Audit;
using JobsPortal.Domain.Privacy;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Residents;

/// <summary>
/// 구민 로그인 도움: a forgotten password is reset at the counter or by calling back. Found only by login name and name together, which are
/// posted, so that neither stands in an address.
/// </summary>
[Area("Admin"), Route("admin/residents"), Allows(Permission.HelpResidents), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ResidentsController(JobsDbContext db, Passwords passwords, AccessLog log, TimeProvider clock, IStringLocalizer<Texts> texts) : Controller
{
    private const string FirstPasswordKey = "ResidentFirstPassword";

    /// <summary>Asks for both names; after a reset it shows the first password once.</summary>
    [HttpGet]
    public IActionResult Ask() => View("Find", new FindResidentPage(new FindResidentForm(), TempData[FirstPasswordKey] as string));

    /// <summary>Shows whom they belong to, with the telephone to call back.</summary>
    [HttpPost]
    public async Task<IActionResult> Find([Bind(Prefix = nameof(FindResidentPage.Form))] FindResidentForm form)
    {
        var account = ModelState.IsValid ? await FindAsync(form.Login, form.Name) : null;
        if (ModelState.IsValid && account is null) ModelState.AddModelError("", texts[ResetTexts.Of(ResetBlocker.NotFound)]);
        if (account is null) return this.Refused("Find", new FindResidentPage(form, null));
        await log.RecordAsync(AccessAction.View, account.RecordKey);
        return View("Reset", new ResetResidentPage(account.PhoneNumber, new ResetResidentForm { Login = form.Login, Name = form.Name }));
    }

    /// <summary>Sets a first password, which ends the person's sessions.</summary>
    [HttpPost("reset-password")]
    public async Task<IActionResult> Reset([Bind(Prefix = nameof(ResetResidentPage.Form))] ResetResidentForm form)
    {
        if (await FindAsync(form.Login, form.Name) is not { } account) return NotFound();
        if (form.Check is { } check && ResetRules.ReasonsNotToReset(check, account.PhoneNumber) is [var blocker, ..])
        {
            ModelState.AddModelError("Form.Check", texts[ResetTexts.Of(blocker)]);
        }
        if (!ModelState.IsValid) return this.Refused("Reset", new ResetResidentPage(account.PhoneNumber, form));
        var password = FirstPassword.New();
        await passwords.SetAsync(account, password, mustChange: true, async () =>
        {
            db.Add(new CredentialReset { AccountId = account.Id, Check = form.Check!.Value, ByAccountId = User.StaffId(), At = clock.UtcNow() });
            log.Add(AccessAction.Reset, account.RecordKey);
            await db.SaveChangesAsync();
        });
        TempData[FirstPasswordKey] = password;
        return this.RedirectWith(texts["비밀번호를 초기화했습니다."], to: "/admin/residents");
    }

    private async Task<Account?> FindAsync(string? login, string? name)
    {
        var asked = Typed.Login(login).ToUpperInvariant();
        var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.Kind == AccountKind.Resident && a.NormalizedUserName == asked);
        return account is not null && account.Name == Hangul.Clean(name) ? account : null;
    }
}
