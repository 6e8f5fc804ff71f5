using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.OpeningReports;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.OpeningReports;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Reports;

/// <summary>공고 신고 of the own department's openings and of those from feeds. Who reported is not shown.</summary>
[Area("Admin"), Route("admin/reports"), Allows(Permission.DraftOpenings)]
public sealed class ReportsController(JobsDbContext db, NoticeWording wording, TimeProvider clock, IStringLocalizer<Texts> texts) : Controller
{
    private const int PageSize = 50;

    /// <summary>Those that wait, or those that are answered.</summary>
    [HttpGet]
    public async Task<IActionResult> List(bool answered, int page, CancellationToken cancellation) =>
        View(new ReportList(answered, await db.ReportLines(User.StaffAccess(), answered).ToPageAsync(page, PageSize, cancellation)));

    /// <summary>One of them.</summary>
    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id) => await FindAsync(id) is { } report ? View(nameof(Show), await PageAsync(report, new AnswerForm())) : NotFound();

    /// <summary>처리: answers it; a resident who was signed in is told.</summary>
    [HttpPost("{id:int}")]
    public async Task<IActionResult> Answer(int id, [Bind(Prefix = nameof(StaffReportPage.Form))] AnswerForm form)
    {
        if (await FindAsync(id) is not { } report) return NotFound();
        if (report.ReasonsNotToAnswer(form.Answer) is [var blocker, ..]) ModelState.AddModelError(blocker == ReportBlocker.AlreadyAnswered ? "" : "Form.Answer", texts[FeedbackTexts.Of(blocker)]);
        if (!ModelState.IsValid) return this.Refused(nameof(Show), await PageAsync(report, form));
        report.Close(form.Answer, User.StaffId(), clock.UtcNow());
        await TellAsync(report);
        await db.SaveChangesAsync();
        return this.RedirectWith(texts[FeedbackTexts.Answered], "/admin/reports");
    }

    private Task<OpeningReport?> FindAsync(int id) => db.ReportsFor(User.StaffAccess()).SingleOrDefaultAsync(r => r.Id == id);

    private async Task<StaffReportPage> PageAsync(OpeningReport report, AnswerForm form) =>
        new(report, await db.Openings.Where(o => o.Id == report.OpeningId).Select(o => o.Title).SingleAsync(), form);

    private async Task TellAsync(OpeningReport report)
    {
        if (report.AccountId is not { } account || await db.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == account) is not { } person) return;
        var opening = await db.Openings.AsNoTracking().SingleAsync(o => o.Id == report.OpeningId);
        await wording.LoadAsync();
        var (subject, body) = wording.Write(NoticeEvent.ReportAnswered, opening, new(person.Name, Number: null, report.Answer!));
        var now = clock.UtcNow();
        db.Add(AccountNotices.To(person, string.Create(CultureInfo.InvariantCulture, $"opening-report-{report.Id}-answered"), subject, body, now));
    }
}
