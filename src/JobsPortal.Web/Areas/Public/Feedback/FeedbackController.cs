using JobsPortal.Data;
using JobsPortal.Domain.Feedback;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Public.Feedback;

/// <summary>이 페이지가 도움이 되었나요? One answer and a few words, from nobody in particular.</summary>
[Area("Public"), AllowAnonymous, Route("feedback"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class FeedbackController(JobsDbContext db, TimeProvider clock, IStringLocalizer<Web.Texts> texts) : Controller
{
    /// <summary>Asks.</summary>
    [HttpGet]
    public IActionResult Ask(string? page) => View(nameof(Ask), new FeedbackForm { Page = PageFeedback.PageOf(page) });

    /// <summary>Keeps the answer and goes back to where the question stood.</summary>
    [HttpPost, EnableRateLimiting("Feedback")]
    public async Task<IActionResult> Save(FeedbackForm form)
    {
        if (!ModelState.IsValid) return this.Refused(nameof(Ask), form);
        db.Add(new PageFeedback(form.Page, form.IsHelpful!.Value, form.Comment, clock.UtcNow()));
        await db.SaveChangesAsync();
        return this.RedirectWith(texts[FeedbackTexts.Thanks], form.PageKept is "/round-signups" or "/alerts" or "/account" ? "/" : form.PageKept);
    }
}
