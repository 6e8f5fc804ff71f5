using JobsPortal.Data;
using JobsPortal.Data.Headlines;
using JobsPortal.Web.Infrastructure.KeptPages;
using JobsPortal.Web.Shared.Headlines;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Public.Plan.Headlines;

/// <summary>발표 숫자: what was published, held against its parts.</summary>
[Area("Public"), AllowAnonymous, PublicPage, Route("plan/headlines")]
public sealed class HeadlinesController(JobsDbContext db) : Controller
{
    private const int Most = 100;

    /// <summary>All of them, the latest first.</summary>
    [HttpGet]
    public async Task<IActionResult> Index(CancellationToken cancellation) =>
        View(await HeadlineSheet.LoadAsync(db, await db.Headlines.LatestFirst().Take(Most).ToListAsync(cancellation), cancellation));

    /// <summary>One of them with its parts and sources.</summary>
    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancellation)
    {
        if (await db.Headlines.LatestFirst().SingleOrDefaultAsync(h => h.Id == id, cancellation) is not { } headline)
        {
            return NotFound();
        }
        return View((await HeadlineSheet.LoadAsync(db, [headline], cancellation))[0]);
    }
}
