using System.Net;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Applications;

/// <summary>People whose applications were decided, and the officer who goes on with them.</summary>
internal static class CaseDesk
{
    private const string Preview = "다음: 알릴 내용 보기";
    private const string Do = "이대로 알리고 처리";

    public static async Task<Visitor> OfficerAsync(this PortalApp app) => await app.AsAsync((await app.Given.OfficeAsync()).Drafter);

    public static Task<Opening> ClosedOpeningAsync(this PortalApp app, int places, OpeningKind kind = OpeningKind.PublicWork) =>
        app.Given.ApprovedOpeningAsync(kind, closesAt: app.Clock.Now.AddHours(-3), change: d => d with { Units = [Given.Unit(headcount: places)] });

    /// <summary>The step's page with what is typed, then the page with the words that are told, then the deed.</summary>
    public static async Task<Page> StepAsync(this Visitor staff, Application application, string step, Dictionary<string, string?>? typed = null)
    {
        var preview = await staff.PreviewAsync(application, step, typed);
        return preview.Status == HttpStatusCode.OK ? await staff.DoAsync(preview) : preview;
    }

    public static async Task<Page> PreviewAsync(this Visitor staff, Application application, string step, Dictionary<string, string?>? typed = null)
    {
        var form = await staff.VisitAsync($"/admin/applications/{application.Number}/{step}");
        Assert.True(form.Status == HttpStatusCode.OK, $"{step}: {(int)form.Status}");
        return await staff.SubmitAsync(form, typed ?? [], Preview);
    }

    public static Task<Page> DoAsync(this Visitor staff, Page preview) => staff.SubmitAsync(preview, button: Do);

    public static Dictionary<string, string?> ReplyDue(DateTime now, int days = 5)
    {
        var day = SeoulTime.DayOf(now).AddDays(days);
        return new() { ["Form.ReplyDue.Year"] = $"{day.Year}", ["Form.ReplyDue.Month"] = $"{day.Month}", ["Form.ReplyDue.Day"] = $"{day.Day}", ["Form.ReplyDue.Time"] = "18:00" };
    }

    public static Dictionary<string, string?> Day(DateOnly day) =>
        new() { ["Form.Day.Year"] = $"{day.Year}", ["Form.Day.Month"] = $"{day.Month}", ["Form.Day.Day"] = $"{day.Day}" };

    public static async Task CallAsync(this Visitor staff, Application application, CallOutcome outcome = CallOutcome.NoAnswer)
    {
        var page = await staff.VisitAsync($"/admin/applications/{application.Number}/calls");
        var logged = await staff.SubmitAsync(page, new() { ["Form.Outcome"] = $"{outcome}", ["Form.Purpose"] = nameof(CallPurpose.Reply) }, "전화 기록 남기기");
        Assert.NotNull(logged.RedirectsTo);
    }

    public static Task<ApplicationStatus> StatusAsync(this PortalApp app, Application application) =>
        app.AskAsync(db => db.Applications.Where(a => a.Id == application.Id).Select(a => a.Status).SingleAsync());

    public static Task<List<OutboxMessage>> NoticesAsync(this PortalApp app, Application application) =>
        app.AskAsync(db => db.OutboxMessages.AsNoTracking().Where(m => m.ApplicationId == application.Id).OrderBy(m => m.Id).ToListAsync());

    public static Task<List<JobResult>> EntriesAsync(this PortalApp app, Application application) =>
        app.AskAsync(db => db.JobResults.AsNoTracking().Where(r => r.ApplicationId == application.Id).OrderBy(r => r.Id).ToListAsync());
}
