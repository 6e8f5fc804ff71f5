using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Openings;
using JobsPortal.Data.Search;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Shared.Openings;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Public.My.Recommended;

using OpeningLine = Shared.Openings.OpeningLine;

/// <summary>나에게 맞는 일자리: open openings that fit the wishes in 내 이력, each with what fits. Only the resident sees them.</summary>
[Area("Public"), Authorize, Route("my/recommended"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class RecommendedController(JobsDbContext db, MyDesk desk, OpeningMatches matches, DistrictProfile district) : Controller
{
    /// <summary>Those that fit most first; what was applied for already is left out.</summary>
    [HttpGet]
    public async Task<IActionResult> List()
    {
        if (desk.AccountId is not { } me) return NotFound();
        var profile = await db.ResidentProfiles.AsNoTracking().SingleOrDefaultAsync(p => p.AccountId == me);
        if (profile is not { HasWishes: true }) return View(RecommendedPage.WithoutWishes);
        var applied = await db.OpeningsAppliedForBy(me).ToListAsync();
        var found = await matches.WishedAsync(db, OpeningWish.Of(profile), [.. applied], desk.Now, RecommendedPage.Most);
        var rows = await db.RowsAmong([.. found.Select(m => m.Id)]).ToDictionaryAsync(r => r.Id);
        return View(new RecommendedPage(
            [.. found.Where(m => rows.ContainsKey(m.Id)).Select(m => OpeningLine.From(rows[m.Id], desk.Now, district) with { Why = MatchTexts.Fits(m.Reasons) })],
            OpeningFilters.Of(profile, district).Address()));
    }
}
