using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Data.Programs;
using JobsPortal.Domain.Plans;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Programs;

/// <summary>What stands around the fields of a programme: what can be chosen, and what somebody else saved meanwhile.</summary>
/// <param name="Id">The programme; null for a new one.</param>
/// <param name="Fields">Fields of the plans.</param>
/// <param name="Departments">Departments that new work may choose.</param>
/// <param name="Differences">What somebody else saved meanwhile.</param>
public sealed record ProgramSurroundings(int? Id, IReadOnlyList<Choice> Fields, IReadOnlyList<Choice> Departments, IReadOnlyList<Difference> Differences)
{
    private const int FieldsShown = 200;

    /// <summary>Nothing to choose yet.</summary>
    public static readonly ProgramSurroundings None = new(null, [], [], []);

    /// <summary>Words of what is chosen from a list, by field.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Choice>> Choices => new Dictionary<string, IReadOnlyList<Choice>>
    {
        [nameof(ProgramForm.PlanFieldId)] = Fields,
        [nameof(ProgramForm.DepartmentId)] = Departments,
    };

    /// <summary>Looks up what can be chosen.</summary>
    public static async Task<ProgramSurroundings> LoadAsync(JobsDbContext db, int? id)
    {
        var fields = await db.CurrentPlanFields().AsNoTracking().Take(FieldsShown)
            .Select(f => new { f.Id, f.Sector, f.Name, Parent = f.Parent!.Name, Years = db.Plans.Where(p => p.Id == f.PlanId).Select(p => new { p.FromYear, p.ToYear }).First() })
            .ToListAsync();
        var departments = await db.Departments.AsNoTracking().Active().Select(d => new { d.Id, d.Name }).ToListAsync();
        return new(
            id,
            [.. fields.Select(f => new Choice($"{f.Id}", $"{f.Years.FromYear}~{f.Years.ToYear} {Path(f.Sector, f.Parent, f.Name)}"))],
            [.. departments.Select(d => new Choice($"{d.Id}", d.Name))],
            []);
    }

    /// <summary>부문 › 분야, and the field that it is a part of between them.</summary>
    public static string Path(Sector sector, string? parent, string name) =>
        string.Join(" › ", new[] { OrganizationTexts.Of(sector), parent, name }.Where(part => part is not null));
}
