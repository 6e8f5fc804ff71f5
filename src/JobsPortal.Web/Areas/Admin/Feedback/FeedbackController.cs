using System.ComponentModel.DataAnnotations;
using JobsPortal.Data;
using JobsPortal.Data.Feedback;
using JobsPortal.Domain.Feedback;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Feedback;

/// <summary>What came of an opinion.</summary>
public sealed class ReadForm
{
    /// <summary>In words; may be empty.</summary>
    [StringLength(PageFeedback.NoteMaxLength), NoResidentNumber]
    public string? Note { get; set; }
}

/// <summary>One page of opinions.</summary>
/// <param name="IsRead">Those that were read instead of those that wait.</param>
/// <param name="Lines">The opinions.</param>
/// <param name="Votes">The pages that helped least.</param>
public sealed record FeedbackList(bool IsRead, Page<PageFeedback> Lines, IReadOnlyList<PageVotes> Votes);

/// <summary>페이지 의견 for those who look after the portal.</summary>
[Area("Admin"), Route("admin/feedback"), Allows(Permission.EditSettings)]
public sealed class FeedbackController(JobsDbContext db, TimeProvider clock, IStringLocalizer<Texts> texts) : Controller
{
    private const int PageSize = 50;
    private const int MostPages = 10;

    /// <summary>Those that wait, or those that were read.</summary>
    [HttpGet]
    public async Task<IActionResult> List(bool read, int page, CancellationToken cancellation) => View(new FeedbackList(
        read, await db.PageFeedback.InOrder(read).ToPageAsync(page, PageSize, cancellation), await db.PageFeedback.Votes().Take(MostPages).ToListAsync(cancellation)));

    /// <summary>확인: marks one as read; what somebody read meanwhile stays as it is.</summary>
    [HttpPost("{id:int}/read")]
    public async Task<IActionResult> Read(int id, ReadForm form)
    {
        if (!ModelState.IsValid) return BadRequest();
        if (await db.PageFeedback.SingleOrDefaultAsync(f => f.Id == id) is not { } feedback) return NotFound();
        if (feedback.ReadAt is not null) return this.RedirectWith(texts[FeedbackTexts.Of(FeedbackBlocker.AlreadyRead)], "/admin/feedback");
        feedback.Read(User.StaffId(), TypedText.Kept(form.Note), clock.UtcNow());
        await db.SaveChangesAsync();
        return this.RedirectWith(texts[FeedbackTexts.MarkedRead], "/admin/feedback");
    }
}
