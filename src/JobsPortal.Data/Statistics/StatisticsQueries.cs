using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Statistics;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Statistics;

/// <summary>How many there are of one group.</summary>
/// <param name="Key">Month as 202611, key of the department or programme, or age in years; null where it is not known.</param>
/// <param name="Code">Code of the dong.</param>
/// <param name="Count">How many.</param>
public sealed record StatCount(int? Key, string? Code, int Count);

/// <summary>Numbers of the whole district, counted by the database; nobody is named and no row leaves it.</summary>
public static class StatisticsQueries
{
    private const int SeoulHours = 9;

    /// <summary>Counts of a measure from an instant on until another, exclusive; both UTC.</summary>
    public static IQueryable<StatCount> CountsOf(this JobsDbContext db, StatMeasure measure, StatDimension by, DateTime from, DateTime until)
    {
        var facts = measure switch
        {
            StatMeasure.Openings => OpeningFacts(db),
            StatMeasure.Applications => ApplicationFacts(db),
            _ => PlacementFacts(db),
        };
        facts = facts.Where(f => f.At >= from && f.At < until);
        return by switch
        {
            StatDimension.Month => facts.GroupBy(f => new { f.At.AddHours(SeoulHours).Year, f.At.AddHours(SeoulHours).Month })
                .Select(g => new StatCount((g.Key.Year * 100) + g.Key.Month, null, g.Count())),
            StatDimension.Department => facts.GroupBy(f => f.DepartmentId).Select(g => new StatCount(g.Key, null, g.Count())),
            StatDimension.Program => facts.GroupBy(f => f.ProgramId).Select(g => new StatCount(g.Key, null, g.Count())),
            StatDimension.Dong => facts.GroupBy(f => f.DongCode).Select(g => new StatCount(null, g.Key, g.Count())),
            _ => facts.GroupBy(f => f.BirthDate == null ? (int?)null : f.At.AddHours(SeoulHours).Year - f.BirthDate.Value.Year).Select(g => new StatCount(g.Key, null, g.Count())),
        };
    }

    private static IQueryable<StatFact> OpeningFacts(JobsDbContext db) =>
        from o in db.Openings.AsNoTracking()
        where o.ApprovedAt != null && !o.IsImported
        select new StatFact { At = o.ApprovedAt!.Value, DepartmentId = o.DepartmentId, ProgramId = o.JobProgramId, DongCode = null, BirthDate = null };

    private static IQueryable<StatFact> ApplicationFacts(JobsDbContext db) =>
        from a in db.Applications.AsNoTracking()
        where a.Status != ApplicationStatus.Draft && a.ReceivedAt != null
        join o in db.Openings on a.OpeningId equals o.Id
        select new StatFact { At = a.ReceivedAt!.Value, DepartmentId = o.DepartmentId, ProgramId = o.JobProgramId, DongCode = a.DongCode, BirthDate = a.BirthDate };

    // One that was revoked later stays counted: the ledger says what was taken back, this page what happened.
    private static IQueryable<StatFact> PlacementFacts(JobsDbContext db) =>
        from e in db.Set<ApplicationEvent>().AsNoTracking()
        where e.To == ApplicationStatus.Confirmed
        join a in db.Applications on e.ApplicationId equals a.Id
        join o in db.Openings on a.OpeningId equals o.Id
        select new StatFact { At = e.At, DepartmentId = o.DepartmentId, ProgramId = o.JobProgramId, DongCode = a.DongCode, BirthDate = a.BirthDate };

    /// <summary>What one countable thing says of itself.</summary>
    private sealed class StatFact
    {
        public DateTime At { get; init; }

        public int? DepartmentId { get; init; }

        public int? ProgramId { get; init; }

        public string? DongCode { get; init; }

        public DateOnly? BirthDate { get; init; }
    }
}
