using System.ComponentModel.DataAnnotations;
using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Audit;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Privacy;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Applications.NewCode;

/// <summary>조회번호 새로 만들기: when somebody else has learnt it. A forgotten one is only printed again.</summary>
[Area("Admin"), Route("admin/applications/{number}/new-code"), Allows(Permission.HelpResidents)]
public sealed class NewCodeController(JobsDbContext db, AccessLog log, TimeProvider clock, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>Asks how it was made sure who asks.</summary>
    [HttpGet]
    public async Task<IActionResult> Confirm(string number)
    {
        if (await VisibleAsync(number) is not { } application) return NotFound();
        await log.RecordAsync(AccessAction.View, application.Number);
        return View("Confirm", new NewCodePage(application, new NewCodeForm()));
    }

    /// <summary>Makes it; the old one is worth nothing from now on.</summary>
    [HttpPost]
    public async Task<IActionResult> Renew(string number, [Bind(Prefix = nameof(NewCodePage.Form))] NewCodeForm form)
    {
        if (await VisibleAsync(number) is not { } application) return NotFound();
        if (form.Check is { } check && ResetRules.ReasonsNotToReset(check, application.Phone) is [var blocker, ..])
        {
            ModelState.AddModelError("Form.Check", texts[ResetTexts.Of(blocker)]);
        }
        if (!ModelState.IsValid) return this.Refused("Confirm", new NewCodePage(application, form));
        await db.WriteAsync(async () =>
        {
            db.ChangeTracker.Clear();
            var current = await db.Applications.SingleAsync(a => a.Id == application.Id);
            current.RenewCode();
            db.Add(new CredentialReset { ApplicationId = current.Id, Check = form.Check!.Value, ByAccountId = User.StaffId(), At = clock.UtcNow() });
            log.Add(AccessAction.Reset, current.Number);
            await db.SaveChangesAsync();
        });
        return this.RedirectWith(texts["조회번호를 새로 만들었습니다. 접수증을 인쇄해 본인에게 주세요."], to: $"/admin/applications/{number}/receipt");
    }

    private Task<Application?> VisibleAsync(string number) =>
        db.ApplicationsVisibleTo(User.StaffAccess()).AsNoTracking().SingleOrDefaultAsync(a => a.Number == number);
}

/// <summary>The page that asks.</summary>
public sealed record NewCodePage(Application Application, NewCodeForm Form);

/// <summary>How it was made sure who asks.</summary>
public sealed class NewCodeForm
{
    /// <summary>The check.</summary>
    [Display(Name = "본인 확인"), Required(ErrorMessage = "본인을 어떻게 확인했는지 고르세요.")]
    public IdentityCheck? Check { get; set; }
}
