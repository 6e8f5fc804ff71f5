using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Openings;
using JobsPortal.Data.Providers;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Openings.Extend;

/// <summary>연장공고: a later end, written and sent to the approver in one step.</summary>
[Area("Admin"), Route("admin/openings/{id:int}/extend"), Allows(Permission.DraftOpenings)]
public sealed class ExtendController(JobsDbContext db, TimeProvider clock, LegalFigures law) : DecisionController(db)
{
    private readonly JobsDbContext _db = db;

    /// <summary>The form, or what stands against it.</summary>
    [HttpGet]
    public async Task<IActionResult> Confirm(int id)
    {
        if (await OwnAsync(id) is not { } opening)
        {
            return NotFound();
        }
        var pending = await _db.OpeningChanges.AsNoTracking().PendingOf(id).SingleOrDefaultAsync();
        return Confirm(ExtendForm.From(opening, pending?.Kind == ChangeKind.Extension ? pending : null), opening, Reasons(opening, pending, await _db.ReleasedOf(id).AnyAsync()));
    }

    /// <summary>Sends it to the approver.</summary>
    [HttpPost]
    public async Task<IActionResult> Extend(int id, ExtendForm form)
    {
        if (await OwnAsync(id) is not { } opening)
        {
            return NotFound();
        }
        var pending = await _db.OpeningChanges.PendingOf(id).SingleOrDefaultAsync();
        var hasResults = await _db.ReleasedOf(id).AnyAsync();
        var reasons = Reasons(opening, pending, hasResults);
        if (reasons.Length > 0 || !ModelState.IsValid || IsStale(form, opening))
        {
            return Refuse(form, opening, reasons);
        }
        var (change, against) = await WriteAsync(opening, pending, form, hasResults);
        return against.Count > 0 ? Refuse(form, opening, against) : await SavedAsync(form, opening, change.Number);
    }

    private ApprovalBlocker[] Reasons(Opening opening, OpeningChange? pending, bool hasResults) => (opening, pending) switch
    {
        ({ Status: not OpeningStatus.Approved }, _) => [ApprovalBlocker.WrongState],
        _ when hasResults => [ApprovalBlocker.ExtensionAfterResults],
        (_, { Kind: not ChangeKind.Extension } or { Status: not ChangeStatus.Draft }) => [ApprovalBlocker.ChangePending],
        ({ ClosesAt: { } closed }, _) when clock.UtcNow() >= closed.AddDays(Opening.ExtendableDays) => [ApprovalBlocker.ExtensionTooLate],
        _ => [],
    };

    private async Task<(OpeningChange Change, IReadOnlyList<ApprovalBlocker> Against)> WriteAsync(Opening opening, OpeningChange? pending, ExtendForm form, bool hasResults)
    {
        var (details, now) = (form.ToDetails(opening), clock.UtcNow());
        var words = new ChangeWords(form.Reason!.Value, TypedText.Kept(form.Note) ?? "", IsNotWorse: true);
        var last = await _db.OpeningChanges.Where(c => c.OpeningId == opening.Id).MaxAsync(c => (int?)c.Number) ?? 0;
        pending?.Rewrite(details, words, User.StaffId(), now);
        var change = pending ?? OpeningChange.Draft(opening, last + 1, ChangeKind.Extension, details, words, User.StaffId(), now);
        var applicants = await _db.Applications.LiveOf(opening.Id).CountAsync();
        var against = change.ReasonsNotToSubmit(opening, applicants, now, law, hasResults);
        if (against.Count > 0)
        {
            return (change, against);
        }
        change.SubmitForReview(opening, applicants, User.StaffId(), now, law, hasResults);
        if (pending is null)
        {
            _db.Add(change);
        }
        return (change, []);
    }

    private async Task<IActionResult> SavedAsync(ExtendForm form, Opening opening, int number)
    {
        try
        {
            if (await _db.SavesAsync())
            {
                return this.RedirectWith(ChangeTexts.Submitted, string.Create(CultureInfo.InvariantCulture, $"/admin/openings/{opening.Id}/changes/{number}"));
            }
        }
        catch (DbUpdateException twice) when (twice.IsDuplicate())
        {
            // Somebody else began a change at the same moment.
        }
        return Refuse(form, opening, [ApprovalBlocker.ChangePending]);
    }
}
