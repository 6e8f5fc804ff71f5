using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Public.Account;

/// <summary>An account for a resident. Nothing in this portal needs one.</summary>
[Area("Public"), AllowAnonymous, Route("account/register")]
public sealed class RegisterController(OpenAccount accounts, PortalSessions sessions, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>The form.</summary>
    [HttpGet]
    public IActionResult Show() => User.IsSignedIn() ? LocalRedirect(User.IsStaff() ? "/admin" : "/my") : View("Register", new RegisterForm());

    /// <summary>Makes the account and signs in.</summary>
    [HttpPost, EnableRateLimiting("Register")]
    public async Task<IActionResult> Save(RegisterForm form)
    {
        Check(form, out var phone);
        if (!ModelState.IsValid)
        {
            return this.Refused("Register", form);
        }
        var account = new Data.Accounts.Account
        {
            Kind = AccountKind.Resident,
            UserName = Typed.Login(form.Login),
            Name = Hangul.Clean(form.Name),
            PhoneNumber = phone,
            Email = string.IsNullOrWhiteSpace(form.Email) ? null : form.Email.Trim(),
        };
        var errors = await accounts.RunAsync(account, form.Password!);
        ModelState.AddRefusals(errors, nameof(form.Login), nameof(form.Password));
        if (errors.Count > 0)
        {
            return this.Refused("Register", form);
        }
        await sessions.StartAsync(HttpContext, account.Id);
        return this.RedirectWith(texts["회원가입이 끝났습니다. 로그인되어 있습니다."], to: "/my");
    }

    private void Check(RegisterForm form, out string? phone)
    {
        phone = null;
        if (!string.IsNullOrWhiteSpace(form.Name) && !PersonName.IsPlausible(form.Name))
        {
            ModelState.AddModelError(nameof(form.Name), texts["이름을 한글이나 영문자로 두 자 이상 적어 주세요."]);
        }
        if (!string.IsNullOrWhiteSpace(form.Phone))
        {
            var read = PhoneNumber.TryParse(form.Phone, out var digits) && digits.Length <= Data.Accounts.Account.PhoneMaxLength;
            phone = read ? digits : null;
            if (!read)
            {
                ModelState.AddModelError(nameof(form.Phone), texts["전화번호를 010-0000-1234처럼 적어 주세요."]);
            }
        }
        if (!string.IsNullOrWhiteSpace(form.Email) && !EmailAddress.Fits(form.Email.Trim()))
        {
            ModelState.AddModelError(nameof(form.Email), texts["이메일 주소를 name@example.kr 처럼 적어 주세요."]);
        }
    }
}
