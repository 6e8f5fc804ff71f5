using JobsPortal.Data;
using JobsPortal.Data.Organizations;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Organizations;

/// <summary>What the list of organizations is narrowed by.</summary>
public sealed class OrganizationFilter
{
    /// <summary>Name or business number.</summary>
    public string? Q { get; set; }
}

/// <summary>기관·기업 as a file.</summary>
public sealed class OrganizationSheet(JobsDbContext db, TimeProvider clock, IStringLocalizer<Texts> texts) : StaffSheet<OrganizationFilter>
{
    private static readonly int[] Numbers = [6, 7];

    /// <inheritdoc />
    public override string Name => "organizations";

    /// <inheritdoc />
    public override string Title => "기관·기업";

    /// <inheritdoc />
    public override string ListAddress => "/admin/organizations";

    /// <inheritdoc />
    public override Permission Needs => Permission.ReadWork;

    /// <inheritdoc />
    protected override async Task<SheetTable> ReadAsync(OrganizationFilter filter, SheetRequest request, CancellationToken cancellation)
    {
        var lines = await db.Organizations.ByName(filter.Q).Take(request.Most).AsLines(db, clock.SeoulToday()).ToListAsync(cancellation);
        string[] head = [texts["이름"], texts["구분"], texts["사회적기업 인증"], texts["사업자등록번호"], texts["주소"], texts["전화번호"], texts["상시 근로자"], texts["공고"]];
        return new(head,
        [
            .. lines.Select(o => new[]
            {
                o.Name, texts[OrganizationTexts.Of(o.Kind)].Value, texts[OrganizationTexts.Of(o.Certification)], o.BusinessNumber ?? "", o.Address ?? "",
                PhoneNumber.Format(o.Phone ?? ""), SheetCell.Of(o.Employees), SheetCell.Of(o.Openings),
            }),
        ], Numbers);
    }
}
