using JobsPortal.Data;
using JobsPortal.Data.Openings;
using JobsPortal.Data.Plans;
using JobsPortal.Data.Programs;
using JobsPortal.Data.Search;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Areas.Public.Openings;
using JobsPortal.Web.Infrastructure.KeptPages;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Openings;
using JobsPortal.Web.Shared.Plans;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Public.Home;

/// <summary>홈: 어떤 일을 찾으세요?</summary>
[Area("Public"), AllowAnonymous, PublicPage]
public sealed class HomeController(JobsDbContext db, SearchEngine engine, TimeProvider clock, DistrictProfile district) : Controller
{
    private const int LinesMax = 5;
    private const int ProgramsMax = 4;

    /// <summary>The first page.</summary>
    [HttpGet("/")]
    public async Task<IActionResult> Index()
    {
        var now = clock.UtcNow();
        var today = SeoulTime.DayOf(now);
        var counts = await engine.CountAsync(db, new OpeningSearch { Now = now });
        var nextRounds = db.JobPrograms.WithNextRound(new DateOnly(today.Year, today.Month, 1)).Take(ProgramsMax);
        return View(new HomePage
        {
            Open = counts.Open,
            Groups = [.. Enum.GetValues<OccupationGroup>().Select(group => new GroupLine(group, counts.Of(group)))],
            Own = await LinesAsync(decidedByDistrict: true, now),
            Others = await LinesAsync(decidedByDistrict: false, now),
            NextRounds = await db.ProgramRows(nextRounds, now).ToListAsync(),
            Plan = await PlanAsync(now),
            Today = today,
        });
    }

    private async Task<IReadOnlyList<OpeningLine>> LinesAsync(bool decidedByDistrict, DateTime now)
    {
        var rows = await db.Openings.ClosingSoon(now, decidedByDistrict).Take(LinesMax).AsRows().ToListAsync();
        return [.. rows.Select(row => OpeningLine.From(row, now, district))];
    }

    private async Task<PlanLine?> PlanAsync(DateTime now)
    {
        if (await db.Plans.OfDistrict(district.Code).FirstOrDefaultAsync() is not { } plan) return null;
        var tree = await PlanTree.LoadAsync(db, plan, now);
        return new(plan.FromYear, plan.ToYear, tree.Target, tree.Achieved);
    }
}
