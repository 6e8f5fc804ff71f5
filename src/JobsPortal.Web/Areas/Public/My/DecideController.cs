using JobsPortal.Domain.Applications;
using JobsPortal.Web.Applications;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Public.My;

/// <summary>신청 취소, 참여하겠습니다, 포기합니다: a page that says what will happen, then the deed.</summary>
[Route(Case + "/{step:regex(^(withdraw|accept|decline)$)}")]
public sealed class DecideController(MyDesk desk, EndApplication end, IStringLocalizer<Web.Texts> texts) : MyStep(desk)
{
    /// <summary>Says what will happen.</summary>
    [HttpGet]
    public async Task<IActionResult> Ask(string number, ApplicantStep step)
    {
        if (await Desk.FindAsync(number) is not { } found) return NotFound();
        return Can(found.Application, step) ? View("Confirm", new ConfirmPage(found, step, null)) : LocalRedirect("/my/" + number);
    }

    /// <summary>Does it.</summary>
    [HttpPost]
    public async Task<IActionResult> Do(string number, ApplicantStep step)
    {
        if (await Desk.FindAsync(number) is not { } found) return NotFound();
        var by = Actor.Applicant(Desk.AccountId);
        var refused = step switch
        {
            ApplicantStep.Withdraw => await end.WithdrawAsync(found.Application.Id, by, ReceivedAt),
            ApplicantStep.Accept => await end.AcceptAsync(found.Application.Id, by, ReceivedAt),
            _ => await end.DeclineAsync(found.Application.Id, by, ReceivedAt),
        };
        if (refused is { } blocker)
        {
            ModelState.AddModelError("", texts[ApplicationTexts.Blocked(blocker)]);
            return this.Refused("Confirm", new ConfirmPage(found, step, blocker));
        }
        return this.RedirectWith(texts[CaseTexts.Done(found.Application.Kind, step)], "/my/" + number);
    }

    private static bool Can(Application application, ApplicantStep step) => step switch
    {
        ApplicantStep.Withdraw => application.CanWithdraw,
        ApplicantStep.Accept => application.CanReply,
        _ => application.CanDecline,
    };
}
