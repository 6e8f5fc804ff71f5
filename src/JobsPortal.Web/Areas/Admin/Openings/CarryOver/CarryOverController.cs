using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings.CarryOver;

/// <summary>이전 신청 옮기기: applications to a withdrawn opening go over to its 재공고, for those who agreed.</summary>
[Area("Admin"), Route("admin/openings/{id:int}/carry-over"), Allows(Permission.DecideApplications)]
public sealed class CarryOverController(JobsDbContext db, TimeProvider clock, AccessLog log, NoticeWording wording) : Controller
{
    /// <summary>Who had applied, with a box for each who agreed.</summary>
    [HttpGet]
    public async Task<IActionResult> Show(int id)
    {
        if (await FindAsync(id) is not { } opening)
        {
            return NotFound();
        }
        return View(await ListedAsync(new CarryOverPage(), opening));
    }

    /// <summary>Shows what those who are ticked will read; once that was seen, carries them over.</summary>
    [HttpPost]
    public async Task<IActionResult> Carry(int id, CarryOverPage page)
    {
        if (await FindAsync(id) is not { } opening)
        {
            return NotFound();
        }
        if (page.Numbers.Count is 0 or > CarryOverPage.Most)
        {
            ModelState.AddModelError(nameof(page.Numbers), "옮길 신청을 하나 이상 고르세요.");
            return this.Refused(nameof(Show), await ListedAsync(page, opening));
        }
        var command = new CarryApplications(db, log, wording);
        page.Preview = await command.PreviewAsync(id, page.Numbers);
        if (!page.Preview.IsSeen(page.Seen))
        {
            var first = this.ShowsNotice(page.Seen);
            return first ? View(nameof(Show), await ListedAsync(page, opening)) : this.Refused(nameof(Show), await ListedAsync(page, opening));
        }
        if (await command.RunAsync(id, page.Numbers, page.Seen, User.StaffId(), clock.UtcNow()) is not { } people)
        {
            ModelState.AddModelError("", NoticeTexts.NotAsShown);
            page.Preview = await command.PreviewAsync(id, page.Numbers);
            return this.Refused(nameof(Show), await ListedAsync(page, opening));
        }
        return this.RedirectWith($"신청 {people}건을 옮겼습니다. 신청인에게 새 접수번호를 알립니다.", string.Create(CultureInfo.InvariantCulture, $"/admin/openings/{id}"));
    }

    private Task<Opening?> FindAsync(int id) => db.OpeningsOfDepartment(User.StaffAccess()).AsNoTracking().Include(o => o.Units)
        .SingleOrDefaultAsync(o => o.Id == id && o.RepostOfId != null && o.Status == OpeningStatus.Approved);

    private async Task<CarryOverPage> ListedAsync(CarryOverPage page, Opening opening)
    {
        await page.LoadAsync(db, opening);
        await log.RecordAsync(AccessAction.List, subject: null, page.People.Count);
        return page;
    }
}
