using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Tests.Areas.Admin.Applications;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Decisions;

/// <summary>What should be seen before somebody is selected: a list that does not bind, and a mark of the approver that it was read.</summary>
public sealed class ApproversSeeWhatToWeighTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string NotAsked = "자격조회를 요청하지 않았습니다.";
    private const string PassedOver = "같은 모집단위에 점수가 더 높은데 선발되지 않은 사람이 있습니다.";
    private const string Unseen = "선발하려는 사람에 대해 확인할 점이 있습니다. 아래 목록을 읽고 확인했다고 표시한 뒤 다시 눌러 주세요.";

    [Fact]
    public async Task Who_is_selected_with_fewer_points_and_without_an_answer_is_listed_and_the_release_needs_the_mark()
    {
        using var desk = await DecisionDesk.OpenAsync(app, people: 2, places: 1);
        var officer = await desk.OfficerAsync();
        await officer.SubmitAsync(await officer.VisitAsync($"/admin/scores/{desk.Opening.Id}/criteria"), new() { ["Form.Rows[0].Name"] = "면접", ["Form.Rows[0].Points"] = "100" }, "선발기준표 저장");
        await officer.SubmitAsync(await officer.VisitAsync($"/admin/scores/{desk.Opening.Id}"), new() { ["Form.Rows[0].Points[0]"] = "50", ["Form.Rows[1].Points[0]"] = "90" }, "점수 저장");
        var draft = await officer.FollowAsync(await officer.SubmitAsync(await desk.BeginAsync(officer), desk.WithReply(DecisionDesk.Values(ApplicationStatus.Selected, ApplicationStatus.NotSelected)), "임시저장"));
        var ready = await officer.VisitAsync(draft.Url + "/submit");
        Assert.Contains($"{ReceiptNumber.Format(desk.Applications[0].Number)} {NotAsked} {PassedOver}", ready.Text, StringComparison.Ordinal);
        await officer.SubmitAsync(ready, button: "승인 요청");

        var approver = await desk.ApproverAsync();
        var confirm = await approver.VisitAsync(draft.Url + "/release");
        Assert.Contains("선발하려는 사람 1명을 다시 확인해 주세요", confirm.Text, StringComparison.Ordinal);
        Html.ShowsRefusal(await approver.SubmitAsync(confirm, button: "결과 통보"), Unseen);
        Assert.Equal([ApplicationStatus.InReview, ApplicationStatus.InReview], await desk.StatusesAsync());

        // Asked in between: what was marked is not what there is now.
        var question = await officer.PostAsync($"/admin/applications/{desk.Applications[0].Number}/qualification/ask", [], await officer.VisitAsync("/account/security"));
        Assert.NotNull(question.RedirectsTo);
        var other = await approver.ReleaseAsync(confirm);
        Html.ShowsRefusal(other, Unseen);
        Assert.Contains("자격조회 회신을 기다리고 있습니다.", other.Text, StringComparison.Ordinal);
        Assert.NotNull((await approver.ReleaseAsync(other)).RedirectsTo);
        Assert.Equal([ApplicationStatus.Selected, ApplicationStatus.NotSelected], await desk.StatusesAsync());
    }

    [Fact]
    public async Task Nothing_is_marked_where_there_is_nothing_to_weigh()
    {
        using var desk = await DecisionDesk.OpenAsync(app, people: 1, kind: OpeningKind.Job);
        var address = await desk.SubmittedAsync(await desk.OfficerAsync(), ApplicationStatus.Selected);
        var approver = await desk.ApproverAsync();
        var confirm = await approver.VisitAsync(address + "/release");
        Assert.Null(confirm.Document.QuerySelector("[name='Form.Seen']"));
        Assert.NotNull((await approver.SubmitAsync(confirm, button: "결과 통보")).RedirectsTo);
    }

    [Fact]
    public async Task After_the_release_the_office_is_still_asked_about_who_has_a_place_or_a_rank_and_nobody_else()
    {
        using var desk = await DecisionDesk.OpenAsync(app, people: 3);
        await app.Given.DecidedAsync(desk.Opening, (desk.Applications[0], ApplicationStatus.Selected), (desk.Applications[1], ApplicationStatus.Waitlisted), (desk.Applications[2], ApplicationStatus.NotSelected));
        var officer = await desk.OfficerAsync();
        var token = await officer.VisitAsync("/account/security");
        foreach (var person in desk.Applications.Take(2))
        {
            Assert.NotNull((await officer.PostAsync($"/admin/applications/{person.Number}/qualification/ask", [], token)).RedirectsTo);
        }

        Html.ShowsRefusal(await officer.PostAsync($"/admin/applications/{desk.Applications[2].Number}/qualification/ask", [], token), "심사 중이거나 선발·예비인 신청만 자격조회를 할 수 있습니다.");
        Assert.Equal(2, await app.AskAsync(db => db.QualificationChecks.CountAsync(c => desk.Applications.Select(a => a.Id).Contains(c.ApplicationId))));
    }

    [Fact]
    public async Task A_place_that_was_given_up_stands_on_the_home_page_while_somebody_waits_for_it()
    {
        using var desk = await DecisionDesk.OpenAsync(app, people: 2, places: 1);
        await app.Given.DecidedAsync(desk.Opening, (desk.Applications[0], ApplicationStatus.Selected), (desk.Applications[1], ApplicationStatus.Waitlisted));
        var officer = await desk.OfficerAsync();
        var line = $"/admin/applications?opening={desk.Opening.Id}&status=Waitlisted";
        Assert.DoesNotContain((await officer.VisitAsync("/admin")).Document.QuerySelectorAll("main a"), a => a.GetAttribute("href") == line);
        await officer.StepAsync(desk.Applications[0], "reply", new() { ["Form.Answer"] = nameof(CaseAnswer.Declines), ["Form.Way"] = nameof(CaseWay.Telephone) });

        var today = await officer.VisitAsync("/admin");
        Assert.Contains("빈자리가 있습니다: 예비순번 승계", today.Text, StringComparison.Ordinal);
        Assert.Contains(today.Document.QuerySelectorAll("main a"), a => a.GetAttribute("href") == line);
        await officer.StepAsync(desk.Applications[1], "promote", CaseDesk.ReplyDue(app.Clock.Now));
        Assert.DoesNotContain((await officer.VisitAsync("/admin")).Document.QuerySelectorAll("main a"), a => a.GetAttribute("href") == line);
    }

    [Fact]
    public async Task The_call_list_counts_people_and_forgets_an_invitation_that_the_result_has_overtaken()
    {
        using var desk = await DecisionDesk.OpenAsync(app, people: 3, kind: OpeningKind.Job);
        var person = desk.Applications[1];
        var officer = await desk.OfficerAsync();
        await using (var context = app.Open())
        {
            foreach (var what in new[] { "interview-invited", "supplement-1" })
            {
                context.Db.Add(new OutboxMessage
                {
                    MessageId = $"application-{person.Id}-{what}",
                    Channel = OutboxChannel.CallList,
                    To = person.Phone!,
                    RecipientName = "지원자",
                    Subject = $"알림 {what}",
                    Body = "알립니다.",
                    ApplicationId = person.Id,
                    CreatedAt = app.Clock.Now,
                });
            }

            await context.Db.SaveChangesAsync();
        }

        var address = await desk.SubmittedAsync(officer, ApplicationStatus.Selected, ApplicationStatus.Selected, ApplicationStatus.NotSelected);
        var approver = await desk.ApproverAsync();
        await approver.ReleaseAsync(await approver.VisitAsync(address + "/release"));
        var calls = await officer.VisitAsync($"/admin/calls?opening={desk.Opening.Id}");
        Assert.Contains("알릴 사람 2명, 알림 3건 가운데 1~3번째", calls.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("interview-invited", calls.Text, StringComparison.Ordinal);
        Assert.Contains("2명", Html.TextOf((await officer.VisitAsync("/admin")).Document.QuerySelector($"main a[href='/admin/calls?opening={desk.Opening.Id}']")!.ParentElement), StringComparison.Ordinal);
    }
}
