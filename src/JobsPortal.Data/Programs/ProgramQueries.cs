using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Programs;
using JobsPortal.Domain.Results;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Programs;

/// <summary>Named queries over programmes.</summary>
public static class ProgramQueries
{
    /// <summary>All programmes, by name.</summary>
    public static IQueryable<JobProgram> ByName(this IQueryable<JobProgram> programs) => programs.OrderBy(p => p.Name).ThenBy(p => p.Id);

    /// <summary>Programmes whose next round is known and not over, the next ones first. <paramref name="month"/> is the first day of this month.</summary>
    public static IQueryable<JobProgram> WithNextRound(this IQueryable<JobProgram> programs, DateOnly month) =>
        programs.Where(p => p.NextRoundOn >= month).OrderBy(p => p.NextRoundOn).ThenBy(p => p.Id);

    /// <summary>Programmes of a field of the plan or of its parts, by name.</summary>
    public static IQueryable<JobProgram> OfField(this JobsDbContext db, int planFieldId) =>
        db.JobPrograms.Where(p => db.PlanFields.Any(f => f.Id == p.PlanFieldId && (f.Id == planFieldId || f.ParentId == planFieldId)))
            .OrderBy(p => p.Name).ThenBy(p => p.Id);

    /// <summary>The lines of a list of programmes, in the order that they come.</summary>
    public static IQueryable<ProgramRow> ProgramRows(this JobsDbContext db, IQueryable<JobProgram> programs, DateTime now) =>
        programs.AsNoTracking().Select(p => new ProgramRow
        {
            Id = p.Id,
            Name = p.Name,
            Summary = p.Summary,
            Department = db.Departments.Where(d => d.Id == p.DepartmentId).Select(d => d.Name).First(),
            ContactPhone = p.ContactPhone,
            StartsOn = p.StartsOn,
            EndsOn = p.EndsOn,
            NextRoundOn = p.NextRoundOn,
            Partners = p.Partners,
            TargetPlaces = p.TargetPlaces,
            PlanFieldId = p.PlanFieldId,
            PlanField = db.PlanFields.Where(f => f.Id == p.PlanFieldId).Select(f => f.Name).FirstOrDefault(),
            OpenOpenings = db.Openings.Where(Opening.AcceptingAt(now)).Count(o => o.JobProgramId == p.Id),
            Achieved = db.JobResults.Where(r => r.JobProgramId == p.Id && r.Measure == ResultMeasure.Jobs).Sum(r => r.Count),
        });
}
