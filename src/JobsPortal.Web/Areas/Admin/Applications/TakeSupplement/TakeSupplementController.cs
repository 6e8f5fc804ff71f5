using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Admin.Applications.TakeSupplement;

/// <summary>보완 접수: what was brought to the counter or came by post.</summary>
[Route("admin/applications/{number}/supplied"), Allows(Permission.RegisterPaper)]
public sealed class TakeSupplementController(CaseDesk desk) : CaseStepController(desk)
{
    /// <inheritdoc />
    protected override CaseStep Step => CaseStep.TakeSupplement;

    /// <inheritdoc />
    protected override Task ApplyAsync(CaseInHand hand, CaseStepForm form)
    {
        hand.Application.FulfilSupplement(TypedText.Kept(form.Text), answers: null, personKey: null, hand.By, hand.Now);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    protected override void Check(CaseStepForm form, ApplicationPage page)
    {
        if (TypedText.Kept(form.Text) is null)
        {
            Refuse("Form.Text", CaseBlocker.AnswerMissing);
        }
    }
}
