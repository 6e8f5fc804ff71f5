using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Admin.Applications.Complete;

/// <summary>참여 종료 on its last day; what was counted stays.</summary>
[Route("admin/applications/{number}/complete"), Allows(Permission.DecideApplications)]
public sealed class CompleteController(CaseDesk desk) : CaseStepController(desk)
{
    /// <inheritdoc />
    protected override CaseStep Step => CaseStep.Complete;

    /// <inheritdoc />
    protected override Task ApplyAsync(CaseInHand hand, CaseStepForm form)
    {
        hand.Application.Complete(form.Day!.Value, hand.By, hand.Now);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    protected override void Check(CaseStepForm form, ApplicationPage page) => CheckDay(form, page);
}
