using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Programs;
using JobsPortal.Domain.Plans;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Programs;

/// <summary>One line of the list.</summary>
public sealed record ProgramRow(
    int Id, string Name, string Department, Sector? Sector, string? Field, DateOnly StartsOn, DateOnly EndsOn, int TargetPlaces, DateOnly? NextRoundOn, bool IsOwn, int Openings);

/// <summary>The list of programmes.</summary>
/// <param name="Q">The word searched for.</param>
/// <param name="Mine">Only the own department's.</param>
/// <param name="Rows">The page of it.</param>
public sealed record ProgramList(string? Q, bool Mine, Page<ProgramRow> Rows)
{
    /// <summary>Looks the page up.</summary>
    public static async Task<ProgramList> LoadAsync(JobsDbContext db, StaffAccess access, string? q, bool mine, int page, CancellationToken cancellation)
    {
        var programs = mine ? db.ProgramsOfDepartment(access) : db.JobPrograms;
        var department = access.DepartmentId;
        var rows = await programs.AsNoTracking().LatestWith(q).Select(p => new ProgramRow(
            p.Id, p.Name, db.Departments.Where(d => d.Id == p.DepartmentId).Select(d => d.Name).First(),
            db.PlanFields.Where(f => f.Id == p.PlanFieldId).Select(f => (Sector?)f.Sector).FirstOrDefault(),
            db.PlanFields.Where(f => f.Id == p.PlanFieldId).Select(f => f.Name).FirstOrDefault(),
            p.StartsOn, p.EndsOn, p.TargetPlaces, p.NextRoundOn, p.DepartmentId == department,
            db.Openings.Count(o => o.JobProgramId == p.Id))).ToPageAsync(page, cancellation);
        return new(q, mine, rows);
    }
}
