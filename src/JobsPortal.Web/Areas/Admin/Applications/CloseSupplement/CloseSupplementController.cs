using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Admin.Applications.CloseSupplement;

/// <summary>부적격, when the day of the supplement has passed without an answer. By a person, never by a clock.</summary>
[Route("admin/applications/{number}/close-supplement"), Allows(Permission.DecideApplications)]
public sealed class CloseSupplementController(CaseDesk desk) : CaseStepController(desk)
{
    /// <inheritdoc />
    protected override CaseStep Step => CaseStep.CloseSupplement;

    /// <inheritdoc />
    protected override Task ApplyAsync(CaseInHand hand, CaseStepForm form)
    {
        hand.Application.CloseSupplement(hand.By, hand.Now);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    protected override Task<IReadOnlyList<CaseBlocker>> ReasonsAsync(ApplicationPage page) => Task.FromResult(page.WaitsForSupplement(Desk.Now));
}
