using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Applications.Confirm;

/// <summary>참여 확정: the accepted person has come; the plan counts one more.</summary>
[Area("Admin"), Route("admin/applications/{number}/confirm"), Allows(Permission.DecideApplications)]
public sealed class ConfirmController(ApplicationPages pages, ConfirmApplication confirm, TimeProvider clock, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>Asks for the day.</summary>
    [HttpGet]
    public async Task<IActionResult> Confirm(string number) => await pages.ReadAsync(number, User) is { CanConfirm: true } page
        ? View(new ConfirmPage(page, new ConfirmForm { Day = Likely(page.Opening.WorkStartsOn) }))
        : NotFound();

    /// <summary>Confirms; a second press shows the same.</summary>
    [HttpPost]
    public async Task<IActionResult> Post(string number, [Bind(Prefix = "Form")] ConfirmForm form)
    {
        if (await pages.ReadAsync(number, User) is not { } page)
        {
            return NotFound();
        }
        Check(form, page);
        if (!ModelState.IsValid)
        {
            return this.Refused(nameof(Confirm), new ConfirmPage(page, form));
        }
        switch (await confirm.RunAsync(number, User.StaffAccess(), form.Day!.Value, User.StaffId()))
        {
            case ConfirmOutcome.NotFound:
                return NotFound();
            case ConfirmOutcome.WrongState:
                ModelState.AddModelError("", texts[DecisionTexts.ApplicationMoved]);
                return this.Refused(nameof(Confirm), new ConfirmPage(page, form));
            default:
                return this.RedirectWith(texts[DecisionTexts.Confirmed], $"/admin/applications/{number}");
        }
    }

    private DateOnly Today => SeoulTime.DayOf(clock.UtcNow());

    private DateOnly Likely(DateOnly? planned) => planned is { } day && day <= Today ? day : Today;

    private void Check(ConfirmForm form, ApplicationPage page)
    {
        if (form.Day > Today)
        {
            ModelState.AddModelError("Form.Day", texts["오늘이나 지난 날짜를 적어 주세요. 아직 오지 않은 날은 확정할 수 없습니다."]);
        }
        else if (page.Application.ReceivedAt is { } received && form.Day < SeoulTime.DayOf(received))
        {
            ModelState.AddModelError("Form.Day", texts["신청을 받은 날({0})보다 앞선 날짜입니다. 날짜를 확인해 주세요.", SeoulDates.Day(received)]);
        }
    }
}
