using JobsPortal.Data;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings;

/// <summary>How often an opening was read and applied to on one day: numbers, no person.</summary>
public sealed record DayCount(DateOnly Day, int Views, int Applications)
{
    private const int DaysShown = 31;
    private const int Most = 20_000;

    /// <summary>The days on which something happened, the latest first.</summary>
    public static async Task<IReadOnlyList<DayCount>> OfAsync(JobsDbContext db, Opening opening, DateTime now)
    {
        if (opening.Status is OpeningStatus.Draft or OpeningStatus.InReview)
        {
            return [];
        }
        var first = SeoulTime.DayOf(now).AddDays(1 - DaysShown);
        var since = SeoulTime.StartOf(first);
        var views = await db.ViewsOf(opening.Id, first).ToDictionaryAsync(v => v.Day, v => v.Count);
        var received = await db.Applications.AsNoTracking().Where(a => a.OpeningId == opening.Id && a.Status != ApplicationStatus.Draft && a.ReceivedAt >= since)
            .OrderByDescending(a => a.ReceivedAt).Take(Most).Select(a => a.ReceivedAt!.Value).ToListAsync();
        var applied = received.GroupBy(SeoulTime.DayOf).ToDictionary(g => g.Key, g => g.Count());
        return [.. views.Keys.Union(applied.Keys).OrderDescending().Select(day => new DayCount(day, views.GetValueOrDefault(day), applied.GetValueOrDefault(day)))];
    }
}
