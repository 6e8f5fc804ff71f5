using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Audit;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Applications.StartReview;

/// <summary>심사 시작: of one application, or of all of a closed opening that wait. Pressing twice does no harm.</summary>
[Area("Admin"), Allows(Permission.DecideApplications)]
public sealed class StartReviewController(JobsDbContext db, AccessLog log, TimeProvider clock, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>One application.</summary>
    [HttpPost("admin/applications/{number}/start-review")]
    public async Task<IActionResult> One(string number)
    {
        if (await db.ApplicationsVisibleTo(User.StaffAccess()).Where(a => a.Number == number).Select(a => (int?)a.OpeningId).SingleOrDefaultAsync() is not { } openingId)
        {
            return NotFound();
        }
        if (Application.ReasonsNotToReview(await db.Openings.AsNoTracking().SingleAsync(o => o.Id == openingId)) is [var blocker, ..])
        {
            return this.RedirectWith(texts[StepTexts.Of(blocker)], $"/admin/applications/{number}");
        }
        await StartAsync(a => a.Number == number);
        return this.RedirectWith(texts[DecisionTexts.ReviewStarted], $"/admin/applications/{number}");
    }

    /// <summary>All of an opening.</summary>
    [HttpPost("admin/openings/{id:int}/start-review")]
    public async Task<IActionResult> All(int id)
    {
        if (await db.OpeningsDecidedBy(User.StaffAccess()).AsNoTracking().SingleOrDefaultAsync(o => o.Id == id) is not { } opening)
        {
            return NotFound();
        }
        if (Application.ReasonsNotToReview(opening) is [var blocker, ..])
        {
            return this.RedirectWith(texts[StepTexts.Of(blocker)], $"/admin/applications?opening={id}");
        }
        if (opening.IsAcceptingAt(clock.UtcNow()) && opening.ClosesAt is { } closes)
        {
            return this.RedirectWith(texts["접수가 {0} 계속됩니다. ‘모두 심사 시작’은 접수가 끝난 뒤에 할 수 있습니다.", SeoulDates.Until(closes)], $"/admin/applications?opening={id}");
        }
        var started = await StartAsync(a => a.OpeningId == id);
        return this.RedirectWith(texts["{0}명의 심사를 시작했습니다.", started], $"/admin/applications?opening={id}");
    }

    private async Task<int> StartAsync(System.Linq.Expressions.Expression<Func<Application, bool>> which)
    {
        OpeningKind[] decided = [.. OpeningKinds.All.Where(k => k.Lifecycle.Allows(ApplicationStatus.Submitted, ApplicationStatus.InReview)).Select(k => k.Kind)];
        var access = User.StaffAccess();
        return await db.WriteAsync(async () =>
        {
            db.ChangeTracker.Clear();
            var waiting = await db.ApplicationsVisibleTo(access).Where(which)
                .Where(a => a.Status == ApplicationStatus.Submitted && decided.Contains(a.Kind) && db.Openings.Any(o => o.Id == a.OpeningId && o.Status != OpeningStatus.Withdrawn)).ToListAsync();
            foreach (var application in waiting)
            {
                application.StartReview(Actor.Staff(User.StaffId()), clock.UtcNow());
            }
            log.Add(AccessAction.Decide, waiting is [var only] ? only.Number : null, waiting.Count);
            await db.SaveChangesAsync();
            return waiting.Count;
        });
    }
}
