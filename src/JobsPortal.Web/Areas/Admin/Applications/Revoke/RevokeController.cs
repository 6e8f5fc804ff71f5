using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Admin.Applications.Revoke;

/// <summary>선발 취소: with a coded reason that the applicant is told; a counted participation is taken back.</summary>
[Route("admin/applications/{number}/revoke"), Allows(Permission.DecideApplications)]
public sealed class RevokeController(CaseDesk desk) : CaseStepController(desk)
{
    /// <inheritdoc />
    protected override CaseStep Step => CaseStep.Revoke;

    /// <inheritdoc />
    protected override Task ApplyAsync(CaseInHand hand, CaseStepForm form)
    {
        hand.Application.Revoke(form.Reason, form.KeptNote, hand.By, hand.Now);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    protected override void Check(CaseStepForm form, ApplicationPage page) => CheckReason(form);
}
