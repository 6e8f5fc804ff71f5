using JobsPortal.Data;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Admin.Openings;

/// <summary>공고: the list and the page of one. Every step on it is a controller of its own in a folder beside.</summary>
[Area("Admin"), Route("admin/openings"), Allows(Permission.ReadWork)]
public sealed class OpeningsController(JobsDbContext db, TimeProvider clock) : Controller
{
    /// <summary>The list.</summary>
    [HttpGet]
    public async Task<IActionResult> List(OpeningFilter filter, CancellationToken cancellation) =>
        View(await OpeningList.LoadAsync(db, filter, User.StaffAccess(), User.StaffId(), clock.UtcNow(), cancellation));

    /// <summary>Everything about one: content, what is missing, history, what can be done.</summary>
    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancellation) =>
        await StaffOpeningPage.LoadAsync(db, id, User, clock.UtcNow(), cancellation) is { } page ? View(page) : NotFound();
}
