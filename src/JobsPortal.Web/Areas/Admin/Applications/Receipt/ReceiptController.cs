using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Secrets;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Applications.Receipt;

/// <summary>접수증 출력: 접수번호 and 조회번호 for the applicant, again as often as needed.</summary>
[Area("Admin"), Route("admin/applications/{number}/receipt"), Allows(Permission.RegisterPaper)]
public sealed class ReceiptController(JobsDbContext db, LookupKey lookupKey, AccessLog log) : Controller
{
    /// <summary>The page to print.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(string number)
    {
        if (await db.ApplicationsVisibleTo(User.StaffAccess()).AsNoTracking().SingleOrDefaultAsync(a => a.Number == number) is not { } application)
        {
            return NotFound();
        }
        await log.RecordAsync(AccessAction.Print, application.Number);
        var opening = await db.Openings.AsNoTracking().Include(o => o.Units).SingleAsync(o => o.Id == application.OpeningId);
        return View(new ReceiptPage(application, opening, LookupCode.Of(await lookupKey.GetAsync(), application.Number, application.CodeRound)));
    }
}
