using System.Net;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Applications;

/// <summary>참여 확정: one more in the ledger, and only once.</summary>
public sealed class OfficersConfirmParticipationTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task The_ledger_counts_one_more_on_the_day_that_was_typed()
    {
        var application = await AcceptedAsync();
        using var officer = await OfficerAsync();
        var form = await officer.VisitAsync($"/admin/applications/{application.Number}/confirm");
        var done = await officer.FollowAsync(await officer.SubmitAsync(form, Day(SeoulTime.DayOf(app.Clock.Now))));
        Assert.Contains("참여를 확정하고 실적에 기록했습니다.", done.Text, StringComparison.Ordinal);
        Assert.Contains("참여 확정", done.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(done.Document.QuerySelectorAll("a.btn"), a => Html.TextOf(a) == "참여 확정");
        var entry = Assert.Single(await EntriesAsync(application));
        Assert.Equal((ResultMeasure.Jobs, 1, SeoulTime.DayOf(app.Clock.Now)), (entry.Measure, entry.Count, entry.OccurredOn));
    }

    [Fact]
    public async Task Two_presses_at_once_and_a_third_later_show_the_same_and_count_once()
    {
        var application = await AcceptedAsync();
        using var one = await OfficerAsync();
        using var other = await OfficerAsync();
        var address = $"/admin/applications/{application.Number}/confirm";
        var forms = await Task.WhenAll(one.VisitAsync(address), other.VisitAsync(address));
        var day = Day(SeoulTime.DayOf(app.Clock.Now));
        var answers = await Task.WhenAll(one.SubmitAsync(forms[0], day), other.SubmitAsync(forms[1], day));
        Assert.All(answers, a => Assert.Equal($"/admin/applications/{application.Number}", a.RedirectsTo));
        Assert.NotNull((await one.SubmitAsync(forms[0], day)).RedirectsTo);
        Assert.Single(await EntriesAsync(application));
    }

    [Fact]
    public async Task A_day_that_has_not_come_or_lies_before_the_application_is_refused_with_the_day_kept()
    {
        var application = await AcceptedAsync();
        using var officer = await OfficerAsync();
        var form = await officer.VisitAsync($"/admin/applications/{application.Number}/confirm");
        var tomorrow = await officer.SubmitAsync(form, Day(SeoulTime.DayOf(app.Clock.Now).AddDays(1)));
        Html.ShowsError(tomorrow, "오늘이나 지난 날짜를 적어 주세요. 아직 오지 않은 날은 확정할 수 없습니다.");
        Assert.Equal("3", Html.One(tomorrow, "[name='Form.Day.Day']").GetAttribute("value"));
        var early = await officer.SubmitAsync(form, Day(new DateOnly(2026, 10, 1)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.Status);
        Assert.Empty(await EntriesAsync(application));
    }

    [Fact]
    public async Task Before_the_announced_day_only_who_really_began_is_counted_with_the_reason()
    {
        var application = await AcceptedAsync();
        using var officer = await OfficerAsync();
        var form = await officer.VisitAsync($"/admin/applications/{application.Number}/confirm");
        Assert.Equal("12", Html.One(form, "[name='Form.Day.Day']").GetAttribute("value"));
        Html.ShowsError(await officer.SubmitAsync(form), "오늘이나 지난 날짜를 적어 주세요. 아직 오지 않은 날은 확정할 수 없습니다.");
        var today = Day(SeoulTime.DayOf(app.Clock.Now));
        var refused = await officer.SubmitAsync(form, new(today) { ["Form.WhyEarly"] = "" });
        Html.ShowsError(refused, "공고의 근무 시작일보다 앞선 날짜입니다. 실제로 먼저 시작했으면 사유를 적어 주세요. 아직 시작하지 않았으면 시작한 뒤에 확정하세요.");
        Assert.Empty(await EntriesAsync(application));
        var done = await officer.FollowAsync(await officer.SubmitAsync(refused, today));
        Assert.Contains("교육을 먼저 시작했습니다.", done.Text, StringComparison.Ordinal);
        Assert.Single(await EntriesAsync(application));
    }

    [Fact]
    public async Task Nobody_who_has_not_said_yes_is_confirmed()
    {
        var opening = await ClosedAsync(OpeningKind.PublicWork);
        var application = await app.Given.ApplicationAsync(opening);
        await app.Given.DecidedAsync(opening, (application, ApplicationStatus.Selected));
        using var officer = await OfficerAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await officer.VisitAsync($"/admin/applications/{application.Number}/confirm")).Status);
        var day = Day(SeoulTime.DayOf(app.Clock.Now)).Select(d => new KeyValuePair<string, string>(d.Key, d.Value!));
        var forced = await officer.PostAsync($"/admin/applications/{application.Number}/confirm", day, await officer.VisitAsync("/account/security"));
        Html.ShowsRefusal(forced, "그사이 신청 상태가 바뀌어 처리하지 못했습니다. 지금 상태를 확인하세요.");
        Assert.Empty(await EntriesAsync(application));
    }

    [Fact]
    public async Task Attendance_of_an_event_counts_participants_straight_from_the_place()
    {
        var opening = await ClosedAsync(OpeningKind.Event);
        var application = await app.Given.ApplicationAsync(opening);
        using var officer = await OfficerAsync();
        var page = await officer.VisitAsync($"/admin/applications/{application.Number}");
        Assert.Contains(page.Document.QuerySelectorAll("a.btn"), a => Html.TextOf(a) == "참석");
        var done = await officer.SubmitAsync(await officer.VisitAsync($"/admin/applications/{application.Number}/confirm"), Day(SeoulTime.DayOf(app.Clock.Now)));
        Assert.NotNull(done.RedirectsTo);
        Assert.Equal(ResultMeasure.Participants, Assert.Single(await EntriesAsync(application)).Measure);
    }

    private static Dictionary<string, string?> Day(DateOnly day) => new()
    {
        ["Form.Day.Year"] = $"{day.Year}",
        ["Form.Day.Month"] = $"{day.Month}",
        ["Form.Day.Day"] = $"{day.Day}",
        ["Form.WhyEarly"] = "교육을 먼저 시작했습니다.",
    };

    private async Task<Visitor> OfficerAsync() => await app.AsAsync((await app.Given.OfficeAsync()).Drafter);

    private Task<Opening> ClosedAsync(OpeningKind kind) => app.Given.ApprovedOpeningAsync(kind, closesAt: app.Clock.Now.AddHours(-3));

    private async Task<Application> AcceptedAsync() => await app.Given.AcceptedApplicationAsync(await ClosedAsync(OpeningKind.PublicWork));

    private Task<List<JobResult>> EntriesAsync(Application application) =>
        app.AskAsync(db => db.JobResults.AsNoTracking().Where(r => r.ApplicationId == application.Id).ToListAsync());
}
