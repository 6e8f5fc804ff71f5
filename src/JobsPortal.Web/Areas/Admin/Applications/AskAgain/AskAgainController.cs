using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Admin.Applications.AskAgain;

/// <summary>재보완요구: once more, when the day has passed without an answer.</summary>
[Route("admin/applications/{number}/supplement-again"), Allows(Permission.DecideApplications)]
public sealed class AskAgainController(CaseDesk desk) : CaseStepController(desk)
{
    /// <inheritdoc />
    protected override CaseStep Step => CaseStep.AskAgain;

    /// <inheritdoc />
    protected override CaseStepForm Begin(ApplicationPage page) => new() { Items = page.Application.OpenSupplement?.Items };

    /// <inheritdoc />
    protected override Task ApplyAsync(CaseInHand hand, CaseStepForm form)
    {
        hand.Application.AskAgain(TypedText.Kept(form.Items), form.DueAt, hand.By, hand.Now);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    protected override void Check(CaseStepForm form, ApplicationPage page) => CheckAsked(form);

    /// <inheritdoc />
    protected override Task<IReadOnlyList<CaseBlocker>> ReasonsAsync(ApplicationPage page) => Task.FromResult(page.WaitsForSupplement(Desk.Now));
}
