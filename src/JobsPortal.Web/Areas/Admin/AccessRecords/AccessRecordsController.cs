using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Data.Audit;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.AccessRecords;

/// <summary>접속기록: who of staff looked at whose data. Looking here is recorded too.</summary>
[Area("Admin"), Route("admin/access-records"), Allows(Permission.ReadAccessRecords)]
public sealed class AccessRecordsController(JobsDbContext db, AccessLog log, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>Newest first.</summary>
    [HttpGet]
    public async Task<IActionResult> List(AccessRecordFilter filter, int page, CancellationToken cancellation)
    {
        filter.People = await db.Accounts.AsNoTracking().Staff()
            .Select(a => new Choice(a.Id.ToString(CultureInfo.InvariantCulture), a.Name + " (" + a.UserName + ")", null, null)).ToListAsync(cancellation);
        if (filter is { From: { } from, Until: { } until } && from > until)
        {
            ModelState.AddModelError(nameof(filter.Until), texts["종료일을 시작일과 같거나 뒤인 날로 적어 주세요."]);
        }
        if (!ModelState.IsValid)
        {
            return this.Refused("List", filter);
        }
        filter.Rows = await Found(filter).ToPageAsync(page, cancellation);
        await log.RecordAsync(AccessAction.Search, SubjectOf(filter), Math.Max(1, filter.Rows.Items.Sum(r => r.SubjectCount)));
        return View("List", filter);
    }

    private IQueryable<AccessLine> Found(AccessRecordFilter filter) => db.AccessLines(
        filter.From is { } from ? SeoulTime.StartOf(from) : null,
        filter.Until is { } until ? SeoulTime.EndOf(until) : null,
        filter.Staff,
        SubjectOf(filter));

    private static string? SubjectOf(AccessRecordFilter filter) => string.IsNullOrWhiteSpace(filter.Subject) ? null : filter.Subject.Trim();
}
