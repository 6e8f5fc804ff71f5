using JobsPortal.Data;
using JobsPortal.Data.Settings;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Settings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Admin.Settings;

/// <summary>설정: what administrators keep, what is missing, and every change of it.</summary>
[Area("Admin"), Route("admin/settings"), Allows(Permission.EditSettings)]
public sealed class SettingsController(JobsDbContext db, LegalFigures law, TimeProvider clock) : Controller
{
    /// <summary>Everything that can be set.</summary>
    [HttpGet]
    public IActionResult Index() => View("Index", law.GapsOn(clock.SeoulToday()));

    /// <summary>Who changed what, when and why; newest first.</summary>
    [HttpGet("history")]
    public async Task<IActionResult> History(SettingArea? area, int page, CancellationToken cancellation) =>
        View("History", new HistoryPage(area, await db.SettingChangeLines(area).ToPageAsync(page, cancellation)));
}

/// <summary>Changes of settings.</summary>
/// <param name="Area">The area that they are of; null for all.</param>
/// <param name="Changes">They.</param>
public sealed record HistoryPage(SettingArea? Area, Page<SettingChangeLine> Changes);
