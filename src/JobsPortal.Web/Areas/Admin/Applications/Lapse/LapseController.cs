using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Admin.Applications.Lapse;

/// <summary>기한 내 응답 없음: after the day of reply, of somebody who was told.</summary>
[Route("admin/applications/{number}/lapse"), Allows(Permission.DecideApplications)]
public sealed class LapseController(CaseDesk desk, JobsDbContext db) : CaseStepController(desk)
{
    /// <inheritdoc />
    protected override CaseStep Step => CaseStep.Lapse;

    /// <inheritdoc />
    protected override async Task ApplyAsync(CaseInHand hand, CaseStepForm form) =>
        hand.Application.Lapse(await db.ToldOfSelectionAsync(hand.Application.Id), hand.By, hand.Now);

    /// <inheritdoc />
    protected override async Task<IReadOnlyList<CaseBlocker>> ReasonsAsync(ApplicationPage page) =>
        page.Application.ReasonsNotToLapse(await db.ToldOfSelectionAsync(page.Application.Id), Desk.Now);
}
