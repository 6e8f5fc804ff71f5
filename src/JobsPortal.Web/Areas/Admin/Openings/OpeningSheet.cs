using JobsPortal.Data;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Openings;

/// <summary>공고 as a file, with how many applied.</summary>
public sealed class OpeningSheet(JobsDbContext db, TimeProvider clock, IStringLocalizer<Texts> texts) : StaffSheet<OpeningFilter>
{
    private static readonly int[] Numbers = [7, 8, 9];

    /// <inheritdoc />
    public override string Name => "openings";

    /// <inheritdoc />
    public override string Title => "공고";

    /// <inheritdoc />
    public override string ListAddress => "/admin/openings";

    /// <inheritdoc />
    public override Permission Needs => Permission.ReadWork;

    /// <inheritdoc />
    protected override async Task<SheetTable> ReadAsync(OpeningFilter filter, SheetRequest request, CancellationToken cancellation)
    {
        var now = clock.UtcNow();
        var lines = await filter.Apply(db, request.Person.StaffAccess(), request.Person.StaffId(), now).AsNoTracking().OrderByDescending(o => o.Id).Take(request.Most)
            .Select(o => new
            {
                o.Id,
                o.ManagementNumber,
                o.Title,
                o.Kind,
                o.Status,
                o.OpensAt,
                o.ClosesAt,
                o.EmployerName,
                Department = db.Departments.Where(d => d.Id == o.DepartmentId).Select(d => d.Name).FirstOrDefault(),
                Program = db.JobPrograms.Where(p => p.Id == o.JobProgramId).Select(p => p.Name).FirstOrDefault(),
                Places = o.Units.Sum(u => u.Headcount),
                Live = db.Applications.Count(a => a.OpeningId == o.Id && a.IsLive),
            })
            .ToListAsync(cancellation);
        string[] head =
        [
            texts["관리번호"], texts["제목"], texts["종류"], texts["상태"], texts["담당 부서"], texts["사업"], texts["기관·기업"], texts["번호"], texts["모집 인원"], texts["신청"],
            texts["접수 시작"], texts["접수 마감"],
        ];
        return new(head,
        [
            .. lines.Select(o => new[]
            {
                o.ManagementNumber, o.Title, texts[OpeningTexts.Kind(o.Kind)], texts[OpeningTexts.State(o.Status, o.OpensAt, o.ClosesAt, now).Text].Value,
                o.Department ?? texts["외부 공고"], o.Program ?? "", o.EmployerName ?? "", SheetCell.Of(o.Id), SheetCell.Of(o.Places), SheetCell.Of(o.Live),
                SheetCell.Of(o.OpensAt), SheetCell.Of(o.ClosesAt),
            }),
        ], Numbers);
    }
}
