using JobsPortal.Data;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Openings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Areas.Admin.Openings.Preview;

/// <summary>The opening as residents will read it, from the same page piece.</summary>
[Area("Admin"), Route("admin/openings/{id:int}/preview"), Allows(Permission.ReadWork)]
public sealed class PreviewController(JobsDbContext db, TimeProvider clock, DistrictProfile district, IOptions<SiteOptions> site) : Controller
{
    /// <summary>The page; nothing on it can be pressed.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(int id, CancellationToken cancellation)
    {
        if (!await db.OpeningsVisibleTo(User.StaffAccess()).AnyAsync(o => o.Id == id, cancellation))
        {
            return NotFound();
        }
        var now = clock.UtcNow();
        var detail = await db.DetailOf(id, clock.SeoulToday(), now).SingleAsync(cancellation);
        var page = OpeningPage.From(detail.Opening, detail.Around, now, district, site.Value.Identity.Tel) with { IsPreview = true };
        return View(page.Title.Length > 0 ? page : page with { Title = "(제목 없음)" });
    }
}
