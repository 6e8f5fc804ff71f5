using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Admin.Applications.ExtendSupplement;

/// <summary>보완 기한 연장: to a later day, with its reason.</summary>
[Route("admin/applications/{number}/extend-supplement"), Allows(Permission.DecideApplications)]
public sealed class ExtendSupplementController(CaseDesk desk) : CaseStepController(desk)
{
    /// <inheritdoc />
    protected override CaseStep Step => CaseStep.ExtendSupplement;

    /// <inheritdoc />
    protected override Task ApplyAsync(CaseInHand hand, CaseStepForm form)
    {
        hand.Application.ExtendSupplement(form.DueAt, TypedText.Kept(form.Text), hand.By, hand.Now);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    protected override void Check(CaseStepForm form, ApplicationPage page)
    {
        if (!(form.DueAt > page.Application.OpenSupplement?.DueAt))
        {
            Refuse("Form.DueOn", CaseBlocker.DueNotLater);
        }
        if (TypedText.Kept(form.Text) is null)
        {
            Refuse("Form.Text", CaseBlocker.ExtensionReasonMissing);
        }
    }
}
