using JobsPortal.Data;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Notices.Templates;

/// <summary>안내 문구: which event tells whom, and in which words. Every change is a version of its own.</summary>
[Area("Admin"), Route("admin/notices/templates"), Allows(Permission.EditNoticeWords)]
public sealed class TemplatesController(JobsDbContext db, NoticeWording wording, TimeProvider clock, IStringLocalizer<Texts> texts) : Controller
{
    private const string Prefix = "Form";
    private const int MostVersions = 50;

    /// <summary>Every event.</summary>
    [HttpGet]
    public async Task<IActionResult> List(CancellationToken cancellation)
    {
        await wording.LoadAsync();
        var changes = await db.LatestTemplates().ToDictionaryAsync(t => t.Event, cancellation);
        return View(Enum.GetValues<NoticeEvent>().Select(e => new TemplateRow(e, wording.Of(e), changes.GetValueOrDefault(e))).ToList());
    }

    /// <summary>The words of one event.</summary>
    [HttpGet("{of}")]
    public async Task<IActionResult> Edit(NoticeEvent of) =>
        IsKnown(of) ? View(nameof(Edit), await PageAsync(of, TemplateForm.From(await CurrentAsync(of)), [])) : NotFound();

    /// <summary>Shows what was typed with sample data; nothing is kept.</summary>
    [HttpPost("{of}/preview")]
    public async Task<IActionResult> Preview(NoticeEvent of, [Bind(Prefix = Prefix)] TemplateForm form)
    {
        if (!IsKnown(of)) return NotFound();
        return Check(form) ? View(nameof(Edit), await PageAsync(of, form, [])) : this.Refused(nameof(Edit), await PageAsync(of, form, []));
    }

    /// <summary>Keeps a new version.</summary>
    [HttpPost("{of}")]
    public async Task<IActionResult> Save(NoticeEvent of, [Bind(Prefix = Prefix)] TemplateForm form)
    {
        if (!IsKnown(of)) return NotFound();
        if (!Check(form)) return this.Refused(nameof(Edit), await PageAsync(of, form, []));
        var saved = await db.WriteAsync(async () =>
        {
            if (await db.NoticeTemplates.Where(t => t.Event == of).MaxAsync(t => (int?)t.Id) is { } latest && latest != form.Basis) return false;
            db.NoticeTemplates.Add(new NoticeTemplate(of, form.Words.Subject, form.Words.Body, User.StaffId(), clock.UtcNow()));
            await db.SaveChangesAsync();
            return true;
        });
        if (saved) return this.RedirectWith(texts["안내 문구를 저장했습니다. 지금부터 나가는 알림에 쓰입니다."], $"/admin/notices/templates/{of}");
        var current = await CurrentAsync(of);
        var differences = StaleEdit.Between(TemplateForm.From(current), form, new Dictionary<string, IReadOnlyList<Choice>>());
        form.Basis = current.Version;
        ModelState.Remove($"{Prefix}.{nameof(form.Basis)}");
        return this.Refused(nameof(Edit), await PageAsync(of, form, differences));
    }

    private bool IsKnown(NoticeEvent of) => Enum.IsDefined(of) && ModelState[nameof(of)] is not { Errors.Count: > 0 };

    private async Task<NoticeWords> CurrentAsync(NoticeEvent of)
    {
        await wording.LoadAsync();
        return wording.Of(of);
    }

    private bool Check(TemplateForm form)
    {
        foreach (var fault in NoticeTemplate.Faults(form.Words.Subject, form.Words.Body))
        {
            ModelState.AddModelError($"{Prefix}.{(NoticeDefaults.IsAboutSubject(fault) ? nameof(form.Subject) : nameof(form.Body))}", texts[NoticeDefaults.Of(fault)]);
        }
        return ModelState.IsValid;
    }

    private async Task<TemplatePage> PageAsync(NoticeEvent of, TemplateForm form, IReadOnlyList<Difference> differences)
    {
        var changes = await db.TemplatesOf(of).Take(MostVersions).ToListAsync();
        var isUsable = NoticeTemplate.Faults(form.Words.Subject, form.Words.Body).Count == 0;
        return new(of, form, isUsable ? wording.Sample(of, form.Words) : null, changes, differences);
    }
}
