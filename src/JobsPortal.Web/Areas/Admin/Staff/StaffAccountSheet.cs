using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Staff;

/// <summary>What the list of staff is narrowed by.</summary>
public sealed class StaffFilter
{
    /// <summary>Name or login name.</summary>
    public string? Q { get; set; }

    /// <summary>The role.</summary>
    public StaffRole? Role { get; set; }
}

/// <summary>직원 as a file: who holds which right today.</summary>
public sealed class StaffAccountSheet(JobsDbContext db, DistrictProfile district, IStringLocalizer<Texts> texts) : StaffSheet<StaffFilter>
{
    /// <inheritdoc />
    public override string Name => "staff";

    /// <inheritdoc />
    public override string Title => "직원";

    /// <inheritdoc />
    public override string ListAddress => "/admin/staff";

    /// <inheritdoc />
    public override Permission Needs => Permission.EditStaff;

    /// <inheritdoc />
    protected override async Task<SheetTable> ReadAsync(StaffFilter filter, SheetRequest request, CancellationToken cancellation)
    {
        var lines = await db.StaffLines(filter.Q, filter.Role).Take(request.Most).ToListAsync(cancellation);
        return new(
            [texts["이름"], texts["로그인 이름"], texts["역할"], texts["부서"], texts["동"], texts["상태"]],
            [.. lines.Select(s => new[] { s.Name, s.Login, texts[StaffTexts.Of(s.Role)].Value, s.Department ?? "", district.DongByCode(s.CounterDong)?.Name ?? "", texts[s.IsDisabled ? ChangeStaff.Off : ChangeStaff.On] })]);
    }
}
