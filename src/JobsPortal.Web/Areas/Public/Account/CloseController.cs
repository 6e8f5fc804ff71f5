using JobsPortal.Data;
using JobsPortal.Data.Privacy;
using JobsPortal.Data.Providers;
using JobsPortal.Data.Retention;
using JobsPortal.Web.Applications;
using JobsPortal.Web.Infrastructure;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Jobs;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Public.Account;

/// <summary>회원 탈퇴: the account goes at once; received applications stay for their time and are reached by their numbers.</summary>
[Area("Public"), Authorize, Route("account/close"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CloseController(
    JobsDbContext db, ErasePersons erase, DatabaseErasure file, Passwords passwords, ProveApplication prove, MailCopies mail, SubjectLimits limits, IStringLocalizer<Texts> texts) : Controller
{
    private const int MostShown = 100;

    private int Me => User.AccountId()!.Value;

    /// <summary>Says what goes, what stays and until when.</summary>
    [HttpGet]
    public async Task<IActionResult> Ask() => User.IsStaff() ? NotFound() : View("Close", await PageAsync(new CloseForm()));

    /// <summary>Closes it.</summary>
    [HttpPost]
    public async Task<IActionResult> Close([Bind(Prefix = nameof(ClosePage.Form))] CloseForm form)
    {
        if (User.IsStaff()) return NotFound();
        if (!limits.TryTake(HttpContext, "SignIn", $"password of {Me}")) return StatusCode(StatusCodes.Status429TooManyRequests);
        if (form.Password is not null && !passwords.IsRight(await db.Accounts.AsNoTracking().SingleAsync(a => a.Id == Me), form.Password))
        {
            ModelState.AddModelError("Form.Password", texts["비밀번호가 맞지 않습니다. 다시 적어 주세요."]);
        }
        if (!ModelState.IsValid) return this.Refused("Close", await PageAsync(form));
        await mail.RemoveAsync(await db.OutboxMessages.Where(m => m.AccountId == Me || db.RoundSignups.Any(s => s.Id == m.RoundSignupId && s.AccountId == Me)
            || db.AlertRecipients.Any(r => r.Id == m.AlertRecipientId && r.AccountId == Me)).Select(m => m.MessageId).ToListAsync());
        await db.WriteAsync(() => erase.AccountAsync(Me));
        await file.EmptyLogAsync();
        await HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return this.RedirectWith(texts["탈퇴했습니다. 회원 정보를 지웠습니다. 접수된 신청은 접수번호와 조회번호로 확인하실 수 있습니다."], to: "/");
    }

    private async Task<ClosePage> PageAsync(CloseForm form)
    {
        var limit = await RetentionLimits.ReadAsync(db);
        var kept = await db.KeptApplicationsOf(Me).Take(MostShown).ToListAsync();
        List<ClosePage.Row> rows = [];
        foreach (var a in kept) rows.Add(new(a, await prove.CodeAsync(a.Number, a.CodeRound), a.EndOf(limit)));
        return new ClosePage(rows, form);
    }
}
