using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Admin.Applications.Reply;

/// <summary>참여 여부 입력: what the applicant said at the counter or over the telephone.</summary>
[Route("admin/applications/{number}/reply"), Allows(Permission.RegisterPaper)]
public sealed class ReplyController(CaseDesk desk) : CaseStepController(desk)
{
    /// <inheritdoc />
    protected override CaseStep Step => CaseStep.Reply;

    /// <inheritdoc />
    protected override Task ApplyAsync(CaseInHand hand, CaseStepForm form)
    {
        var how = Desk.Texts["{0} 확인", Desk.Texts[StepTexts.Of(form.Way!.Value)].Value];
        if (form.Answer == CaseAnswer.Accepts)
        {
            hand.Application.Accept(hand.By, hand.Now, how);
        }
        else
        {
            hand.Application.Decline(hand.By, hand.Now, how);
        }
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    protected override void Check(CaseStepForm form, ApplicationPage page)
    {
        if (form.Answer is null)
        {
            ModelState.AddModelError("Form.Answer", Desk.Texts["신청인의 뜻을 골라 주세요."]);
        }
        if (form.Way is null)
        {
            ModelState.AddModelError("Form.Way", Desk.Texts["확인한 방법을 골라 주세요."]);
        }
    }
}
