using System.Text;
using JobsPortal.Data;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Infrastructure.KeptPages;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Feeds;

/// <summary>Calendars to subscribe to: everything of the district, or one opening.</summary>
[AllowAnonymous, PublicPage, ApiExplorerSettings(IgnoreApi = true)]
public sealed class CalendarFeedController(JobsDbContext db, TimeProvider clock, DistrictProfile district) : Controller
{
    /// <summary>Most openings of the whole calendar.</summary>
    public const int Most = 1_000;

    // A cancellation must still be there when a calendar asks again after a holiday.
    private const int DaysKept = 60;

    /// <summary>Every window and event of the district's own openings.</summary>
    [HttpGet("calendar.ics")]
    public async Task<ContentResult> Whole()
    {
        var from = clock.UtcNow().AddDays(-DaysKept);
        return Calendar(await db.Openings.OwnSince(from, SeoulTime.DayOf(from)).AsCalendar().Take(Most).ToListAsync(), "calendar.ics");
    }

    /// <summary>One opening, also when it was withdrawn.</summary>
    [HttpGet("openings/{id:int}/calendar.ics")]
    public async Task<IActionResult> One(int id)
    {
        var rows = await db.Openings.Where(o => o.Id == id && o.Status != OpeningStatus.Draft && o.Status != OpeningStatus.InReview).AsCalendar().ToListAsync();
        return rows.Count == 0 ? NotFound() : Calendar(rows, FormattableString.Invariant($"opening-{id}.ics"));
    }

    private ContentResult Calendar(IReadOnlyList<CalendarRow> rows, string name)
    {
        Response.Headers.ContentDisposition = $"attachment; filename={name}";
        return Content(OpeningCalendar.Of(rows, district, $"{Request.Scheme}://{Request.Host}"), OpeningCalendar.MediaType, Encoding.UTF8);
    }
}
