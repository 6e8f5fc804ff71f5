using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Admin.Applications.DropOut;

/// <summary>중도포기 with its last day and reason; the ledger gets a counter-entry, the place is free again.</summary>
[Route("admin/applications/{number}/drop-out"), Allows(Permission.DecideApplications)]
public sealed class DropOutController(CaseDesk desk) : CaseStepController(desk)
{
    /// <inheritdoc />
    protected override CaseStep Step => CaseStep.DropOut;

    /// <inheritdoc />
    protected override Task ApplyAsync(CaseInHand hand, CaseStepForm form)
    {
        hand.Application.DropOut(form.Day!.Value, form.Reason, form.KeptNote, hand.By, hand.Now);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    protected override void Check(CaseStepForm form, ApplicationPage page)
    {
        CheckDay(form, page);
        CheckReason(form);
    }
}
