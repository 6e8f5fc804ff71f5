using JobsPortal.Data;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Districts;
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
        var now = clock.UtcNow();
        return await OpeningQueries.Detail.Run(db, id, clock.SeoulToday(), now).SingleOrDefaultAsync() is { IsPublic: true } detail
            ? View(OpeningPage.From(detail.Opening, detail.Around, now, district, site.Value.Identity.Tel))
            : NotFound();
    }
}
