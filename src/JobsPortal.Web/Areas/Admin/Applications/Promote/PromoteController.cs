using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Admin.Applications.Promote;

/// <summary>예비순번 승계: the next in rank gets a place that has become free. In rank order, by a person.</summary>
[Route("admin/applications/{number}/promote"), Allows(Permission.DecideApplications)]
public sealed class PromoteController(CaseDesk desk, JobsDbContext db) : CaseStepController(desk)
{
    /// <inheritdoc />
    protected override CaseStep Step => CaseStep.Promote;

    /// <inheritdoc />
    protected override async Task ApplyAsync(CaseInHand hand, CaseStepForm form)
    {
        hand.Application.Promote(await db.TurnOfAsync(hand.Application, hand.Opening), form.ReplyDueAt, hand.By, hand.Now);
        if (hand.Application.Lifecycle == ApplicationLifecycle.FirstCome && !await db.TakePlacesAsync(hand.Unit.Id, hand.Application.PartySize))
        {
            throw new RuleBroken(CaseBlocker.NoPlaceFree);
        }
    }

    /// <inheritdoc />
    protected override void Check(CaseStepForm form, ApplicationPage page)
    {
        if (new CaseStepPage(page, Step, form, Preview: null, []).AsksReplyDue && !(form.ReplyDueAt > Desk.Now))
        {
            Refuse("Form.ReplyDue", CaseBlocker.ReplyDueMissing);
        }
    }

    /// <inheritdoc />
    protected override async Task<IReadOnlyList<CaseBlocker>> ReasonsAsync(ApplicationPage page) =>
        page.Application.ReasonsNotToPromote(await db.TurnOfAsync(page.Application, page.Opening), Desk.Now);
}
