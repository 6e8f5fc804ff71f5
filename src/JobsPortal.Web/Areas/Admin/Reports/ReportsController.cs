using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.OpeningReports;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.OpeningReports;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Areas.Admin.Shared;
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

    /// <summary>처리: shows what a resident who was signed in will read; once that was seen, answers the report.</summary>
    [HttpPost("{id:int}")]
    public async Task<IActionResult> Answer(int id, [Bind(Prefix = nameof(StaffReportPage.Form))] AnswerForm form)
    {
        if (await FindAsync(id) is not { } report) return NotFound();
        if (report.ReasonsNotToAnswer(form.Answer) is [var blocker, ..]) ModelState.AddModelError(blocker == ReportBlocker.AlreadyAnswered ? "" : "Form.Answer", texts[FeedbackTexts.Of(blocker)]);
        if (!ModelState.IsValid) return this.Refused(nameof(Show), await PageAsync(report, form));
        var told = await ToldAsync(report, form.Answer!.Trim());
        if (!told.Preview.IsSeen(form.Seen))
        {
            var page = await PageAsync(report, form) with { Preview = told.Preview };
            return this.ShowsNotice(form.Seen) ? View(nameof(Show), page) : this.Refused(nameof(Show), page);
        }
        report.Close(form.Answer, User.StaffId(), clock.UtcNow());
        if (told.Notice is { } notice) db.Add(notice);
        await db.SaveChangesAsync();
        return this.RedirectWith(texts[FeedbackTexts.Answered], "/admin/reports");
    }

    private Task<OpeningReport?> FindAsync(int id) => db.ReportsFor(User.StaffAccess()).SingleOrDefaultAsync(r => r.Id == id);

    private async Task<StaffReportPage> PageAsync(OpeningReport report, AnswerForm form) =>
        new(report, await db.Openings.Where(o => o.Id == report.OpeningId).Select(o => o.Title).SingleAsync(), form);

    private async Task<(OutboxMessage? Notice, NoticePreview Preview)> ToldAsync(OpeningReport report, string answer)
    {
        if (report.AccountId is not { } account || await db.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == account) is not { } person) return (null, new([]));
        var opening = await db.Openings.AsNoTracking().SingleAsync(o => o.Id == report.OpeningId);
        await wording.LoadAsync();
        var words = Write(person.Name);
        var notice = AccountNotices.To(person, string.Create(CultureInfo.InvariantCulture, $"opening-report-{report.Id}-answered"), NoticeEvent.ReportAnswered, words, clock.UtcNow());
        // Who reported is not shown: the name stands in the notice alone.
        var shown = Write(NoticePreview.Name);
        return (notice, new([new(notice.Channel, notice.To, shown.Subject, shown.Body)]));

        (string Subject, string Body) Write(string name) => wording.Write(NoticeEvent.ReportAnswered, opening, new(name, Number: null, answer));
    }
}
