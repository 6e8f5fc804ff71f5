using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Results;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Plans;

/// <summary>A plan in the list of a district's plans.</summary>
public sealed record PlanRow(int Id, int FromYear, int ToYear, int Edition, DateTime ImportedAt);

/// <summary>One field with its target in the plan's current edition.</summary>
public sealed record PlanFieldRow(int Id, Sector Sector, string Name, int? ParentId, int Target, int FromYear, int ToYear, string Department);

/// <summary>What one programme has brought to its field.</summary>
public sealed record PlanProgramRow(int PlanFieldId, int ProgramId, string Name, int Achieved, int OpenOpenings);

/// <summary>Named queries over plans.</summary>
public static class PlanQueries
{
    /// <summary>The plans of a district, the newest first.</summary>
    public static IQueryable<PlanRow> OfDistrict(this IQueryable<Plan> plans, string districtCode) =>
        plans.AsNoTracking().Where(p => p.DistrictCode == districtCode)
            .OrderByDescending(p => p.ToYear).ThenByDescending(p => p.FromYear).ThenByDescending(p => p.Id)
            .Select(p => new PlanRow(p.Id, p.FromYear, p.ToYear, p.Edition, p.ImportedAt));

    /// <summary>The fields of a plan's edition, in its order.</summary>
    public static IQueryable<PlanFieldRow> FieldsOf(this IQueryable<PlanField> fields, int planId, int edition) =>
        fields.AsNoTracking().Where(f => f.PlanId == planId)
            .SelectMany(f => f.Targets.Where(t => t.Edition == edition), (f, t) => new { Field = f, Target = t })
            .OrderBy(x => x.Target.Order).ThenBy(x => x.Field.Id)
            .Select(x => new PlanFieldRow(
                x.Field.Id, x.Field.Sector, x.Field.Name, x.Field.ParentId, x.Target.Target, x.Target.FromYear, x.Target.ToYear, x.Target.Department));

    /// <summary>The programmes of a plan with the jobs that the ledger counts for them, whatever the edition of their field.</summary>
    public static IQueryable<PlanProgramRow> ProgramsOfPlan(this JobsDbContext db, int planId, DateTime now) =>
        db.JobPrograms.AsNoTracking()
            .Where(p => p.PlanFieldId != null && db.PlanFields.Any(f => f.Id == p.PlanFieldId && f.PlanId == planId))
            .OrderBy(p => p.Name).ThenBy(p => p.Id)
            .Select(p => new PlanProgramRow(
                p.PlanFieldId!.Value, p.Id, p.Name,
                db.JobResults.Where(r => r.JobProgramId == p.Id && r.Measure == ResultMeasure.Jobs).Sum(r => r.Count),
                db.Openings.Where(Opening.AcceptingAt(now)).Count(o => o.JobProgramId == p.Id)));
}
