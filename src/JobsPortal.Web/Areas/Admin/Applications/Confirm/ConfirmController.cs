using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
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
        ? View(new ConfirmPage(page, new ConfirmForm { Day = page.Opening.WorkStartsOn ?? Today }))
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
        switch (await confirm.RunAsync(number, User.StaffAccess(), form.Day!.Value, TypedText.Kept(form.WhyEarly), User.StaffId()))
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

    private DateOnly Today => clock.SeoulToday();

    private void Check(ConfirmForm form, ApplicationPage page)
    {
        if (form.Day is not { } day || page.Application.ReasonsNotToConfirmOn(page.Opening, day, form.WhyEarly, clock.UtcNow()) is not [var blocker, ..])
        {
            return;
        }
        ModelState.AddModelError(blocker == CaseBlocker.EarlyStartUnexplained ? "Form.WhyEarly" : "Form.Day", blocker switch
        {
            CaseBlocker.DayInFuture => texts["오늘이나 지난 날짜를 적어 주세요. 아직 오지 않은 날은 확정할 수 없습니다."],
            CaseBlocker.DayBeforeReceipt => texts["신청을 받은 날({0})보다 앞선 날짜입니다. 날짜를 확인해 주세요.", SeoulDates.Day(page.Application.ReceivedAt!.Value)],
            _ => texts[StepTexts.Of(blocker)],
        });
    }
}
