using JobsPortal.Data;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Infrastructure;
using JobsPortal.Web.RoundSignups;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Public.Programs.Notify;

/// <summary>다음 모집 안내 받기: anyone leaves an address or a telephone and is told once when the programme's next opening is published.</summary>
[Area("Public"), AllowAnonymous, Route("programs/{id:int}/notify"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class NotifyController(JobsDbContext db, SignUpForRound signUp, SubjectLimits limits, IStringLocalizer<Web.Texts> texts) : Controller
{
    /// <summary>The form; somebody who is signed in finds the own address in it.</summary>
    [HttpGet]
    public async Task<IActionResult> Ask(int id)
    {
        if (await NameAsync(id) is not { } name) return NotFound();
        var mine = User.IsStaff() ? null : await db.Accounts.Where(a => a.Id == User.AccountId()).Select(a => a.Email).SingleOrDefaultAsync();
        return View(nameof(Ask), new NotifyPage(id, name, new NotifyForm { Email = mine }));
    }

    /// <summary>Puts them on the list.</summary>
    [HttpPost, EnableRateLimiting("Signup")]
    public async Task<IActionResult> Save(int id, [Bind(Prefix = nameof(NotifyPage.Form))] NotifyForm form)
    {
        if (await NameAsync(id) is not { } name) return NotFound();
        Check(form, out var email, out var phone);
        if (!ModelState.IsValid) return this.Refused(nameof(Ask), new NotifyPage(id, name, form));
        if (!limits.TryTake(HttpContext, "Signup", email ?? phone!)) return StatusCode(StatusCodes.Status429TooManyRequests);
        var account = User.IsStaff() ? null : User.AccountId();
        if (email is not null) await signUp.ByMailAsync((id, name), email, account, $"{Request.Scheme}://{Request.Host}");
        else await signUp.ByTextAsync(id, phone!, account);
        return this.RedirectWith(texts[email is not null ? SignupTexts.MailAsked : SignupTexts.TextAsked], $"/programs/{id}");
    }

    private Task<string?> NameAsync(int id) => db.JobPrograms.Where(p => p.Id == id).Select(p => p.Name).SingleOrDefaultAsync();

    private void Check(NotifyForm form, out string? email, out string? phone)
    {
        email = string.IsNullOrWhiteSpace(form.Email) ? null : form.Email.Trim().ToLowerInvariant();
        phone = PhoneNumber.TryParse(form.Phone, out var digits) ? digits : null;
        var typed = !string.IsNullOrWhiteSpace(form.Phone);
        if (email is null && !typed) Refuse(nameof(form.Email), "이메일이나 휴대전화 번호 가운데 하나를 적어 주세요.");
        if (email is not null && typed) Refuse(nameof(form.Phone), "이메일과 휴대전화 번호 가운데 하나만 적어 주세요. 한 번만 알려 드립니다.");
        if (email is not null && !EmailAddress.Fits(email)) Refuse(nameof(form.Email), "이메일 주소를 name@example.kr 처럼 적어 주세요.");
        if (typed && phone?.StartsWith("01", StringComparison.Ordinal) != true) Refuse(nameof(form.Phone), "문자를 받을 수 있는 휴대전화 번호를 010-0000-1234처럼 적어 주세요.");
        if (!form.Agrees) Refuse(nameof(form.Agrees), "동의하셔야 안내를 보내 드릴 수 있습니다.");
    }

    private void Refuse(string field, string sentence) => ModelState.AddModelError($"{nameof(NotifyPage.Form)}.{field}", texts[sentence]);
}
