using JobsPortal.Data;
using JobsPortal.Data.Openings;
using JobsPortal.Data.SavedOpenings;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.SavedOpenings;
using JobsPortal.Web.Shared.Openings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Public.My.Saved;

/// <summary>저장한 공고 of a signed-in resident.</summary>
[Area("Public"), Authorize, Route("my/saved"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SavedController(JobsDbContext db, MyDesk desk, DistrictProfile district) : Controller
{
    /// <summary>Those that still take applications first, those that close first before.</summary>
    [HttpGet]
    public async Task<IActionResult> List()
    {
        if (desk.AccountId is not { } me) return NotFound();
        var now = desk.Now;
        var kept = await db.OpeningsSavedBy(me).AsNoTracking().OrderBy(o => o.Id).Take(SavedOpening.Most).ToDictionaryAsync(o => o.Id);
        var saved = await db.SavedOpenings.AsNoTracking().Where(s => s.AccountId == me).OrderBy(s => s.Id).Take(SavedOpening.Most).ToDictionaryAsync(s => s.OpeningId);
        var rows = await db.OpeningsSavedBy(me).OrderBy(o => o.ClosesAt <= now).ThenBy(o => o.ClosesAt).ThenBy(o => o.Id).Take(SavedOpening.Most).AsRows().ToListAsync();
        var hasMail = await db.Accounts.AnyAsync(a => a.Id == me && a.Email != null);
        return View(new SavedPage([.. rows.Select(r => new SavedRow(OpeningLine.From(r, now, district), Keeping.Of(kept[r.Id], saved[r.Id], now)))], hasMail));
    }
}
