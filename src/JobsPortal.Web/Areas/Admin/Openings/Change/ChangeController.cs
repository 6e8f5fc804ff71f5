using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Openings;
using JobsPortal.Data.Providers;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings.Change;

/// <summary>변경공고 and 정정공고: the same form as a draft, kept beside the published opening until a second person publishes it.</summary>
[Area("Admin"), Route("admin/openings/{id:int}/change"), Allows(Permission.DraftOpenings)]
public sealed class ChangeController(JobsDbContext db, TimeProvider clock, DistrictProfile district, LegalFigures law) : OpeningFormController(db, clock, district, law)
{
    private readonly JobsDbContext _db = db;
    private readonly TimeProvider _clock = clock;

    /// <summary>The form with what is published, or with the change in work.</summary>
    [HttpGet]
    public async Task<IActionResult> Change(int id, ChangeKind kind)
    {
        if (await OwnAsync(id) is not { } opening || kind == ChangeKind.Extension)
        {
            return NotFound();
        }
        var pending = await _db.OpeningChanges.AsNoTracking().PendingOf(id).SingleOrDefaultAsync();
        if (IsElsewhere(opening, pending))
        {
            return LocalRedirect(PageOf(id, pending?.Number));
        }
        return await ShowAsync(await CountedAsync(ChangeForm.From(opening, pending, kind), id), opening.Kind, id);
    }

    /// <summary>Saves the change; nothing of it is public.</summary>
    [HttpPost]
    public async Task<IActionResult> Save(int id, [FromQuery] ChangeKind kind, ChangeForm form, string? rows)
    {
        if (await OwnAsync(id) is not { } opening || kind == ChangeKind.Extension)
        {
            return NotFound();
        }
        var pending = await _db.OpeningChanges.PendingOf(id).SingleOrDefaultAsync();
        form.Kind = pending?.Kind ?? kind;
        await CountedAsync(form, id);
        if (await TurnedAsync(form, opening.Kind, id, rows) is { } page)
        {
            return page;
        }
        if (IsElsewhere(opening, pending) || form.Version != (pending?.Version ?? default))
        {
            return RefuseAll(form, ApprovalTexts.ChangedMeanwhile);
        }
        var change = await WriteAsync(opening, pending, form);
        return await IsSavedAsync() ? this.RedirectWith(ChangeTexts.Saved, PageOf(id, change.Number)) : RefuseAll(form, RuleTexts.Of(ApprovalBlocker.ChangePending));
    }

    /// <inheritdoc />
    protected override FormSurroundings Judge(FormSurroundings around, OpeningForm form, OpeningKind kind)
    {
        var judged = base.Judge(around, form, kind);
        // What is published may be over already; the change's own page says what stands against it.
        return judged with { IsPublished = true, Hurdles = [.. judged.Hurdles.Where(h => h.Blocker is not ApprovalBlocker.ClosingDatePassed and not ApprovalBlocker.ApplyHereNotAllowed)] };
    }

    private static bool IsElsewhere(Opening opening, OpeningChange? pending) =>
        opening.Status != OpeningStatus.Approved || pending is { Status: not ChangeStatus.Draft } or { Kind: ChangeKind.Extension };

    private static string PageOf(int id, int? number) =>
        string.Create(CultureInfo.InvariantCulture, $"/admin/openings/{id}{(number is { } change ? $"/changes/{change}" : "")}");

    private async Task<OpeningChange> WriteAsync(Opening opening, OpeningChange? pending, ChangeForm form)
    {
        // Programme, employer and department stay what they were when it was published.
        var details = form.ToDetails(opening.DepartmentId) with { JobProgramId = opening.JobProgramId, OrganizationId = opening.OrganizationId };
        if (pending is not null)
        {
            pending.Rewrite(details, form.ToWords(), User.StaffId(), _clock.UtcNow());
            return pending;
        }
        var last = await _db.OpeningChanges.Where(c => c.OpeningId == opening.Id).MaxAsync(c => (int?)c.Number) ?? 0;
        var change = OpeningChange.Draft(opening, last + 1, form.Kind, details, form.ToWords(), User.StaffId(), _clock.UtcNow());
        _db.Add(change);
        return change;
    }

    private async Task<bool> IsSavedAsync()
    {
        try
        {
            return await _db.SavesAsync();
        }
        catch (DbUpdateException twice) when (twice.IsDuplicate())
        {
            return false;
        }
    }

    private ViewResult RefuseAll(ChangeForm form, string sentence)
    {
        ModelState.AddModelError("", sentence);
        return this.Refused("Form", form);
    }

    private async Task<ChangeForm> CountedAsync(ChangeForm form, int id)
    {
        form.Applicants = await _db.Applications.LiveOf(id).CountAsync();
        return form;
    }
}
