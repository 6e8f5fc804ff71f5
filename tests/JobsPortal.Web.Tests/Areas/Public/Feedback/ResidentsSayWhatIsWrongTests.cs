using System.Net;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.OpeningReports;
using JobsPortal.Domain.Privacy;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Jobs;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Web.Tests.Areas.Public.Feedback;

/// <summary>이 페이지가 도움이 되었나요? and 공고 신고, from the page to whoever answers.</summary>
public sealed class ResidentsSayWhatIsWrongTests : IAsyncLifetime
{
    private readonly PortalApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_stranger_says_whether_a_page_helped_and_an_administrator_reads_it()
    {
        using var stranger = _app.NewVisitor();
        var link = Html.One(await stranger.VisitAsync("/dong-centers"), "main a[href^='/feedback']").GetAttribute("href")!;
        var form = await stranger.VisitAsync(link);
        Html.ShowsError(await stranger.SubmitAsync(form, button: "의견 보내기"), "도움이 되었는지 골라 주세요.");
        var thanks = await stranger.FollowAsync(await stranger.SubmitAsync(form, new() { ["IsHelpful"] = "false", ["Comment"] = "지도가 작아요. 010-0000-1234 로 전화 주세요." }, "의견 보내기"));
        Assert.Equal("/dong-centers", thanks.Url);
        Assert.Contains("의견을 보내 주셔서 고맙습니다.", thanks.Text, StringComparison.Ordinal);
        using var administrator = await _app.AsStaffAsync(StaffRole.Administrator);
        Assert.Contains("새 페이지 의견", (await administrator.VisitAsync("/admin")).Text, StringComparison.Ordinal);
        var list = await administrator.VisitAsync("/admin/feedback");
        Assert.Contains("지도가 작아요.", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("010-0000-1234", list.Text, StringComparison.Ordinal);
        var kept = await _app.AskAsync(db => db.PageFeedback.AsNoTracking().SingleAsync());
        var read = await administrator.FollowAsync(await administrator.SubmitAsync(list, new() { ["Note"] = "지도를 키움" }, $"확인: {kept.Id}번 의견"));
        Assert.Contains("확인했다고 기록했습니다.", read.Text, StringComparison.Ordinal);
        Assert.Contains("지도를 키움", (await administrator.VisitAsync("/admin/feedback?read=true")).Text, StringComparison.Ordinal);
        using var officer = await _app.AsStaffAsync(StaffRole.Officer);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.VisitAsync("/admin/feedback")).Status);
    }

    [Theory]
    [InlineData("/my/1234567890", "/my")]
    [InlineData("/round-signups/0123456789abcdef0123456789abcdef", "/round-signups")]
    [InlineData("/openings/12", "/openings/12")]
    [InlineData("https://evil.example", "/")]
    [InlineData("//evil.example", "/")]
    public async Task The_page_is_kept_without_anything_that_leads_to_a_person(string page, string kept)
    {
        using var stranger = _app.NewVisitor();
        var form = await stranger.VisitAsync("/feedback?page=" + Uri.EscapeDataString(page));
        Assert.Equal(kept, Html.One(form, "input[name=Page]").GetAttribute("value"));
        var sent = await stranger.PostAsync("/feedback", [new("Page", page), new("IsHelpful", "true")], form);
        Assert.StartsWith("/", sent.RedirectsTo, StringComparison.Ordinal);
        Assert.Equal(kept, (await _app.AskAsync(db => db.PageFeedback.AsNoTracking().SingleAsync())).Path);
    }

    [Fact]
    public async Task A_resident_reports_an_opening_the_department_answers_and_the_resident_reads_it()
    {
        var opening = await _app.Given.ApprovedOpeningAsync(title: "이상한 공고");
        using var resident = await _app.AsResidentAsync();
        var page = await resident.VisitAsync($"/openings/{opening.Id}");
        Assert.Contains(page.Document.QuerySelectorAll("main a"), a => a.GetAttribute("href") == $"/openings/{opening.Id}/report");
        var form = await resident.VisitAsync($"/openings/{opening.Id}/report");
        Html.ShowsError(await resident.SubmitAsync(form), "무엇이 잘못되었는지 골라 주세요.");
        Html.ShowsError(await resident.SubmitAsync(form, new() { ["Form.Reason"] = nameof(ReportReason.Other) }), "어떤 점이 잘못되었는지 적어 주세요.");
        var sent = await resident.FollowAsync(await resident.SubmitAsync(form, new() { ["Form.Reason"] = nameof(ReportReason.Unlawful), ["Form.Text"] = "시급이 낮습니다." }));
        Assert.Contains("신고를 받았습니다.", sent.Text, StringComparison.Ordinal);
        Assert.Contains("시급이 낮습니다.", (await resident.VisitAsync("/my/data")).Text, StringComparison.Ordinal);

        using var officer = await _app.AsStaffAsync(StaffRole.Officer);
        Assert.Contains("처리할 공고 신고", (await officer.VisitAsync("/admin")).Text, StringComparison.Ordinal);
        Assert.Contains("이상한 공고", (await officer.VisitAsync("/admin/reports")).Text, StringComparison.Ordinal);
        var report = await _app.AskAsync(db => db.OpeningReports.AsNoTracking().SingleAsync());
        var shown = await officer.VisitAsync($"/admin/reports/{report.Id}");
        Html.ShowsError(await officer.SubmitAsync(shown), "확인한 결과와 조치를 적어 주세요.");
        var notice = await officer.SubmitAsync(shown, new() { ["Form.Answer"] = "급여를 바로잡았습니다." }, "다음: 알릴 내용 보기");
        Assert.Contains("{이름} 님, ‘이상한 공고’ 공고를 신고해 주셔서 고맙습니다.", notice.NoticeShown(), StringComparison.Ordinal);
        Assert.Empty(await _app.AskAsync(db => db.OutboxMessages.AsNoTracking().ToListAsync()));
        var done = await officer.FollowAsync(await officer.SubmitAsync(notice, button: "처리했다고 기록"));
        Assert.Contains("신고를 처리했다고 기록했습니다.", done.Text, StringComparison.Ordinal);
        Html.ShowsRefusal(await officer.SubmitAsync(shown, new() { ["Form.Answer"] = "다시" }), "그사이 다른 사람이 처리한 신고입니다.");
        Assert.Contains("급여를 바로잡았습니다.", (await resident.VisitAsync("/my")).Text, StringComparison.Ordinal);
        Assert.Equal(OutboxChannel.OnPage, (await _app.AskAsync(db => db.OutboxMessages.AsNoTracking().SingleAsync())).Channel);
    }

    [Fact]
    public async Task Another_department_does_not_see_it_but_every_officer_sees_what_came_from_a_feed()
    {
        var own = await _app.Given.ApprovedOpeningAsync();
        var imported = await _app.Given.ImportedOpeningAsync("가져온 공고 신고");
        using var stranger = _app.NewVisitor();
        foreach (var id in new[] { own.Id, imported.Id })
            await stranger.SubmitAsync(await stranger.VisitAsync($"/openings/{id}/report"), new() { ["Form.Reason"] = nameof(ReportReason.Suspicious) });
        using var other = await _app.AsStaffAsync(StaffRole.Officer, "다른과");
        var list = await other.VisitAsync("/admin/reports");
        Assert.Contains("신고 1건", list.Text, StringComparison.Ordinal);
        Assert.Contains("가져온 공고 신고", list.Text, StringComparison.Ordinal);
        var hidden = await _app.AskAsync(db => db.OpeningReports.Where(r => r.OpeningId == own.Id).Select(r => r.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await other.VisitAsync($"/admin/reports/{hidden}")).Status);
        var draft = await _app.Given.DraftOpeningAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.VisitAsync($"/openings/{draft.Id}/report")).Status);
    }

    [Fact]
    public async Task Closing_the_account_cuts_the_reporter_off_and_everything_goes_in_its_time()
    {
        var opening = await _app.Given.ApprovedOpeningAsync();
        using (var resident = await _app.AsResidentAsync())
        {
            await resident.SubmitAsync(await resident.VisitAsync($"/openings/{opening.Id}/report"), new() { ["Form.Reason"] = nameof(ReportReason.Filled) });
            await resident.SubmitAsync(await resident.VisitAsync("/account/close"), new() { ["Form.Password"] = Given.Password });
        }
        Assert.Null((await _app.AskAsync(db => db.OpeningReports.AsNoTracking().SingleAsync())).AccountId);
        using var stranger = _app.NewVisitor();
        await stranger.SubmitAsync(await stranger.VisitAsync("/feedback"), new() { ["IsHelpful"] = "true" }, "의견 보내기");
        _app.Clock.Advance(TimeSpan.FromDays(365));
        Assert.Equal(2, (await _app.Services.GetRequiredService<RetentionSweep>().SweepAsync())[RetentionKind.Feedback]);
    }
}
