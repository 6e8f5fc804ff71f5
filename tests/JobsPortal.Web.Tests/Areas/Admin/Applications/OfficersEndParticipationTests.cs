using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Applications;

/// <summary>선발 취소, 참여 종료, 중도포기: the state, the ledger and the notice go together.</summary>
public sealed class OfficersEndParticipationTests(PortalApp app) : IClassFixture<PortalApp>
{
    private DateOnly Today => SeoulTime.DayOf(app.Clock.Now);

    [Fact]
    public async Task Dropping_out_takes_the_counted_job_back_on_its_day_and_frees_the_place()
    {
        var application = await ConfirmedAsync();
        using var officer = await app.OfficerAsync();
        var done = await officer.StepAsync(application, "drop-out", With(CaseDesk.Day(Today), DecisionReason.FoundWork));
        Assert.NotNull(done.RedirectsTo);
        Assert.Equal(ApplicationStatus.DroppedOut, await app.StatusAsync(application));
        var entries = await app.EntriesAsync(application);
        Assert.Equal([1, -1], entries.Select(e => e.Count));
        Assert.Equal((entries[0].Id, ResultOrigin.CounterEntry, Today), (entries[1].CounterOfId, entries[1].Origin, entries[1].OccurredOn));
    }

    [Fact]
    public async Task Two_presses_take_back_once()
    {
        var application = await ConfirmedAsync();
        using var one = await app.OfficerAsync();
        using var other = await app.OfficerAsync();
        var typed = With(CaseDesk.Day(Today), DecisionReason.OwnWish);
        var pages = await Task.WhenAll(one.PreviewAsync(application, "drop-out", typed), other.PreviewAsync(application, "drop-out", typed));
        var answers = await Task.WhenAll(one.DoAsync(pages[0]), other.DoAsync(pages[1]));
        Assert.All(answers, a => Assert.NotNull(a.RedirectsTo));
        Assert.Equal(0, (await app.EntriesAsync(application)).Sum(e => e.Count));
        Assert.Equal(2, (await app.EntriesAsync(application)).Count);
    }

    [Fact]
    public async Task Finishing_keeps_what_was_counted()
    {
        var application = await ConfirmedAsync();
        using var officer = await app.OfficerAsync();
        Assert.NotNull((await officer.StepAsync(application, "complete", CaseDesk.Day(Today))).RedirectsTo);
        Assert.Equal(ApplicationStatus.Completed, await app.StatusAsync(application));
        Assert.Equal(1, Assert.Single(await app.EntriesAsync(application)).Count);
        Assert.Equal(Today, await app.AskAsync(db => db.Applications.Where(a => a.Id == application.Id).Select(a => a.EndedOn).SingleAsync()));
    }

    [Fact]
    public async Task A_last_day_in_the_future_or_before_the_first_is_refused()
    {
        var application = await ConfirmedAsync();
        using var officer = await app.OfficerAsync();
        Html.ShowsError(await officer.StepAsync(application, "complete", CaseDesk.Day(Today.AddDays(1))), "오늘이나 지난 날짜를 적어 주세요.");
        Html.ShowsError(await officer.StepAsync(application, "complete", CaseDesk.Day(Today.AddDays(-1))), "참여를 시작한 날보다 앞선 날짜입니다. 날짜를 확인해 주세요.");
        Assert.Equal(ApplicationStatus.Confirmed, await app.StatusAsync(application));
    }

    [Fact]
    public async Task A_revocation_needs_its_reason_and_tells_exactly_what_was_shown()
    {
        var opening = await app.ClosedOpeningAsync(places: 2);
        var application = await app.Given.ApplicationAsync(opening, email: "told@applicant.test");
        await app.Given.DecidedAsync(opening, (application, ApplicationStatus.Selected));
        using var officer = await app.OfficerAsync();
        var form = await officer.VisitAsync($"/admin/applications/{application.Number}/revoke");
        Html.ShowsError(await officer.SubmitAsync(form, button: "다음: 알릴 내용 보기"), "사유를 골라 주세요.");
        Html.ShowsError(
            await officer.SubmitAsync(form, new() { ["Form.Reason"] = nameof(DecisionReason.Other) }, "다음: 알릴 내용 보기"), "사유가 ‘기타’이면 설명을 적어 주세요. 신청인이 그대로 읽습니다.");

        var preview = await officer.SubmitAsync(form, new() { ["Form.Reason"] = nameof(DecisionReason.FalseStatement), ["Form.Note"] = "경력 기간이 다릅니다." }, "다음: 알릴 내용 보기");
        const string told = "선발이 취소되었습니다. 사유: 제출하신 내용이 사실과 다릅니다. 경력 기간이 다릅니다.";
        Assert.Contains(told, preview.Text, StringComparison.Ordinal);
        var changed = await officer.SubmitAsync(preview, new() { ["Form.Note"] = "다른 말" }, "이대로 알리고 처리");
        Html.ShowsRefusal(changed, "알릴 내용이나 받는 사람이 바뀌었습니다.");
        Assert.Contains("다른 말", changed.NoticeShown(), StringComparison.Ordinal);
        Assert.Equal(ApplicationStatus.Selected, await app.StatusAsync(application));

        Assert.NotNull((await officer.SubmitAsync(preview, button: "이대로 알리고 처리")).RedirectsTo);
        Assert.Equal(ApplicationStatus.Revoked, await app.StatusAsync(application));
        var sent = (await app.NoticesAsync(application))[^1];
        Assert.Contains(told, sent.Body, StringComparison.Ordinal);
        Assert.Equal(preview.NoticeShown(), (sent.Subject + "\n" + sent.Body).Replace(sent.RecipientName, "{이름}", StringComparison.Ordinal).Replace(ReceiptNumber.Format(application.Number), "{접수번호}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Revoking_a_confirmed_person_takes_the_job_back_and_the_case_page_says_why()
    {
        var application = await ConfirmedAsync();
        using var officer = await app.OfficerAsync();
        await officer.StepAsync(application, "revoke", new() { ["Form.Reason"] = nameof(DecisionReason.InAnotherProgram) });
        Assert.Equal(0, (await app.EntriesAsync(application)).Sum(e => e.Count));
        Assert.Contains("다른 직접일자리 참여 중", (await officer.VisitAsync($"/admin/applications/{application.Number}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_place_of_a_revoked_visitor_of_an_event_is_free_again()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Event);
        var application = await app.Given.ApplicationAsync(opening);
        using var officer = await app.OfficerAsync();
        await officer.StepAsync(application, "revoke", new() { ["Form.Reason"] = nameof(DecisionReason.ProgramChanged) });
        Assert.Equal(0, await app.AskAsync(db => db.OpeningUnits.Where(u => u.OpeningId == opening.Id).Select(u => u.Taken).SingleAsync()));
    }

    private static Dictionary<string, string?> With(Dictionary<string, string?> typed, DecisionReason reason) => new(typed) { ["Form.Reason"] = $"{reason}" };

    private async Task<Application> ConfirmedAsync()
    {
        var application = await app.Given.AcceptedApplicationAsync(await app.ClosedOpeningAsync(places: 1));
        using var officer = await app.OfficerAsync();
        var form = await officer.VisitAsync($"/admin/applications/{application.Number}/confirm");
        Assert.NotNull((await officer.SubmitAsync(form, new(CaseDesk.Day(Today)) { ["Form.WhyEarly"] = "교육을 먼저 시작했습니다." })).RedirectsTo);
        return application;
    }
}
