using System.Globalization;
using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Openings;

/// <summary>What the tests of the staff side do again and again.</summary>
internal static class Desk
{
    private static int _last;

    /// <summary>Changes an account behind the pages, as an administrator would through them.</summary>
    public static async Task ChangeAsync(this PortalApp app, int accountId, Action<Account> change)
    {
        await using var context = app.Open();
        change(await context.Db.Accounts.SingleAsync(a => a.Id == accountId));
        await context.Db.SaveChangesAsync();
    }

    /// <summary>Everything that an approver asks of a public-work opening, as an officer types it on 2 November 2026.</summary>
    public static Dictionary<string, string?> CompleteForm(string title) => new()
    {
        ["Title"] = title,
        ["Description"] = "골목과 공원을 가꿉니다.",
        ["EmployerName"] = "노원구청",
        ["ContactPhone"] = "02-0000-1234",
        ["OpensOn.Year"] = "2026",
        ["OpensOn.Month"] = "11",
        ["OpensOn.Day"] = "1",
        ["OpensTime"] = "9:00",
        ["ClosesOn.Year"] = "2026",
        ["ClosesOn.Month"] = "11",
        ["ClosesOn.Day"] = "20",
        ["ClosesTime"] = "18:00",
        ["ResultsOn.Year"] = "2026",
        ["ResultsOn.Month"] = "11",
        ["ResultsOn.Day"] = "30",
        ["WorkStartsOn.Year"] = "2027",
        ["WorkStartsOn.Month"] = "1",
        ["WorkStartsOn.Day"] = "4",
        ["Units[0].Headcount"] = "3",
        ["Units[0].Place"] = "상계1동 일대",
        ["Units[0].Hours"] = "월~금 9:00~14:00",
        ["Units[0].WeeklyHours"] = "25",
        ["Units[0].PayBasis"] = "Hourly",
        ["Units[0].PayMin"] = "10,700",
    };

    /// <summary>Drafts an opening through the pages and gives its id.</summary>
    public static async Task<int> DraftAsync(this Visitor officer, string title, Dictionary<string, string?>? changes = null)
    {
        var values = CompleteForm(title);
        foreach (var (name, value) in changes ?? []) values[name] = value;
        var saved = await officer.SubmitAsync(await officer.VisitAsync("/admin/openings/new?kind=PublicWork"), values, "임시저장");
        Assert.True(saved.RedirectsTo is not null, saved.Text);
        return int.Parse(saved.RedirectsTo.Split('/')[3], CultureInfo.InvariantCulture);
    }

    /// <summary>취소공고: the reason, then the notice that goes out, then the deed.</summary>
    public static async Task<Page> WithdrawAsync(this Visitor officer, int id, string reason)
    {
        var page = await officer.SubmitAsync(await officer.VisitAsync($"/admin/openings/{id}/withdraw"), new() { ["Reason"] = reason });
        return page.Status == System.Net.HttpStatusCode.OK ? await officer.SubmitAsync(page, button: "취소공고") : page;
    }

    /// <summary>The opening as it stands in the database, with units and history.</summary>
    public static Task<Opening> OpeningAsync(this PortalApp app, int id) =>
        app.AskAsync(db => db.Openings.AsNoTracking().AsSplitQuery().Include(o => o.Units).Include(o => o.History).SingleAsync(o => o.Id == id));

    /// <summary>Somebody who has applied.</summary>
    public static async Task<Application> ApplicantAsync(this PortalApp app, Opening opening, string name = "김신청", string? email = null)
    {
        var number = (1_000_000_000L + Interlocked.Increment(ref _last)).ToString(CultureInfo.InvariantCulture);
        var application = Application.Start(opening, number, Channel.Online, accountId: null, Consents.All.ToDictionary(c => c, _ => true), app.Clock.Now);
        application.SaveDraft(new Dictionary<string, string>
        {
            [DefaultForms.Name] = name,
            [DefaultForms.Phone] = "01000001234",
            [DefaultForms.Email] = email ?? "",
        }, step: null, app.Clock.Now);
        application.Submit(opening, personKey: number, app.Clock.Now, Actor.Applicant(accountId: null), app.Clock.Now);
        await using var context = app.Open();
        context.Db.Add(application);
        await context.Db.SaveChangesAsync();
        return application;
    }
}
