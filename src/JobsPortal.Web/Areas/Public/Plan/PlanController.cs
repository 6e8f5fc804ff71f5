using JobsPortal.Data;
using JobsPortal.Data.Plans;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Infrastructure.KeptPages;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Plans;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Public.Plan;

/// <summary>일자리 추진 현황: the plan's targets against the ledger, field by field.</summary>
[Area("Public"), AllowAnonymous, PublicPage]
public sealed class PlanController(JobsDbContext db, TimeProvider clock, DistrictProfile district) : Controller
{
    private const int PlansMax = 20;

    /// <summary>The newest plan, or the one of <paramref name="years"/> (2010-2014).</summary>
    [HttpGet("plan"), PublicPage("years")]
    public async Task<IActionResult> Index(string? years)
    {
        var now = clock.UtcNow();
        var plans = await db.Plans.OfDistrict(district.Code).Take(PlansMax).ToListAsync();
        var plan = plans.FirstOrDefault(p => $"{p.FromYear}-{p.ToYear}" == years) ?? plans.FirstOrDefault();
        var tree = plan is null ? null : await PlanTree.LoadAsync(db, plan, now);
        return View(new PlanPage(tree, plans, SeoulTime.DayOf(now)));
    }
}
