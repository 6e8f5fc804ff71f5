using JobsPortal.Data;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Admin.Home;

/// <summary>오늘 할 일: what waits for this person.</summary>
[Area("Admin"), Route("admin"), Allows(Permission.UseAdmin)]
public sealed class HomeController(JobsDbContext db, LegalFigures law, TimeProvider clock) : Controller
{
    /// <summary>The page.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellation) => View(await TodayPage.LoadAsync(db, User, law, clock.UtcNow(), cancellation));
}
