using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Results.Retention;

/// <summary>고용 유지 확인: whether the jobs of an entry still stand after one, three or six months.</summary>
[Area("Admin"), Route("admin/results/{id:int}/retention"), Allows(Permission.RecordResults)]
public sealed class RetentionController(ResultEntries entries, TimeProvider clock, IStringLocalizer<Texts> texts) : Controller
{
    /// <summary>Asks what was found.</summary>
    [HttpGet]
    public async Task<IActionResult> Ask(int id) => await entries.ReadAsync(id, User) is { CanCheck: true } entry
        ? View(new RetentionPage(entry, new RetentionForm { Count = entry.Counted, CheckedOn = clock.SeoulToday() }))
        : NotFound();

    /// <summary>Records it.</summary>
    [HttpPost]
    public async Task<IActionResult> Record(int id, [Bind(Prefix = "Form")] RetentionForm form)
    {
        if (ModelState.IsValid)
        {
            if (await entries.CheckAsync(id, form.ToFound(), User) is not { } reasons)
            {
                return NotFound();
            }
            if (reasons.Count == 0)
            {
                return this.RedirectWith(texts[ResultTexts.RetentionRecorded], $"/admin/results/{id}");
            }
            foreach (var reason in reasons)
            {
                ModelState.AddModelError($"Form.{RetentionForm.FieldOf(reason)}", texts[ResultTexts.Of(reason)]);
            }
        }
        return await entries.ReadAsync(id, User) is { } entry ? this.Refused(nameof(Ask), new RetentionPage(entry, form)) : NotFound();
    }
}
