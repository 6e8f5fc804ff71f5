using JobsPortal.Data.Applications;
using JobsPortal.Data.Search;
using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Programs;
using JobsPortal.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Programs;

/// <summary>Programmes as staff list and change them.</summary>
public static class StaffProgramQueries
{
    /// <summary>Programmes that a member of staff may change: the own department's.</summary>
    public static IQueryable<JobProgram> ProgramsOfDepartment(this JobsDbContext db, StaffAccess access) =>
        db.JobPrograms.Where(p => p.DepartmentId == access.DepartmentId);

    /// <summary>Programmes that hold the words, the latest first.</summary>
    public static IQueryable<JobProgram> LatestWith(this IQueryable<JobProgram> programs, string? words)
    {
        var key = Hangul.SearchKey(words);
        var found = key.Length == 0 ? programs : programs.Where(p => EF.Property<string>(p, SearchText.Column).Contains(key));
        return found.OrderByDescending(p => p.EndsOn).ThenByDescending(p => p.Id);
    }

    /// <summary>The fields of the current edition of every plan, the latest plan first, in the order of the plan.</summary>
    public static IQueryable<PlanField> CurrentPlanFields(this JobsDbContext db) =>
        from field in db.PlanFields
        join plan in db.Plans on field.PlanId equals plan.Id
        from target in field.Targets
        where target.Edition == plan.Edition
        orderby plan.FromYear descending, plan.Id, target.Order, field.Id
        select field;
}
