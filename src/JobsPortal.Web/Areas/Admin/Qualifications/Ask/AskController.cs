using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Qualifications;
using JobsPortal.Domain.Qualifications;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Qualifications.Ask;

/// <summary>조회 요청 명단: asks about everybody who was not asked about, as a CSV file in the office's own columns.</summary>
[Area("Admin"), Route("admin/qualifications/{id:int}/ask"), Allows(Permission.DecideApplications)]
public sealed class AskController(JobsDbContext db, AskQualifications ask, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>Asks for the reason.</summary>
    [HttpGet]
    public async Task<IActionResult> Ask(int id) => await PageAsync(id, new AskForm { Whom = AskedWhom.New }) is { } page ? View(nameof(Ask), page) : NotFound();

    /// <summary>Marks the people as asked about and hands the list over.</summary>
    [HttpPost]
    public async Task<IActionResult> Take(int id, [Bind(Prefix = nameof(AskPage.Form))] AskForm form)
    {
        if (await PageAsync(id, form) is not { } page)
        {
            return NotFound();
        }
        if (QualificationCheck.ReasonsNotToAskAbout(await db.Openings.AsNoTracking().SingleAsync(o => o.Id == id)) is [var blocker, ..])
        {
            ModelState.AddModelError("", texts[QualificationTexts.Of(blocker)]);
        }
        if (ModelState.IsValid && (form.Whom == AskedWhom.New ? page.New : page.Waiting) == 0)
        {
            ModelState.AddModelError("Form.Whom", texts["명단에 넣을 사람이 없습니다. 다른 쪽을 골라 주세요."]);
        }
        return ModelState.IsValid
            ? File(await ask.RunAsync(id, form.Whom!.Value, form.Reason!.Trim(), User.StaffId()), "text/csv; charset=utf-8", "qualification-list.csv")
            : this.Refused(nameof(Ask), page);
    }

    private async Task<AskPage?> PageAsync(int id, AskForm form)
    {
        var title = await db.OpeningsDecidedBy(User.StaffAccess()).Where(o => o.Id == id).Select(o => o.Title).SingleOrDefaultAsync();
        return title is null ? null : new(
            id, title, await db.NotAskedYet(id).CountAsync(), await db.QualificationLines(id, QualificationState.Asked).CountAsync(), await db.NotToBeAsked(id).CountAsync(),
            [.. (await db.LayoutOfAsync(QualificationTable.Question)).Columns.Select(c => c.Heading)], form);
    }
}
