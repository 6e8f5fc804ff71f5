using JobsPortal.Data;
using JobsPortal.Data.Qualifications;
using JobsPortal.Domain.Qualifications;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Qualifications;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Settings.Qualification;

/// <summary>자격조회 서식: which columns the lists of 자격조회 have, in which order, under which headings. Every change is kept.</summary>
[Area("Admin"), Route("admin/settings/qualification"), Allows(Permission.EditSettings)]
public sealed class QualificationController(JobsDbContext db, TimeProvider clock, IStringLocalizer<Texts> texts) : Controller
{
    private const int MostLines = 100;

    /// <summary>Both tables and their changes.</summary>
    [HttpGet]
    public async Task<IActionResult> List()
    {
        List<QualificationLayout> layouts = [await db.LayoutOfAsync(QualificationTable.Question), await db.LayoutOfAsync(QualificationTable.Answer)];
        return View(nameof(List), new LayoutsPage(layouts, await db.LayoutChangeLines().Take(MostLines).ToListAsync()));
    }

    /// <summary>The form of one table.</summary>
    [HttpGet("{table}")]
    public async Task<IActionResult> Form(string table) =>
        TableOf(table) is { } known ? View(nameof(Form), new LayoutPage(known, LayoutForm.From(await db.LayoutOfAsync(known)))) : NotFound();

    /// <summary>Saves it.</summary>
    [HttpPost("{table}")]
    public async Task<IActionResult> Save(string table, [Bind(Prefix = nameof(LayoutPage.Form))] LayoutForm form)
    {
        if (TableOf(table) is not { } known)
        {
            return NotFound();
        }
        if (ModelState.IsValid)
        {
            foreach (var reason in await db.WriteAsync(() => SaveAsync(known, form)))
            {
                ModelState.AddModelError("", texts[QualificationTexts.Of(reason)]);
            }
        }
        if (ModelState.IsValid)
        {
            return this.RedirectWith(texts["자격조회 서식을 바꾸었습니다."], "/admin/settings/qualification");
        }
        // The next save is made in the knowledge of what holds now.
        ModelState.Remove("Form.Shown");
        form.Shown = (await db.LayoutOfAsync(known)).Text;
        return this.Refused(nameof(Form), new LayoutPage(known, form));
    }

    private async Task<IReadOnlyList<LayoutBlocker>> SaveAsync(QualificationTable table, LayoutForm form)
    {
        db.ChangeTracker.Clear();
        var (before, after) = (await db.LayoutOfAsync(table), form.ToLayout(table));
        if (before.Text != form.Shown.ReplaceLineEndings("\n"))
        {
            return [LayoutBlocker.Changed];
        }
        List<LayoutBlocker> reasons = [.. after.ReasonsNotToUse()];
        if (form.HasPlaceTwice) reasons.Add(LayoutBlocker.PlaceTwice);
        if (reasons.Count == 0 && before.Text != after.Text)
        {
            db.Add(new QualificationLayoutChange(before, after, User.StaffId(), clock.UtcNow()));
            await db.SaveChangesAsync();
        }
        return reasons;
    }

    private static QualificationTable? TableOf(string name) =>
        Enum.GetNames<QualificationTable>().Contains(name) ? Enum.Parse<QualificationTable>(name) : null;
}
