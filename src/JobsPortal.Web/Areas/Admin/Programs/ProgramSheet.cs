using JobsPortal.Data;
using JobsPortal.Data.Programs;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Programs;

/// <summary>What the list of programmes is narrowed by.</summary>
public sealed class ProgramFilter
{
    /// <summary>Words.</summary>
    public string? Q { get; set; }

    /// <summary>Only the own department's.</summary>
    public bool Mine { get; set; }
}

/// <summary>사업 as a file, with budget and openings.</summary>
public sealed class ProgramSheet(JobsDbContext db, IStringLocalizer<Texts> texts) : StaffSheet<ProgramFilter>
{
    private static readonly int[] Numbers = [6, 7, 8];

    /// <inheritdoc />
    public override string Name => "programs";

    /// <inheritdoc />
    public override string Title => "사업";

    /// <inheritdoc />
    public override string ListAddress => "/admin/programs";

    /// <inheritdoc />
    public override Permission Needs => Permission.ReadWork;

    /// <inheritdoc />
    protected override async Task<SheetTable> ReadAsync(ProgramFilter filter, SheetRequest request, CancellationToken cancellation)
    {
        var programs = filter.Mine ? db.ProgramsOfDepartment(request.Person.StaffAccess()) : db.JobPrograms;
        var lines = await programs.AsNoTracking().LatestWith(filter.Q).Take(request.Most).Select(p => new
        {
            p.Name,
            p.ContactPhone,
            p.StartsOn,
            p.EndsOn,
            p.TargetPlaces,
            p.Partners,
            Budget = p.Budgets.Sum(b => b.Won),
            Department = db.Departments.Where(d => d.Id == p.DepartmentId).Select(d => d.Name).First(),
            Field = db.PlanFields.Where(f => f.Id == p.PlanFieldId).Select(f => f.Name).FirstOrDefault(),
            Openings = db.Openings.Count(o => o.JobProgramId == p.Id),
        }).ToListAsync(cancellation);
        string[] head =
        [
            texts["사업명"], texts["분야"], texts["담당 부서"], texts["전화번호"], texts["시작일"], texts["종료일"], texts["목표 인원"], texts["예산(원)"], texts["공고"], texts["참여 기관"],
        ];
        return new(head,
        [
            .. lines.Select(p => new[]
            {
                p.Name, p.Field ?? "", p.Department, PhoneNumber.Format(p.ContactPhone), SheetCell.Of(p.StartsOn), SheetCell.Of(p.EndsOn), SheetCell.Of(p.TargetPlaces),
                SheetCell.Of(p.Budget), SheetCell.Of(p.Openings), p.Partners ?? "",
            }),
        ], Numbers);
    }
}
