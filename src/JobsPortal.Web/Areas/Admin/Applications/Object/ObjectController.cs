using System.ComponentModel.DataAnnotations;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Applications;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Applications.Object;

/// <summary>An 이의신청 on paper as it is keyed.</summary>
public sealed class ObjectForm
{
    /// <summary>When it came in, on the office's clock.</summary>
    [Display(Name = "접수일시", Description = "서류를 받은 날짜와 시각입니다. 결과를 알린 날부터 30일 안이어야 합니다."), Required(ErrorMessage = "접수일시를 적어 주세요.")]
    public DateTime? FiledAt { get; set; }

    /// <summary>How it came in.</summary>
    [Display(Name = "접수 방법"), Required(ErrorMessage = "접수 방법을 골라 주세요.")]
    public Channel? Channel { get; set; }

    /// <summary>What the applicant says.</summary>
    [Display(Name = "이의신청 내용", Description = "신청인이 적은 그대로 옮겨 적어 주세요.")]
    [Required(ErrorMessage = "이의신청 내용을 적어 주세요."), StringLength(Objection.TextMaxLength), NoResidentNumber]
    public string? Text { get; set; }
}

/// <summary>The page that keys one.</summary>
public sealed record ObjectPage(ApplicationPage Application, ObjectForm Form);

/// <summary>이의신청 접수 at the counter: what came in on paper, when it came in.</summary>
[Area("Admin"), Route("admin/applications/{number}/objection"), Allows(Permission.RegisterPaper)]
public sealed class ObjectController(ApplicationPages pages, FileObjection file, TimeProvider clock, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>Asks.</summary>
    [HttpGet]
    public async Task<IActionResult> Confirm(string number) =>
        await pages.ReadAsync(number, User) is { CanObject: true } page ? View(new ObjectPage(page, new ObjectForm())) : NotFound();

    /// <summary>Files it.</summary>
    [HttpPost]
    public async Task<IActionResult> File(string number, [Bind(Prefix = "Form")] ObjectForm form)
    {
        if (await pages.ReadAsync(number, User) is not { } page)
        {
            return NotFound();
        }
        var now = clock.UtcNow();
        var filedAt = form.FiledAt is { } at ? SeoulTime.At(DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at)) : now;
        if (filedAt > now)
        {
            ModelState.AddModelError("Form.FiledAt", texts[ApplicationTexts.Blocked(ApplyBlocker.ReceivedInFuture)]);
        }
        if (ModelState.IsValid)
        {
            var refused = await file.RunAsync(page.Application.Id, TypedText.Kept(form.Text), form.Channel!.Value, User.StaffId(), filedAt, now);
            if (refused is not { } blocker)
            {
                return this.RedirectWith(texts["이의신청을 접수했습니다."], $"/admin/applications/{number}");
            }
            ModelState.AddModelError(blocker is CaseBlocker.ObjectionTooEarly or CaseBlocker.ObjectionTooLate ? "Form.FiledAt" : "", texts[StepTexts.Of(blocker)]);
        }
        return this.Refused(nameof(Confirm), new ObjectPage(page, form));
    }
}
