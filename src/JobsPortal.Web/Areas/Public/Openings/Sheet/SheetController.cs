using JobsPortal.Data;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Infrastructure;
using JobsPortal.Web.Infrastructure.KeptPages;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Openings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Areas.Public.Openings.Sheet;

/// <summary>크게 인쇄: an opening on one sheet in 16 pt, for a notice board or to take along.</summary>
[Area("Public"), AllowAnonymous, PublicPage, Route("openings/{id:int}/sheet")]
public sealed class SheetController(JobsDbContext db, TimeProvider clock, DistrictProfile district, IOptions<SiteOptions> site) : Controller
{
    /// <summary>The seven lines, who may apply and how.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(int id)
    {
        var opening = await db.Openings.AsNoTracking().Include(o => o.Units.OrderBy(u => u.Order))
            .SingleOrDefaultAsync(o => o.Id == id && o.Status != OpeningStatus.Draft && o.Status != OpeningStatus.InReview);
        return opening is null
            ? NotFound()
            : View(OpeningPage.From(opening, await db.SurroundingsOf(id, clock.SeoulToday()).SingleAsync(), clock.UtcNow(), district, site.Value.Identity.Tel));
    }
}
