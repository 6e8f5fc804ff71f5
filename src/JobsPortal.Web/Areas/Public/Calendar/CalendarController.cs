using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Web.Infrastructure.KeptPages;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Public.Calendar;

/// <summary>모집 일정: when windows begin and end, results are due and events take place, by month.</summary>
[Area("Public"), AllowAnonymous, PublicPage, Route("calendar")]
public sealed class CalendarController(JobsDbContext db, TimeProvider clock) : Controller
{
    /// <summary>The month in the address (2026-11); what cannot be read is this month.</summary>
    [HttpGet, PublicPage("month")]
    public async Task<IActionResult> Index(string? month) =>
        View(await CalendarPage.LoadAsync(
            db, DateOnly.TryParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asked) ? asked : null, clock.UtcNow()));
}
