using System.Net;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Applications;

/// <summary>예비순번 승계 and what frees a place: 포기, 기한 내 응답 없음.</summary>
public sealed class OfficersFillFreePlacesTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task The_next_in_rank_gets_the_place_that_somebody_gave_up_by_telephone_and_is_told()
    {
        var (selected, first, second) = await WaitingAsync();
        using var officer = await app.OfficerAsync();
        Assert.DoesNotContain("예비순번 승계", ButtonsOf(await officer.VisitAsync($"/admin/applications/{first.Number}")));
        var declined = await officer.StepAsync(selected, "reply", new() { ["Form.Answer"] = nameof(CaseAnswer.Declines), ["Form.Way"] = nameof(CaseWay.Telephone) });
        Assert.Equal($"/admin/applications/{selected.Number}", declined.RedirectsTo);
        Assert.Contains("전화 확인", (await officer.FollowAsync(declined)).Text, StringComparison.Ordinal);
        Assert.Contains("예비순번 승계", ButtonsOf(await officer.VisitAsync($"/admin/applications/{first.Number}")));

        var outOfTurn = await officer.StepAsync(second, "promote", CaseDesk.ReplyDue(app.Clock.Now));
        Html.ShowsRefusal(outOfTurn, "앞 순번인 사람이 아직 기다리고 있습니다.");
        Assert.Equal(ApplicationStatus.Waitlisted, await app.StatusAsync(second));

        var promoted = await officer.StepAsync(first, "promote", CaseDesk.ReplyDue(app.Clock.Now));
        Assert.NotNull(promoted.RedirectsTo);
        Assert.Equal(ApplicationStatus.Selected, await app.StatusAsync(first));
        var told = Assert.Single(await app.NoticesAsync(first));
        Assert.Equal(OutboxChannel.CallList, told.Channel);
        Assert.Contains("빈자리가 나서 선발되셨습니다.", told.Body, StringComparison.Ordinal);
        Assert.Empty(await app.NoticesAsync(selected));

        var full = await officer.StepAsync(second, "promote", CaseDesk.ReplyDue(app.Clock.Now));
        Html.ShowsRefusal(full, "빈자리가 없습니다.");
    }

    [Fact]
    public async Task Two_officers_at_once_give_one_place_once()
    {
        var (selected, first, second) = await WaitingAsync();
        using var officer = await app.OfficerAsync();
        using var other = await app.OfficerAsync();
        await officer.StepAsync(selected, "reply", new() { ["Form.Answer"] = nameof(CaseAnswer.Declines), ["Form.Way"] = nameof(CaseWay.Counter) });
        var due = CaseDesk.ReplyDue(app.Clock.Now);
        var pages = await Task.WhenAll(officer.PreviewAsync(first, "promote", due), other.PreviewAsync(first, "promote", due), other.PreviewAsync(second, "promote", due));
        await Task.WhenAll(officer.DoAsync(pages[0]), other.DoAsync(pages[1]), other.DoAsync(pages[2]));
        Assert.Equal(ApplicationStatus.Selected, await app.StatusAsync(first));
        Assert.Equal(ApplicationStatus.Waitlisted, await app.StatusAsync(second));
        Assert.Single(await app.NoticesAsync(first));
    }

    [Fact]
    public async Task A_list_that_is_no_longer_valid_fills_nothing()
    {
        var (selected, first, _) = await WaitingAsync(until: new DateOnly(2026, 11, 2));
        using var officer = await app.OfficerAsync();
        await officer.StepAsync(selected, "reply", new() { ["Form.Answer"] = nameof(CaseAnswer.Declines), ["Form.Way"] = nameof(CaseWay.Paper) });
        var before = app.Clock.Now;
        app.Clock.Now = before.AddDays(2);
        try
        {
            using var later = await app.OfficerAsync();
            Html.ShowsRefusal(await later.StepAsync(first, "promote", CaseDesk.ReplyDue(app.Clock.Now)), "예비순번 유효기간이 지났습니다.");
        }
        finally
        {
            app.Clock.Now = before;
        }
    }

    [Fact]
    public async Task Silence_is_closed_only_after_the_day_of_reply_and_three_logged_calls()
    {
        var opening = await app.ClosedOpeningAsync(places: 1);
        var application = await app.Given.ApplicationAsync(opening);
        await app.Given.DecidedAsync(opening, (application, ApplicationStatus.Selected));
        var before = app.Clock.Now;
        using var early = await app.OfficerAsync();
        Html.ShowsRefusal(await early.StepAsync(application, "lapse"), "참여 여부 회신 기한이 아직 지나지 않았습니다.");
        app.Clock.Now = before.AddDays(8);
        try
        {
            using var officer = await app.OfficerAsync();
            await officer.CallAsync(application);
            await officer.CallAsync(application);
            Html.ShowsRefusal(await officer.StepAsync(application, "lapse"), "선발을 알린 기록이 없습니다.");
            Assert.DoesNotContain("기한 내 응답 없음", ButtonsOf(await officer.VisitAsync($"/admin/applications/{application.Number}")));
            await officer.CallAsync(application);
            Assert.Contains("기한 내 응답 없음", ButtonsOf(await officer.VisitAsync($"/admin/applications/{application.Number}")));
            Assert.NotNull((await officer.StepAsync(application, "lapse")).RedirectsTo);
            Assert.Equal(ApplicationStatus.Lapsed, await app.StatusAsync(application));
        }
        finally
        {
            app.Clock.Now = before;
        }
    }

    [Fact]
    public async Task A_delivered_notice_stands_for_the_calls()
    {
        var opening = await app.ClosedOpeningAsync(places: 1);
        var application = await app.Given.ApplicationAsync(opening);
        await app.Given.DecidedAsync(opening, (application, ApplicationStatus.Selected));
        await using (var context = app.Open())
        {
            context.Db.Add(new OutboxMessage
            {
                MessageId = $"application-{application.Id}-decision-test",
                Channel = OutboxChannel.CallList,
                To = "01000000001",
                Subject = "결과",
                Body = "선발되셨습니다.",
                ApplicationId = application.Id,
                CreatedAt = app.Clock.Now,
                SentAt = app.Clock.Now,
            });
            await context.Db.SaveChangesAsync();
        }
        var before = app.Clock.Now;
        app.Clock.Now = before.AddDays(8);
        try
        {
            using var officer = await app.OfficerAsync();
            Assert.NotNull((await officer.StepAsync(application, "lapse")).RedirectsTo);
        }
        finally
        {
            app.Clock.Now = before;
        }
    }

    [Fact]
    public async Task A_yes_over_the_telephone_counts_as_the_applicants_own()
    {
        var (selected, _, _) = await WaitingAsync();
        using var clerk = await app.AsAsync(await app.Given.StaffAsync(Domain.Staff.StaffRole.CounterClerk, dong: Given.Dong));
        var empty = await clerk.SubmitAsync(await clerk.VisitAsync($"/admin/applications/{selected.Number}/reply"), button: "다음: 알릴 내용 보기");
        Html.ShowsError(empty, "신청인의 뜻을 골라 주세요.");
        await clerk.StepAsync(selected, "reply", new() { ["Form.Answer"] = nameof(CaseAnswer.Accepts), ["Form.Way"] = nameof(CaseWay.Telephone) });
        Assert.Equal(ApplicationStatus.Accepted, await app.StatusAsync(selected));
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.VisitAsync($"/admin/applications/{selected.Number}/revoke")).Status);
    }

    [Fact]
    public async Task A_place_of_an_event_goes_to_the_next_who_waits()
    {
        var opening = await app.Given.ApprovedOpeningAsync(OpeningKind.Event, change: d => d with { Units = [Given.Unit(headcount: 1, pay: new Pay(PayBasis.None, null, null, null, null))] });
        var holder = await app.Given.ApplicationAsync(opening);
        var waiting = await app.Given.ApplicationAsync(opening);
        Assert.Equal(ApplicationStatus.Waitlisted, await app.StatusAsync(waiting));
        using var officer = await app.OfficerAsync();
        await officer.StepAsync(holder, "reply", new() { ["Form.Answer"] = nameof(CaseAnswer.Declines), ["Form.Way"] = nameof(CaseWay.Telephone) });
        Assert.NotNull((await officer.StepAsync(waiting, "promote")).RedirectsTo);
        Assert.Equal(ApplicationStatus.Selected, await app.StatusAsync(waiting));
        Assert.Equal(1, await app.AskAsync(db => db.OpeningUnits.Where(u => u.OpeningId == opening.Id).Select(u => u.Taken).SingleAsync()));
    }

    [Fact]
    public async Task Another_department_and_an_approver_have_no_such_doors()
    {
        var (selected, first, _) = await WaitingAsync();
        using var stranger = await app.AsAsync(await app.Given.StaffAsync(Domain.Staff.StaffRole.Officer, "청년정책과"));
        foreach (var path in (string[])["promote", "reply", "lapse", "revoke", "complete", "drop-out", "calls"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.VisitAsync($"/admin/applications/{first.Number}/{path}")).Status);
        }
        using var approver = await app.AsAsync((await app.Given.OfficeAsync()).Approver);
        Assert.Equal(HttpStatusCode.NotFound, (await approver.VisitAsync($"/admin/applications/{selected.Number}/revoke")).Status);
    }

    private static string ButtonsOf(Page page) => string.Join('|', page.Document.QuerySelectorAll("main .btns a").Select(Html.TextOf));

    /// <summary>One place, given to the first; two wait.</summary>
    private async Task<(Application Selected, Application First, Application Second)> WaitingAsync(DateOnly? until = null)
    {
        var opening = await app.ClosedOpeningAsync(places: 1);
        var selected = await app.Given.ApplicationAsync(opening);
        var first = await app.Given.ApplicationAsync(opening);
        var second = await app.Given.ApplicationAsync(opening);
        await app.Given.DecidedAsync(opening, until, (selected, ApplicationStatus.Selected), (first, ApplicationStatus.Waitlisted), (second, ApplicationStatus.Waitlisted));
        return (selected, first, second);
    }
}
