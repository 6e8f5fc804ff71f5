using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Staff;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Filters;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Applications;

/// <summary>신청 접수: what this person may see, as a list with masked names and one by one.</summary>
[Area("Admin"), Route("admin/applications"), Allows(Permission.ReadApplications)]
public sealed class ApplicationsController(JobsDbContext db, ApplicationPages pages, SavedFilters saved, AccessLog log, TimeProvider clock) : Controller
{
    private const int ListSize = 50;
    private const int MostOpenings = 200;

    /// <summary>The list, latest receipt first.</summary>
    [HttpGet]
    public async Task<IActionResult> List(ApplicationFilter filter, CancellationToken cancellation)
    {
        if (await saved.OpensWithAsync(FilteredList.Applications, HttpContext) is { } own) return LocalRedirect(own);
        var access = User.StaffAccess();
        var lines = await db.ApplicationLines(access, filter.ToSearch()).ToPageAsync(filter.Page, ListSize, cancellation);
        await log.RecordAsync(AccessAction.List, subject: null, lines.Items.Count);
        var openings = await db.OpeningsAppliedTo(access).Take(MostOpenings).ToListAsync(cancellation);
        return View(new ApplicationList(filter, lines, openings, await DecidedAsync(filter.Opening, access), await saved.BarAsync(FilteredList.Applications, HttpContext)));
    }

    /// <summary>One person's application with everything that belongs to it.</summary>
    [HttpGet("{number}")]
    public async Task<IActionResult> Show(string number) => await pages.ReadAsync(number, User) is { } page ? View(page) : NotFound();

    private async Task<DecidedOpening?> DecidedAsync(int? id, StaffAccess access)
    {
        if (id is null || !User.May(Permission.DecideApplications)
            || await db.OpeningsDecidedBy(access).AsNoTracking().SingleOrDefaultAsync(o => o.Id == id) is not { } opening)
        {
            return null;
        }
        var submitted = await db.Applications.CountAsync(a => a.OpeningId == id && a.Status == ApplicationStatus.Submitted);
        var takes = OpeningKinds.Of(opening.Kind).Lifecycle == ApplicationLifecycle.DecidedByPeople;
        return new(opening.Id, opening.Title, takes ? submitted : 0, takes, opening.IsAcceptingAt(clock.UtcNow()) ? opening.ClosesAt : null) { IsCancelled = !opening.StillSelects };
    }
}
