using JobsPortal.Data;
using JobsPortal.Data.Retention;
using JobsPortal.Domain.Privacy;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Settings.Retention;

/// <summary>보존기간: how long what is kept. The deletion and the privacy page follow it from the next time on.</summary>
[Area("Admin"), Route("admin/settings/retention"), Allows(Permission.EditSettings)]
public sealed class RetentionController(JobsDbContext db, TimeProvider clock, IStringLocalizer<Texts> texts) : Controller
{
    private const int MostLines = 100;

    /// <summary>The limits, their changes and what was deleted.</summary>
    [HttpGet]
    public async Task<IActionResult> List() => View("List", new RetentionPage(
        await RetentionLimits.ReadAsync(db), await db.RetentionChangeLines().Take(MostLines).ToListAsync(), await db.RetentionRuns().Take(MostLines).ToListAsync()));

    /// <summary>The form of one kind.</summary>
    [HttpGet("{kind}")]
    public async Task<IActionResult> Form(string kind)
    {
        if (RuleOf(kind) is not { } rule) return NotFound();
        var days = (await RetentionLimits.ReadAsync(db))[rule.Kind];
        return View("Form", new RetentionFormPage(rule, days, new RetentionForm { Days = days, Shown = days }));
    }

    /// <summary>Sets it.</summary>
    [HttpPost("{kind}")]
    public async Task<IActionResult> Save(string kind, [Bind(Prefix = nameof(RetentionFormPage.Form))] RetentionForm form)
    {
        if (RuleOf(kind) is not { } rule) return NotFound();
        var days = (await RetentionLimits.ReadAsync(db))[rule.Kind];
        if (ModelState.IsValid && await db.WriteAsync(() => SetAsync(rule.Kind, form)) is { } blocker)
        {
            days = (await RetentionLimits.ReadAsync(db))[rule.Kind];
            ModelState.AddModelError("Form.Days", texts[RetentionTexts.Of(blocker)]);
            // The next save is made in the knowledge of what is shown now.
            ModelState.Remove("Form.Shown");
        }
        return ModelState.IsValid
            ? this.RedirectWith(texts["보존기간을 바꾸었습니다. 다음 삭제 때부터 적용됩니다."], to: "/admin/settings/retention")
            : this.Refused("Form", new RetentionFormPage(rule, days, form));
    }

    private async Task<LimitBlocker?> SetAsync(RetentionKind kind, RetentionForm form)
    {
        var now = (await RetentionLimits.ReadAsync(db))[kind];
        if (RetentionRules.ReasonsNotToSet(kind, form.Days!.Value, now, form.Shown, form.Reason) is [var blocker, ..]) return blocker;
        db.Add(new RetentionChange { Kind = kind, FromDays = now, ToDays = form.Days.Value, Reason = TypedText.Kept(form.Reason)!, ByAccountId = User.StaffId(), At = clock.UtcNow() });
        await db.SaveChangesAsync();
        return null;
    }

    private static RetentionRule? RuleOf(string kind) => RetentionRules.All.FirstOrDefault(r => r.Kind.ToString() == kind);
}
