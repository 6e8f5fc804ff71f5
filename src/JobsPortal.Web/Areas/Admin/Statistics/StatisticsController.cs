using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Admin.Statistics;

/// <summary>통계: openings, applications, participations and answers in time of the whole district. Numbers only; nobody is named.</summary>
[Area("Admin"), Route("admin/statistics"), Allows(Permission.ReadStatistics)]
public sealed class StatisticsController(StatisticsPages pages) : Controller
{
    /// <summary>The numbers with their pictures.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(StatisticsFilter filter, CancellationToken cancellation) => View(await pages.ReadAsync(filter, User, cancellation));
}
