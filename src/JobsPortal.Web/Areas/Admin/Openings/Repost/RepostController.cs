using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Admin.Openings.Repost;

/// <summary>재공고: a new draft from an opening that was withdrawn or found too few people.</summary>
[Area("Admin"), Route("admin/openings/{id:int}/repost"), Allows(Permission.DraftOpenings)]
public sealed class RepostController(JobsDbContext db, TimeProvider clock) : DecisionController(db)
{
    private readonly JobsDbContext _db = db;

    /// <summary>What it does, and the button.</summary>
    [HttpGet]
    public async Task<IActionResult> Confirm(int id) =>
        await OwnAsync(id) is { } opening ? Confirm(new DecisionForm(), opening, Reasons(opening)) : NotFound();

    /// <summary>Makes the draft and opens it.</summary>
    [HttpPost]
    public async Task<IActionResult> Repost(int id, DecisionForm form)
    {
        if (await OwnAsync(id) is not { } opening)
        {
            return NotFound();
        }
        var reasons = Reasons(opening);
        if (reasons.Length > 0 || IsStale(form, opening))
        {
            return Refuse(form, opening, reasons);
        }
        var draft = opening.Repost(User.StaffId(), clock.UtcNow());
        _db.Add(draft);
        await _db.SaveChangesAsync();
        return this.RedirectWith(ApprovalTexts.Reposted, string.Create(CultureInfo.InvariantCulture, $"/admin/openings/{draft.Id}/edit"));
    }

    private ApprovalBlocker[] Reasons(Opening opening) => opening.CanBeReposted(clock.UtcNow()) ? [] : [ApprovalBlocker.WrongState];
}
