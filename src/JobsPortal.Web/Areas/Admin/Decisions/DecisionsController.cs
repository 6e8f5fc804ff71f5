using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Staff;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Filters;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Decisions;

/// <summary>선발(안) of the own department: the list, the page, 임시저장.</summary>
[Area("Admin"), Route("admin/decisions"), Allows(Permission.ReadDecisions)]
public sealed class DecisionsController(JobsDbContext db, DecisionPages pages, DraftDecisions draft, SavedFilters saved, IStringLocalizer<Texts> texts) : Controller
{
    private const int ListSize = 50;
    private const string Prefix = "Form";

    /// <summary>All of them, latest first.</summary>
    [HttpGet]
    public async Task<IActionResult> List(DecisionBatchStatus? status, int page, CancellationToken cancellation) =>
        await saved.OpensWithAsync(FilteredList.Decisions, HttpContext) is { } own
            ? LocalRedirect(own)
            : View(new DecisionList(
                status, await db.DecisionBatchLines(User.StaffAccess(), status).ToPageAsync(page, ListSize, cancellation), await saved.BarAsync(FilteredList.Decisions, HttpContext)));

    /// <summary>One of them.</summary>
    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, int page, CancellationToken cancellation) =>
        await pages.ReadAsync(id, User, page, cancellation) is { } shown ? View(shown) : NotFound();

    /// <summary>임시저장: what is right is saved; what is wrong stands at its field with everything typed.</summary>
    [HttpPost("{id:int}"), Allows(Permission.DecideApplications)]
    public async Task<IActionResult> Save(int id, [Bind(Prefix = Prefix)] DecisionForm form)
    {
        var saved = await draft.SaveAsync(id, User.StaffAccess(), Changes(form), User.StaffId());
        if (saved.Fault == DraftFault.NotFound)
        {
            return NotFound();
        }
        if (saved.Fault is { } fault)
        {
            ModelState.AddModelError("", texts[DraftFaults.Sentence(fault)]);
        }
        NoteMoved(form, saved.Moved);
        form.NameRows(ModelState, Prefix);
        return ModelState.IsValid
            ? this.RedirectWith(texts[DecisionTexts.Saved], form.Page > 1 ? $"/admin/decisions/{id}?page={form.Page}" : $"/admin/decisions/{id}")
            : await RefusedAsync(id, form, isStale: saved.Fault == DraftFault.Stale);
    }

    /// <summary>The rows that are right; a wrong day leaves the saved one.</summary>
    private DecisionChanges Changes(DecisionForm form) => new(
        form.Version,
        [.. form.Rows.Where((_, i) => IsRight($"{Prefix}.Rows[{i}]")).Select(r => r.ToEntry())],
        form.ReplyDueAt,
        KeepsReplyDue: !IsRight($"{Prefix}.ReplyDue"),
        form.WaitlistUntil,
        KeepsWaitlist: !IsRight($"{Prefix}.WaitlistUntil"));

    private bool IsRight(string key) => ModelState.FindKeysWithPrefix(key).All(e => e.Value.Errors.Count == 0);

    private void NoteMoved(DecisionForm form, IReadOnlyCollection<string> moved)
    {
        for (var i = 0; i < form.Rows.Count; i++)
        {
            if (moved.Contains(form.Rows[i].Number))
            {
                ModelState.AddModelError($"{Prefix}.Rows[{i}].Outcome", texts[DecisionTexts.RowMoved]);
            }
        }
    }

    private async Task<IActionResult> RefusedAsync(int id, DecisionForm form, bool isStale)
    {
        // The new version is to be sent along, not the typed one.
        ModelState.Remove($"{Prefix}.Version");
        return await pages.WithTypedAsync(id, User, form, isStale) is { } shown ? this.Refused(nameof(Show), shown) : NotFound();
    }
}
