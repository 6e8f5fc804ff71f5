using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Results;

/// <summary>일자리 창출 실적: the ledger, from the totals by field, programme and month down to its entries.</summary>
[Area("Admin"), Route("admin/results"), Allows(Permission.ReadResults)]
public sealed class ResultsController(ResultPages pages, ResultEntries entries, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>Totals and the entries behind them.</summary>
    [HttpGet]
    public async Task<IActionResult> List(ResultFilter filter, int page, CancellationToken cancellation)
    {
        if (filter is { From: { } from, Until: { } until } && from > until)
        {
            ModelState.AddModelError(nameof(filter.From), texts["시작일을 기준일과 같거나 앞선 날로 적어 주세요."]);
        }
        if (!ModelState.IsValid)
        {
            await pages.OfferAsync(filter, User.StaffAccess(), cancellation);
            return this.Refused("Refused", filter);
        }
        return View(await pages.ListAsync(filter, User.StaffAccess(), page, cancellation));
    }

    /// <summary>One entry with everything that was recorded about it later.</summary>
    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id) => await entries.ReadAsync(id, User) is { } entry ? View(entry) : NotFound();
}
