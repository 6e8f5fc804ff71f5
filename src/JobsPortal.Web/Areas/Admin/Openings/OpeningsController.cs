using JobsPortal.Data;
using JobsPortal.Data.Staff;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Filters;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Admin.Openings;

/// <summary>공고: the list and the page of one. Every step on it is a controller of its own in a folder beside.</summary>
[Area("Admin"), Route("admin/openings"), Allows(Permission.ReadWork)]
public sealed class OpeningsController(JobsDbContext db, SavedFilters saved, LegalFigures law, TimeProvider clock) : Controller
{
    /// <summary>The list; without any choice it opens as the person has set it.</summary>
    [HttpGet]
    public async Task<IActionResult> List(OpeningFilter filter, CancellationToken cancellation) =>
        await saved.OpensWithAsync(FilteredList.Openings, HttpContext) is { } own
            ? LocalRedirect(own)
            : View(await OpeningList.LoadAsync(
                db, filter, User.StaffAccess(), User.StaffId(), clock.UtcNow(), await saved.BarAsync(FilteredList.Openings, HttpContext), cancellation));

    /// <summary>Everything about one: content, what is missing, history, what can be done.</summary>
    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancellation) =>
        await StaffOpeningPage.LoadAsync(db, id, User, law, clock.UtcNow(), cancellation) is { } page ? View(page) : NotFound();
}
