using System.Net;
using System.Text;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Shared.Texts;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Calls;

/// <summary>전화 통보 명단: whom the department tells, and a record of every try.</summary>
public sealed class OfficersTellPeopleByTelephoneTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Here = "/admin/calls";
    private const string File = "/admin/exports/calls";

    [Fact]
    public async Task A_call_ticks_the_line_off_with_who_and_when()
    {
        var (application, line) = await LineAsync("김나무");
        var account = await app.Given.StaffAsync(StaffRole.Officer);
        using var officer = await app.AsAsync(account);
        var page = await officer.VisitAsync($"{Here}?opening={application.OpeningId}");
        Assert.Contains("김나무", page.Text, StringComparison.Ordinal);
        Assert.Equal($"{Here}?opening={application.OpeningId}", (await PressAsync(officer, page, line, CallOutcome.Answered)).RedirectsTo);

        Assert.Equal(app.Clock.Now, (await ReadAsync(line)).SentAt);
        var attempt = await app.AskAsync(db => db.CallAttempts.AsNoTracking().SingleAsync(c => c.ApplicationId == application.Id));
        Assert.Equal((account.Id, CallOutcome.Answered, CallPurpose.Result, app.Clock.Now), (attempt.By, attempt.Outcome, attempt.Purpose, attempt.At));
        Assert.DoesNotContain("김나무", (await officer.VisitAsync($"{Here}?opening={application.OpeningId}")).Text, StringComparison.Ordinal);
        Assert.Contains("김나무", (await officer.VisitAsync($"{Here}?opening={application.OpeningId}&done=true")).Text, StringComparison.Ordinal);
        Assert.Equal([AccessAction.List, AccessAction.Notify], await app.AskAsync(db => db.AccessRecords.Where(r => r.StaffAccountId == account.Id).OrderBy(r => r.Id).Select(r => r.Action).Take(2).ToListAsync()));
    }

    [Fact]
    public async Task After_three_absences_it_goes_by_post()
    {
        var (application, line) = await LineAsync("박바다");
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var address = $"{Here}?opening={application.OpeningId}";
        foreach (var time in new[] { "부재 1차", "부재 2차", "부재 3차" })
        {
            var page = await officer.VisitAsync(address);
            Assert.Contains(page.Document.QuerySelectorAll("main button"), b => Html.TextOf(b).StartsWith(time, StringComparison.Ordinal));
            await PressAsync(officer, page, line, CallOutcome.NoAnswer);
        }

        var last = await officer.VisitAsync(address);
        Assert.DoesNotContain(last.Document.QuerySelectorAll("main button"), b => Html.TextOf(b).StartsWith("부재", StringComparison.Ordinal));
        Html.ShowsRefusal(await PressAsync(officer, last, line, CallOutcome.NoAnswer), "이미 세 번 전화를 받지 않으셨습니다. 우편으로 보내 주세요.");
        await PressAsync(officer, last, line, CallOutcome.Posted);
        Assert.Equal(NoticeStatus.Sent, (await ReadAsync(line)).Status);
        Assert.Equal(
            [CallOutcome.NoAnswer, CallOutcome.NoAnswer, CallOutcome.NoAnswer, CallOutcome.Posted],
            await app.AskAsync(db => db.CallAttempts.Where(c => c.ApplicationId == application.Id).OrderBy(c => c.Id).Select(c => c.Outcome).ToListAsync()));
    }

    [Fact]
    public async Task Pressing_twice_logs_one_absence()
    {
        var (application, line) = await LineAsync("최하늘");
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var page = await officer.VisitAsync(Here);
        var answers = await Task.WhenAll(PressAsync(officer, page, line, CallOutcome.NoAnswer), PressAsync(officer, page, line, CallOutcome.NoAnswer));
        Assert.Single(answers, a => a.RedirectsTo is not null);
        Html.ShowsRefusal(answers.Single(a => a.RedirectsTo is null), "그사이 다른 사람이 전화한 기록을 남겼습니다. 기록을 확인하고 다시 눌러 주세요.");
        Assert.Equal(1, await app.AskAsync(db => db.CallAttempts.CountAsync(c => c.ApplicationId == application.Id)));
    }

    [Fact]
    public async Task Another_department_finds_nothing()
    {
        var (application, line) = await LineAsync("정구름");
        using var stranger = await app.AsStaffAsync(StaffRole.Officer, "어르신복지과");
        Assert.DoesNotContain("정구름", (await stranger.VisitAsync(Here)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await PressAsync(stranger, await stranger.VisitAsync("/account/security"), line, CallOutcome.Answered)).Status);
        Assert.DoesNotContain("정구름", await DownloadAsync(stranger), StringComparison.Ordinal);
        Assert.Equal(0, await app.AskAsync(db => db.CallAttempts.CountAsync(c => c.ApplicationId == application.Id)));
    }

    [Fact]
    public async Task The_file_for_text_messages_needs_a_reason_and_holds_no_formula()
    {
        await LineAsync("강가람", body: "=HYPERLINK(\"https://evil.test\")");
        var account = await app.Given.StaffAsync(StaffRole.Officer);
        using var officer = await app.AsAsync(account);
        var form = await officer.VisitAsync(File);
        Html.ShowsError(await officer.SubmitAsync(form, button: "내려받기"), "내려받는 사유를 입력하세요.");
        Html.ShowsError(await officer.SubmitAsync(form, new() { ["Form.Reason"] = "짧은 사유" }, "내려받기"), "내려받는 사유를 10자 이상 200자까지 적어 주세요.");

        var text = await DownloadAsync(officer);
        Assert.Contains("강가람", text, StringComparison.Ordinal);
        Assert.Contains("\"'=HYPERLINK(\"\"https://evil.test\"\")\"", text, StringComparison.Ordinal);
        var record = await app.AskAsync(db => db.AccessRecords.AsNoTracking().SingleAsync(r => r.StaffAccountId == account.Id && r.Action == AccessAction.Export));
        Assert.Equal("동행일자리 결과 문자 발송", record.Reason);
        Assert.True(record.SubjectCount >= 1);
    }

    [Theory]
    [InlineData("", "first@applicant.test", OutboxChannel.Email), InlineData("phone", "first@applicant.test", OutboxChannel.CallList)]
    [InlineData("", null, OutboxChannel.CallList), InlineData("text", null, OutboxChannel.CallList), InlineData("page", null, OutboxChannel.OnPage)]
    public async Task The_chosen_way_decides_where_a_notice_goes(string chosen, string? email, OutboxChannel expected)
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Job);
        var answers = Given.Answers(opening.Kind, change: a => (a[DefaultForms.NoticeMethod], a[DefaultForms.Email]) = (chosen, email ?? ""));
        var application = await app.Given.SubmittedApplicationAsync(opening, answers: answers);
        var notice = ToldPerson.Of(application).Notice("m", Domain.Notices.NoticeEvent.Stepped, ("제목", "글"), app.Clock.Now);
        Assert.Equal((expected, expected == OutboxChannel.OnPage), (notice.Channel, notice.SentAt is not null));
    }

    [Fact]
    public async Task The_day_begins_with_whom_to_call()
    {
        await LineAsync("유나무");
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var home = await officer.VisitAsync("/admin");
        Assert.Contains("전화로 알릴 사람이 있는 공고", home.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("유나무", home.Text, StringComparison.Ordinal);
        using var other = await app.AsStaffAsync(StaffRole.Officer, "어르신복지과");
        Assert.DoesNotContain("전화로 알릴 사람이 있는 공고", (await other.VisitAsync("/admin")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_see_how_somebody_wants_to_be_told()
    {
        var opening = await app.Given.ApprovedOpeningAsync();
        var answers = Given.Answers(opening.Kind, change: a => (a[DefaultForms.NoticeMethod], a[DefaultForms.PostalAddress]) = ("post", "노해로 437, 101호"));
        var application = await app.Given.SubmittedApplicationAsync(opening, answers: answers);
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var page = await officer.VisitAsync($"/admin/applications/{application.Number}");
        var told = page.Document.QuerySelectorAll("dt").Where(dt => Html.TextOf(dt) == "결과 안내 방법").Select(dt => Html.TextOf(dt.NextElementSibling)).ToList();
        Assert.NotEmpty(told);
        Assert.All(told, method => Assert.Equal("우편", method));
        Assert.Contains("노해로 437, 101호", page.Text, StringComparison.Ordinal);
        Assert.Equal("노해로 437, 101호", application.PostalAddress);
    }

    private static async Task<string> DownloadAsync(Visitor visitor)
    {
        var form = await visitor.VisitAsync(File);
        var file = await visitor.SubmitAsync(form, new() { ["Form.Reason"] = "동행일자리 결과 문자 발송", ["Form.Format"] = "Csv" }, "내려받기");
        Assert.Equal("text/csv", file.Response.Content.Headers.ContentType?.MediaType);
        return Encoding.UTF8.GetString(await file.Response.Content.ReadAsByteArrayAsync());
    }

    private static Task<Page> PressAsync(Visitor visitor, Page page, long line, CallOutcome outcome)
    {
        var form = page.Document.QuerySelector($"form[action='{Here}/{line}/attempts']");
        return visitor.PostAsync($"{Here}/{line}/attempts",
        [
            new("Outcome", outcome.ToString()),
            new("Seen", form?.QuerySelector("[name=Seen]")?.GetAttribute("value") ?? "0"),
            new("Opening", form?.QuerySelector("[name=Opening]")?.GetAttribute("value") ?? ""),
        ], page);
    }

    private async Task<(Application Application, long Line)> LineAsync(string name, string body = "선발되셨습니다.")
    {
        var application = await app.Given.ApplicationAsync(await app.Given.ApprovedOpeningAsync(), name);
        await using var context = app.Open();
        var message = ToldPerson.Of(application).Notice($"to-call-{application.Id}", Domain.Notices.NoticeEvent.Decided, ("결과를 알려 드립니다", body), app.Clock.Now);
        context.Db.Add(message);
        await context.Db.SaveChangesAsync();
        return (application, message.Id);
    }

    private Task<OutboxMessage> ReadAsync(long id) => app.AskAsync(db => db.OutboxMessages.AsNoTracking().SingleAsync(m => m.Id == id));
}
