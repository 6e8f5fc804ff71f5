using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Applications;

/// <summary>신청 접수 as a file: names masked and without telephone and birth date, unless they are asked for by whoever may.</summary>
public sealed class ApplicationSheet(JobsDbContext db, DistrictProfile district, IStringLocalizer<Texts> texts) : StaffSheet<ApplicationFilter>
{
    /// <inheritdoc />
    public override string Name => "applications";

    /// <inheritdoc />
    public override string Title => "신청 접수";

    /// <inheritdoc />
    public override string ListAddress => "/admin/applications";

    /// <inheritdoc />
    public override Permission Needs => Permission.ReadApplications;

    /// <inheritdoc />
    public override Permission? NeedsForPersons => Permission.ExportPersons;

    /// <inheritdoc />
    protected override async Task<SheetTable> ReadAsync(ApplicationFilter filter, SheetRequest request, CancellationToken cancellation)
    {
        var lines = await db.ApplicationSheetLines(request.Person.StaffAccess(), filter.ToSearch()).Take(request.Most).ToListAsync(cancellation);
        string[] persons = request.WithPersons ? [texts["생년월일"], texts["전화번호"], texts["주소"], texts["안내 방법"]] : [];
        string[] head = [texts["접수번호"], texts["신청인"], .. persons, texts["동"], texts["공고"], texts["모집단위"], texts["접수 방법"], texts["접수일시"], texts["상태"], texts["사유"]];
        return new(head, [.. lines.Select(line => Row(line, request.WithPersons))]);
    }

    private string[] Row(ApplicationSheetLine line, bool withPersons)
    {
        string[] persons = withPersons
            ? [SheetCell.Of(line.BirthDate), PhoneNumber.Format(line.Phone ?? ""), line.PostalAddress ?? "", line.NoticeBy is { } way ? texts[NoticeTexts.Of(way)] : ""]
            : [];
        return
        [
            ReceiptNumber.Format(line.Number), withPersons ? line.Name ?? "" : PersonName.Mask(line.Name ?? ""), .. persons,
            district.DongByCode(line.DongCode)?.Name ?? "", line.OpeningTitle, line.Unit ?? "", texts[ApplicationTexts.ChannelOf(line.Channel)], SheetCell.Of(line.ReceivedAt),
            texts[ApplicationTexts.StaffStatusOf(line.Kind, line.Status, line.Rank)], line.Reason is { } reason ? texts[DecisionTexts.Of(reason)] : "",
        ];
    }
}
