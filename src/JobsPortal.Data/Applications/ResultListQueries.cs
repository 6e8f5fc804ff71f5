using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Applications;

/// <summary>One line of a published result: no name, no telephone.</summary>
public sealed record ResultLine(string Number, string? Unit, OpeningKind Kind, ApplicationStatus Status, int? Rank);

/// <summary>What a page of results shows.</summary>
public static class ResultListQueries
{
    /// <summary>Who holds a place or waits now, by unit and number. Whoever gave up or was refused is not shown.</summary>
    public static IQueryable<ResultLine> ResultLines(this JobsDbContext db, int openingId)
    {
        ApplicationStatus[] shown = [.. ApplicationLifecycle.HoldingAPlace, ApplicationStatus.Waitlisted];
        return from a in db.Applications.AsNoTracking()
               where a.OpeningId == openingId && shown.Contains(a.Status)
               join unit in db.OpeningUnits on a.UnitId equals unit.Id into units
               from u in units.DefaultIfEmpty()
               orderby u.Order, a.Status == ApplicationStatus.Waitlisted, a.WaitlistRank, a.Number
               select new ResultLine(a.Number, u.Name, a.Kind, a.Status, a.WaitlistRank);
    }

    /// <summary>The list of an opening that is shown now.</summary>
    public static IQueryable<ResultList> ShownAt(this IQueryable<ResultList> lists, int openingId, DateTime now) =>
        lists.Where(r => r.OpeningId == openingId && now < r.ShownUntil);
}
