using JobsPortal.Data;
using JobsPortal.Data.SavedOpenings;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.SavedOpenings;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Public.Openings.Save;

/// <summary>공고 저장: keeps an opening for a signed-in resident, with or without a notice before it closes.</summary>
[Area("Public"), Authorize, Route("openings/{id:int}"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SaveController(JobsDbContext db, TimeProvider clock, IStringLocalizer<Web.Texts> texts) : Controller
{
    private int Me => User.AccountId()!.Value;

    /// <summary>Keeps it, or changes whether the end is announced. Saving twice is saving once.</summary>
    [HttpPost("save")]
    public async Task<IActionResult> Save(int id, bool notice)
    {
        if (User.IsStaff()) return NotFound();
        var opening = await db.Openings.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id && o.Status != OpeningStatus.Draft && o.Status != OpeningStatus.InReview);
        return opening is null ? NotFound() : this.RedirectWith(await db.WriteAsync(() => KeepAsync(opening, notice)), $"/openings/{id}");
    }

    /// <summary>Takes it out again; one that is not kept is taken out already.</summary>
    [HttpPost("unsave")]
    public async Task<IActionResult> Remove(int id)
    {
        if (User.IsStaff() || !await db.Openings.AnyAsync(o => o.Id == id)) return NotFound();
        await db.WriteAsync(() => db.SavedOf(Me, id).ExecuteDeleteAsync());
        return this.RedirectWith(texts[SavedTexts.Removed], "/my/saved");
    }

    private async Task<string> KeepAsync(Opening opening, bool notice)
    {
        var now = clock.UtcNow();
        var saved = await db.SavedOf(Me, opening.Id).SingleOrDefaultAsync();
        if (saved is null)
        {
            var kept = await db.SavedOpenings.CountAsync(s => s.AccountId == Me);
            if (SavedOpening.ReasonsNotToSave(opening, kept, now) is [var refused, ..]) return texts[SavedTexts.Of(refused)];
            db.Add(saved = new SavedOpening(Me, opening.Id, now));
        }
        var wasAsked = saved.WantsNotice;
        saved.DropNotice();
        var blocker = notice ? SavedOpening.ReasonsNotToAnnounce(opening, now) : [];
        if (notice && blocker.Count == 0) saved.AskForNotice(opening, now);
        await db.SaveChangesAsync();
        if (blocker is [var why, ..]) return texts[SavedTexts.Of(why)];
        if (!notice) return texts[wasAsked ? SavedTexts.Dropped : SavedTexts.Saved];
        var hasMail = await db.Accounts.AnyAsync(a => a.Id == Me && a.Email != null);
        return texts[SavedTexts.Asked, SavedTexts.LeadDays, texts[hasMail ? "이메일로" : "‘내 신청’ 화면에"].Value];
    }
}
