using JobsPortal.Data.Accounts;
using JobsPortal.Web.Infrastructure;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Public.Account;

/// <summary>Signing in, for residents and staff alike.</summary>
[Area("Public"), AllowAnonymous, Route("account/sign-in")]
public sealed class SignInController(PasswordSignIn signIn, PortalSessions sessions, SubjectLimits limits, TriedNames tried, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>The form; whoever is signed in already goes on.</summary>
    [HttpGet]
    public IActionResult Show(string? returnUrl, bool ended)
    {
        if (User.IsSignedIn())
        {
            return LocalRedirect(Landing.After(Url, User.IsStaff(), User.MustChangePassword(), returnUrl));
        }
        return View("SignIn", new SignInForm { ReturnUrl = Url.LocalOr(returnUrl, ""), Ended = ended });
    }

    /// <summary>One try.</summary>
    [HttpPost, EnableRateLimiting("SignIn")]
    public async Task<IActionResult> Enter(SignInForm form)
    {
        if (!ModelState.IsValid)
        {
            return this.Refused("SignIn", form);
        }
        if (!limits.TryTake(HttpContext, "SignIn", Typed.Login(form.Login).ToUpperInvariant()))
        {
            return TooOften(form, StatusCodes.Status429TooManyRequests);
        }
        if (await signIn.TryAsync(form.Login!, form.Password!) is not { } account)
        {
            return tried.MustWait(form.Login!) ? TooOften(form, StatusCodes.Status422UnprocessableEntity) : Wrong(form);
        }
        tried.Forget(form.Login!);
        await sessions.StartAsync(HttpContext, account.Id);
        return LocalRedirect(Landing.After(Url, account.Kind == AccountKind.Staff, account.MustChangePassword, form.ReturnUrl));
    }

    private ViewResult Wrong(SignInForm form)
    {
        ModelState.AddModelError(nameof(form.Password), texts["로그인 이름이나 비밀번호가 맞지 않습니다. 다시 적어 주세요. {0}번 틀리면 {1}분 동안 로그인할 수 없습니다.", PortalIdentity.FailuresBeforeLockout, PortalIdentity.LockoutTime.TotalMinutes]);
        return this.Refused("SignIn", form);
    }

    /// <summary>The same for a name that somebody has and one that nobody has, with the right password too.</summary>
    private ViewResult TooOften(SignInForm form, int status)
    {
        ModelState.AddModelError(nameof(form.Password), texts["여러 번 틀려 {0}분 동안 로그인할 수 없습니다. {0}분 뒤에 다시 해 주세요.", PortalIdentity.LockoutTime.TotalMinutes]);
        var page = this.Refused("SignIn", form);
        page.StatusCode = status;
        return page;
    }
}
