using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Decisions;

/// <summary>How an approver releases.</summary>
internal static class Releasing
{
    /// <summary>Presses 결과 통보, after marking that what the page asks to look at was seen.</summary>
    public static Task<Page> ReleaseAsync(this Visitor approver, Page confirm) => approver.SubmitAsync(
        confirm, confirm.Document.QuerySelector("input[name='Form.Seen']")?.GetAttribute("value") is { } mark ? new() { ["Form.Seen"] = mark } : [], "결과 통보");
}

/// <summary>A closed opening with applications, and the people of its department at their browsers.</summary>
internal sealed class DecisionDesk(PortalApp app, Opening opening, IReadOnlyList<Application> applications) : IDisposable
{
    private readonly List<Visitor> _browsers = [];

    public Opening Opening => opening;

    public IReadOnlyList<Application> Applications => applications;

    public static async Task<DecisionDesk> OpenAsync(PortalApp app, int people, int places = 5, DateTime? closesAt = null, OpeningKind kind = OpeningKind.PublicWork)
    {
        var opening = await app.Given.ApprovedOpeningAsync(
            kind, closesAt: closesAt ?? app.Clock.Now.AddHours(-2), change: d => d with { Units = [Given.Unit(headcount: places)] });
        var applications = new List<Application>();
        for (var i = 0; i < people; i++)
        {
            applications.Add(await app.Given.ApplicationAsync(opening, email: i == 0 ? "first@applicant.test" : null));
        }

        return new(app, opening, applications);
    }

    public async Task<Visitor> OfficerAsync() => await AtAsync((await app.Given.OfficeAsync()).Drafter);

    public async Task<Visitor> ApproverAsync() => await AtAsync((await app.Given.OfficeAsync()).Approver);

    public async Task<Visitor> AtAsync(Account account)
    {
        var browser = await app.AsAsync(account);
        _browsers.Add(browser);
        return browser;
    }

    public Task<Account> AnotherAsync(StaffRole role) => app.Given.StaffAsync(role);

    /// <summary>The page of the 선발(안), begun by pressing its button.</summary>
    public async Task<Page> BeginAsync(Visitor officer) =>
        await officer.FollowAsync(await officer.SubmitAsync(await officer.VisitAsync($"/admin/applications?opening={opening.Id}"), button: "선발(안) 작성"));

    /// <summary>Values of the form for these outcomes, in the order of receipt; ranks count up, refusals get a reason.</summary>
    public static Dictionary<string, string?> Values(params ApplicationStatus?[] outcomes)
    {
        Dictionary<string, string?> values = [];
        var rank = 0;
        for (var i = 0; i < outcomes.Length; i++)
        {
            values[$"Form.Rows[{i}].Outcome"] = outcomes[i]?.ToString() ?? "";
            if (outcomes[i] == ApplicationStatus.Waitlisted) values[$"Form.Rows[{i}].Rank"] = $"{++rank}";
            if (outcomes[i] is ApplicationStatus.NotSelected or ApplicationStatus.Ineligible) values[$"Form.Rows[{i}].Reason"] = nameof(DecisionReason.LowerRank);
        }

        return values;
    }

    /// <summary>The day of reply as it is typed: a week after the clock, 18:00.</summary>
    public Dictionary<string, string?> WithReply(Dictionary<string, string?> values, int days = 7)
    {
        var day = Domain.Shared.SeoulTime.DayOf(app.Clock.Now).AddDays(days);
        return new(values)
        {
            ["Form.ReplyDue.Year"] = $"{day.Year}",
            ["Form.ReplyDue.Month"] = $"{day.Month}",
            ["Form.ReplyDue.Day"] = $"{day.Day}",
            ["Form.ReplyDue.Time"] = "18:00",
        };
    }

    /// <summary>Drafts these outcomes and sends them to the approver; answers the address of the 선발(안).</summary>
    public async Task<string> SubmittedAsync(Visitor officer, params ApplicationStatus?[] outcomes)
    {
        var page = await BeginAsync(officer);
        var saved = await officer.FollowAsync(await officer.SubmitAsync(page, WithReply(Values(outcomes)), "임시저장"));
        var confirm = await officer.VisitAsync(saved.Url.Split('?')[0] + "/submit");
        var sent = await officer.FollowAsync(await officer.SubmitAsync(confirm, button: "승인 요청"));
        Assert.Contains("승인 대기", sent.Text, StringComparison.Ordinal);
        return sent.Url;
    }

    public Task<List<ApplicationStatus>> StatusesAsync() => app.AskAsync(db =>
        db.Applications.Where(a => a.OpeningId == opening.Id).OrderBy(a => a.Id).Select(a => a.Status).ToListAsync());

    public void Dispose() => _browsers.ForEach(b => b.Dispose());
}
