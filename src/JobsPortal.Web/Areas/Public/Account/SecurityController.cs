using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Web.Infrastructure;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Areas.Public.Account;

/// <summary>One's own password and devices, for residents and staff.</summary>
[Area("Public"), Authorize, OpenBeforePasswordChange, Route("account/security")]
public sealed class SecurityController(
    JobsDbContext db, Passwords passwords, PortalSessions sessions, SubjectLimits limits, TimeProvider clock, IOptions<AccessOptions> access, IStringLocalizer<Texts> texts) : Controller
{
    private const string Here = "/account/security";

    private int Me => User.AccountId()!.Value;

    /// <summary>Shows both.</summary>
    [HttpGet]
    public async Task<IActionResult> Show() => View("Security", await PageAsync(new PasswordForm()));

    /// <summary>Changes the password; every session ends, and this browser gets a new one.</summary>
    [HttpPost("password")]
    public async Task<IActionResult> ChangePassword([Bind(Prefix = nameof(SecurityPage.Password))] PasswordForm form)
    {
        if (!limits.TryTake(HttpContext, "SignIn", $"password of {Me}"))
        {
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }
        var account = await db.Accounts.AsNoTracking().SingleAsync(a => a.Id == Me);
        await CheckAsync(form, account);
        if (!ModelState.IsValid)
        {
            return this.Refused("Security", await PageAsync(form));
        }
        await passwords.SetAsync(account, form.New!, mustChange: false);
        await sessions.StartAsync(HttpContext, Me);
        return this.RedirectWith(texts["비밀번호를 바꾸었습니다. 다른 기기에서는 로그아웃되었습니다."], to: account.MustChangePassword && User.IsStaff() ? "/admin" : Here);
    }

    /// <summary>Ends one session; another account's is not found.</summary>
    [HttpPost("sessions/{id:guid}/end")]
    public async Task<IActionResult> End(Guid id)
    {
        var ended = await db.WriteAsync(() => db.EndSessionOfAsync(Me, id, clock.UtcNow()));
        return ended == 0 ? NotFound() : this.RedirectWith(texts["그 기기에서 로그아웃했습니다."], to: Here);
    }

    /// <summary>Ends every other session.</summary>
    [HttpPost("sessions/end-others")]
    public async Task<IActionResult> EndOthers()
    {
        await db.WriteAsync(() => db.EndSessionsOfAsync(Me, User.SessionId(), clock.UtcNow()));
        return this.RedirectWith(texts["이 기기를 뺀 모든 기기에서 로그아웃했습니다."], to: Here);
    }

    private async Task CheckAsync(PasswordForm form, Data.Accounts.Account account)
    {
        const string Prefix = nameof(SecurityPage.Password) + ".";
        if (form.Current is not null && !passwords.IsRight(account, form.Current))
        {
            ModelState.AddModelError(Prefix + nameof(form.Current), texts["지금 비밀번호가 맞지 않습니다. 다시 적어 주세요."]);
        }
        if (form.New is null)
        {
            return;
        }
        if (form.New == form.Current)
        {
            ModelState.AddModelError(Prefix + nameof(form.New), texts["지금과 다른 비밀번호를 적어 주세요."]);
        }
        ModelState.AddRefusals(await passwords.ReasonsNotToUseAsync(account, form.New), login: "", password: Prefix + nameof(form.New));
    }

    private async Task<SecurityPage> PageAsync(PasswordForm form)
    {
        var (idle, absolute) = access.Value.LimitsOf(User.IsStaff());
        var now = clock.UtcNow();
        var live = await db.AccountSessions.AsNoTracking().LiveOf(Me, now - idle, now - absolute).Take(50).ToListAsync();
        return new SecurityPage(form, SecurityPage.Rows(live, User.SessionId()), User.MustChangePassword(), idle, await db.PasswordResetsOf(Me).Take(20).ToListAsync());
    }
}
