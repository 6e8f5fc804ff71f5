using JobsPortal.Data;
using JobsPortal.Domain.OpeningReports;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Public.Openings.Report;

/// <summary>공고 신고: anyone says that an opening is wrong.</summary>
[Area("Public"), AllowAnonymous, Route("openings/{id:int}/report"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ReportController(JobsDbContext db, TimeProvider clock, IStringLocalizer<Web.Texts> texts) : Controller
{
    /// <summary>Asks.</summary>
    [HttpGet]
    public async Task<IActionResult> Ask(int id) => await TitleAsync(id) is { } title ? View(nameof(Ask), new ReportPage(id, title, new ReportForm())) : NotFound();

    /// <summary>Keeps the report for the department.</summary>
    [HttpPost, EnableRateLimiting("Feedback")]
    public async Task<IActionResult> Save(int id, [Bind(Prefix = nameof(ReportPage.Form))] ReportForm form)
    {
        if (await TitleAsync(id) is not { } title) return NotFound();
        if (form.Reason == ReportReason.Other && string.IsNullOrWhiteSpace(form.Text)) ModelState.AddModelError("Form.Text", texts[FeedbackTexts.Of(ReportBlocker.TextMissing)]);
        if (!ModelState.IsValid) return this.Refused(nameof(Ask), new ReportPage(id, title, form));
        var account = User.IsStaff() ? null : User.AccountId();
        db.Add(new OpeningReport(id, form.Reason!.Value, form.Text, account, clock.UtcNow()));
        await db.SaveChangesAsync();
        return this.RedirectWith(texts[account is null ? FeedbackTexts.Reported : FeedbackTexts.ReportedAndTold], $"/openings/{id}");
    }

    private Task<string?> TitleAsync(int id) =>
        db.Openings.Where(o => o.Id == id && o.Status != OpeningStatus.Draft && o.Status != OpeningStatus.InReview).Select(o => o.Title).SingleOrDefaultAsync();
}
