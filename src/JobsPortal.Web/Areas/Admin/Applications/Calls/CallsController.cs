using System.ComponentModel.DataAnnotations;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Applications.Calls;

/// <summary>One call as it is logged.</summary>
public sealed class CallForm
{
    /// <summary>통화, 부재.</summary>
    [Display(Name = "통화 결과"), Required(ErrorMessage = "통화 결과를 골라 주세요.")]
    public CallOutcome? Outcome { get; set; }

    /// <summary>What it was about.</summary>
    [Display(Name = "전화한 까닭"), Required(ErrorMessage = "전화한 까닭을 골라 주세요.")]
    public CallPurpose? Purpose { get; set; }

    /// <summary>A remark for colleagues.</summary>
    [Display(Name = "메모", Description = "직원만 봅니다."), StringLength(CallAttempt.NoteMaxLength), NoResidentNumber]
    public string? Note { get; set; }
}

/// <summary>The calls about one application.</summary>
public sealed record CallsPage(ApplicationPage Application, CallForm Form);

/// <summary>전화 기록: every try to reach the applicant, whoever made it.</summary>
[Area("Admin"), Route("admin/applications/{number}/calls"), Allows(Permission.RegisterPaper)]
public sealed class CallsController(JobsDbContext db, ApplicationPages pages, TimeProvider clock, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>The calls so far, and a form for the next.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(string number) =>
        await pages.ReadAsync(number, User) is { } page ? View(new CallsPage(page, new CallForm())) : NotFound();

    /// <summary>Logs a call made now.</summary>
    [HttpPost]
    public async Task<IActionResult> Log(string number, [Bind(Prefix = "Form")] CallForm form)
    {
        if (await pages.ReadAsync(number, User) is not { } page)
        {
            return NotFound();
        }
        if (!ModelState.IsValid)
        {
            return this.Refused(nameof(Show), new CallsPage(page, form));
        }
        db.CallAttempts.Add(new CallAttempt(page.Application.Id, User.StaffId(), clock.UtcNow(), form.Outcome!.Value, form.Purpose!.Value, TypedText.Kept(form.Note)));
        await db.SaveChangesAsync();
        return this.RedirectWith(texts["전화 기록을 남겼습니다."], $"/admin/applications/{number}/calls");
    }
}
