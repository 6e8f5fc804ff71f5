using JobsPortal.Domain.Applications;
using JobsPortal.Web.Applications;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Public.My;

/// <summary>신청 취소, 참여하겠습니다, 포기합니다: a page that says what will happen, then the deed.</summary>
public sealed class DecideController(MyDesk desk, EndApplication end, IStringLocalizer<Web.Texts> texts) : MyStep(desk)
{
    /// <summary>Says what withdrawing means.</summary>
    [HttpGet(Case + "/withdraw")]
    public Task<IActionResult> AskWithdraw(string number) => AskAsync(number, ApplicantStep.Withdraw);

    /// <summary>신청 취소.</summary>
    [HttpPost(Case + "/withdraw")]
    public Task<IActionResult> Withdraw(string number) => DoAsync(number, ApplicantStep.Withdraw);

    /// <summary>Says what accepting means.</summary>
    [HttpGet(Case + "/accept")]
    public Task<IActionResult> AskAccept(string number) => AskAsync(number, ApplicantStep.Accept);

    /// <summary>참여하겠습니다.</summary>
    [HttpPost(Case + "/accept")]
    public Task<IActionResult> Accept(string number) => DoAsync(number, ApplicantStep.Accept);

    /// <summary>Says what declining means.</summary>
    [HttpGet(Case + "/decline")]
    public Task<IActionResult> AskDecline(string number) => AskAsync(number, ApplicantStep.Decline);

    /// <summary>포기합니다.</summary>
    [HttpPost(Case + "/decline")]
    public Task<IActionResult> Decline(string number) => DoAsync(number, ApplicantStep.Decline);

    private async Task<IActionResult> AskAsync(string number, ApplicantStep step)
    {
        if (await Desk.FindAsync(number) is not { } found) return NotFound();
        return Can(found.Application, step) ? View("Confirm", new ConfirmPage(found, step, null)) : LocalRedirect("/my/" + number);
    }

    private async Task<IActionResult> DoAsync(string number, ApplicantStep step)
    {
        if (await Desk.FindAsync(number) is not { } found) return NotFound();
        var refused = await RunAsync(found.Application.Id, step);
        if (refused is { } blocker)
        {
            ModelState.AddModelError("", texts[ApplicationTexts.Blocked(blocker)]);
            return this.Refused("Confirm", new ConfirmPage(found, step, blocker));
        }
        return this.RedirectWith(texts[CaseTexts.Done(found.Application.Kind, step)], "/my/" + number);
    }

    private Task<ApplyBlocker?> RunAsync(int applicationId, ApplicantStep step)
    {
        var by = Actor.Applicant(Desk.AccountId);
        return step switch
        {
            ApplicantStep.Withdraw => end.WithdrawAsync(applicationId, by, ReceivedAt),
            ApplicantStep.Accept => end.AcceptAsync(applicationId, by, ReceivedAt),
            _ => end.DeclineAsync(applicationId, by, ReceivedAt),
        };
    }

    private static bool Can(Application application, ApplicantStep step) => step switch
    {
        ApplicantStep.Withdraw => application.CanWithdraw,
        ApplicantStep.Accept => application.CanReply,
        _ => application.CanDecline,
    };
}
