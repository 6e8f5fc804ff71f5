using JobsPortal.Data;
using JobsPortal.Data.Results;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Results;

/// <summary>일자리 창출 실적: the ledger, from the totals of each programme down to its entries.</summary>
[Area("Admin"), Route("admin/results"), Allows(Permission.ReadResults)]
public sealed class ResultsController(JobsDbContext db) : Controller
{
    private const int PageSize = 50;

    /// <summary>Totals by field and programme, and the entries of all or of one programme (0: of none).</summary>
    [HttpGet]
    public async Task<IActionResult> List(int? program, int page, CancellationToken cancellation)
    {
        var access = User.StaffAccess();
        var totals = await db.LedgerTotals(access).ToListAsync(cancellation);
        return View(new ResultList(program, totals, await db.LedgerLines(access, program).ToPageAsync(page, PageSize, cancellation)));
    }
}
