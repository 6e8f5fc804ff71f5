using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Decisions.Begin;

/// <summary>선발(안) 작성: makes the one unreleased 선발(안) of an opening, or opens it.</summary>
[Area("Admin"), Route("admin/openings/{id:int}/decisions"), Allows(Permission.DecideApplications)]
public sealed class BeginController(JobsDbContext db, DraftDecisions draft, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>Leads to the 선발(안).</summary>
    [HttpPost]
    public async Task<IActionResult> Begin(int id)
    {
        if (await db.OpeningsDecidedBy(User.StaffAccess()).AsNoTracking().SingleOrDefaultAsync(o => o.Id == id) is not { } opening
            || OpeningKinds.Of(opening.Kind).Lifecycle != ApplicationLifecycle.DecidedByPeople || opening.Status is OpeningStatus.Draft or OpeningStatus.InReview)
        {
            return NotFound();
        }
        if (!opening.StillSelects)
        {
            return this.RedirectWith(texts[StepTexts.OpeningWithdrawn], $"/admin/applications?opening={id}");
        }
        return LocalRedirect($"/admin/decisions/{await draft.OpenAsync(id, User.StaffId())}");
    }
}
