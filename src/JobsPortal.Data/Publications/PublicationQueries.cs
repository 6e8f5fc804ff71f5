using JobsPortal.Domain.Publications;
using JobsPortal.Domain.Results;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Publications;

/// <summary>A publication in a list.</summary>
public sealed record PublicationRow(int Id, string Title, int FromYear, int ToYear, DateOnly AsOf, DateTime TakenAt, int Planned, int Confirmed);

/// <summary>What was recorded after a publication about a day that it covers.</summary>
/// <param name="ResultId">The entry.</param>
/// <param name="RecordedAt">When it was recorded, UTC.</param>
/// <param name="OccurredOn">The day it counts for.</param>
/// <param name="Program">The programme.</param>
/// <param name="Count">How many; negative for counter-entries.</param>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Evidence">What proves it, for staff only.</param>
public sealed record LaterEntry(int ResultId, DateTime RecordedAt, DateOnly OccurredOn, string? Program, int Count, ResultOrigin Origin, string Evidence);

/// <summary>Named queries over publications.</summary>
public static class PublicationQueries
{
    /// <summary>The latest reference date first.</summary>
    public static IQueryable<PublicationRow> PublicationRows(this JobsDbContext db) =>
        from p in db.Publications.AsNoTracking()
        join plan in db.Plans on p.PlanId equals plan.Id
        orderby p.AsOf descending, p.Id descending
        select new PublicationRow(
            p.Id, p.Title, plan.FromYear, plan.ToYear, p.AsOf, p.TakenAt,
            p.Lines.Where(l => l.Level == PublicationLevel.Field).Sum(l => l.Planned), p.Lines.Where(l => l.Level == PublicationLevel.Field).Sum(l => l.Confirmed));

    /// <summary>Jobs of the plan that were recorded after a publication about days up to its reference date, in the order of recording.</summary>
    public static IQueryable<LaterEntry> RecordedLater(this JobsDbContext db, int planId, int lastResultId, DateOnly asOf) =>
        from r in db.JobResults.AsNoTracking()
        where r.Id > lastResultId && r.OccurredOn <= asOf && r.Measure == ResultMeasure.Jobs
        join p in db.JobPrograms on r.JobProgramId equals p.Id
        where db.PlanFields.Any(f => f.Id == p.PlanFieldId && f.PlanId == planId)
        orderby r.Id
        select new LaterEntry(r.Id, r.RecordedAt, r.OccurredOn, p.Name, r.Count, r.Origin, r.Evidence);
}
