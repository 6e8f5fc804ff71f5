using System.Net;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using static JobsPortal.Domain.Applications.ApplicationStatus;

namespace JobsPortal.Web.Tests.Areas.Admin.Decisions;

/// <summary>결과 통보: by a second person, for everybody or for nobody, with one notice each.</summary>
public sealed class ApproversReleaseDecisionsTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Everybody_of_the_batch_is_decided_and_told_once()
    {
        using var desk = await DecisionDesk.OpenAsync(app, people: 4);
        var address = await desk.SubmittedAsync(await desk.OfficerAsync(), Selected, Waitlisted, NotSelected, Ineligible);
        Assert.Equal([InReview, InReview, InReview, InReview], await desk.StatusesAsync());

        var approver = await desk.ApproverAsync();
        var confirm = await approver.VisitAsync(address + "/release");
        Assert.Contains("선발되셨습니다. 11. 9.(월) 18시까지 참여 여부를 알려 주세요.", confirm.Text, StringComparison.Ordinal);
        Assert.Contains("예비 1번입니다. 빈자리가 나면 순서대로 연락드립니다.", confirm.Text, StringComparison.Ordinal);
        var released = await approver.FollowAsync(await approver.ReleaseAsync(confirm));
        Assert.Contains("통보 완료", released.Text, StringComparison.Ordinal);
        Assert.Equal([Selected, Waitlisted, NotSelected, Ineligible], await desk.StatusesAsync());

        var ids = desk.Applications.Select(a => a.Id).ToArray();
        var notices = await app.AskAsync(db => db.OutboxMessages.Where(m => ids.Contains(m.ApplicationId!.Value) && m.MessageId.Contains("-decision-")).OrderBy(m => m.ApplicationId).ToListAsync());
        Assert.Equal([OutboxChannel.Email, OutboxChannel.CallList, OutboxChannel.CallList, OutboxChannel.CallList], notices.Select(n => n.Channel));
        Assert.Equal("first@applicant.test", notices[0].To);
        Assert.Equal(desk.Applications[1].Phone, notices[1].To);
        Assert.Contains("사유: 심사 순위가 모집인원 안에 들지 못했습니다.", notices[2].Body, StringComparison.Ordinal);

        // Pressed again on the old page: nothing happens twice.
        var again = await approver.ReleaseAsync(confirm);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Equal(4, await app.AskAsync(db => db.OutboxMessages.CountAsync(m => ids.Contains(m.ApplicationId!.Value) && m.MessageId.Contains("-decision-"))));
        Assert.Single(await app.AskAsync(db => db.AccessRecords.Where(r => r.Action == AccessAction.Decide && r.SubjectCount == 4 && r.Path == address + "/release").ToListAsync()));
    }

    [Fact]
    public async Task Whoever_drafted_or_sent_cannot_release()
    {
        using var desk = await DecisionDesk.OpenAsync(app, people: 1);
        var drafter = await app.Given.StaffAsync(Domain.Staff.StaffRole.Officer);
        var browser = await desk.AtAsync(drafter);
        var address = await desk.SubmittedAsync(browser, Selected);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.VisitAsync(address + "/release")).Status);

        // Moved to the approver's chair in January, the same person still cannot.
        await using (var context = app.Open())
        {
            var moved = await context.Db.Accounts.SingleAsync(a => a.Id == drafter.Id);
            moved.StaffRole = Domain.Staff.StaffRole.Approver;
            await context.Db.SaveChangesAsync();
        }

        var page = await browser.VisitAsync(address);
        Assert.DoesNotContain(page.Document.QuerySelectorAll("a.btn"), a => Html.TextOf(a) == "결과 통보");
        var version = Html.One(await browser.VisitAsync(address + "/return"), "[name='Form.Version']").GetAttribute("value")!;
        var forced = await browser.PostAsync(address + "/release", [new("Form.Version", version)], await browser.VisitAsync("/account/security"));
        Html.ShowsRefusal(forced, "선발(안)을 작성하거나 승인을 요청한 사람은 통보할 수 없습니다. 다른 승인자가 통보해야 합니다.");
        Assert.Equal([InReview], await desk.StatusesAsync());
    }

    [Fact]
    public async Task A_withdrawal_in_between_stops_the_whole_release()
    {
        using var desk = await DecisionDesk.OpenAsync(app, people: 2);
        var address = await desk.SubmittedAsync(await desk.OfficerAsync(), Selected, Selected);
        var approver = await desk.ApproverAsync();
        var confirm = await approver.VisitAsync(address + "/release");
        await using (var context = app.Open())
        {
            var gone = await context.Db.Applications.SingleAsync(a => a.Id == desk.Applications[1].Id);
            gone.Withdraw(Actor.Applicant(null), app.Clock.Now);
            await context.Db.SaveChangesAsync();
        }

        var refused = await approver.ReleaseAsync(confirm);
        Html.ShowsRefusal(refused, "그사이 신청을 취소했거나 결과가 정해진 사람이 있습니다. 선발(안)에서 빼 주세요.");
        Assert.Equal([InReview, Withdrawn], await desk.StatusesAsync());
        Assert.Equal(0, await app.AskAsync(db => db.OutboxMessages.CountAsync(m => m.ApplicationId == desk.Applications[0].Id && m.MessageId.Contains("-decision-"))));
    }

    [Fact]
    public async Task A_return_needs_remarks_and_the_officer_reads_them()
    {
        using var desk = await DecisionDesk.OpenAsync(app, people: 1);
        var officer = await desk.OfficerAsync();
        var address = await desk.SubmittedAsync(officer, Selected);
        var approver = await desk.ApproverAsync();
        var form = await approver.VisitAsync(address + "/return");
        var empty = await approver.SubmitAsync(form, button: "반려");
        Html.ShowsError(empty, "반려 사유를 입력하세요.");
        await approver.SubmitAsync(empty, new() { ["Form.Remarks"] = "소득 확인 서류를 다시 보세요." }, "반려");
        var back = await officer.VisitAsync(address);
        Assert.Contains("소득 확인 서류를 다시 보세요.", back.Text, StringComparison.Ordinal);
        Assert.Contains(back.Document.QuerySelectorAll("button"), b => Html.TextOf(b) == "임시저장");
    }

    [Fact]
    public async Task What_was_taken_back_and_changed_is_not_released_from_the_old_page()
    {
        using var desk = await DecisionDesk.OpenAsync(app, people: 2);
        var officer = await desk.OfficerAsync();
        var address = await desk.SubmittedAsync(officer, Selected, NotSelected);
        var approver = await desk.ApproverAsync();
        var old = await approver.VisitAsync(address + "/release");

        await officer.SubmitAsync(await officer.VisitAsync(address + "/take-back"), button: "회수");
        await desk.SubmittedAsync(officer, NotSelected, Selected);
        var stale = await approver.ReleaseAsync(old);
        Html.ShowsRefusal(stale, "그사이 다른 사람이 이 선발(안)을 고쳤습니다. 지금 내용을 확인하고 다시 눌러 주세요.");
        Assert.Equal([InReview, InReview], await desk.StatusesAsync());
        Assert.NotNull((await approver.ReleaseAsync(stale)).RedirectsTo);
        Assert.Equal([NotSelected, Selected], await desk.StatusesAsync());
    }

    [Fact]
    public async Task The_applicant_reads_the_result_only_after_the_release_and_staff_see_the_notice()
    {
        using var desk = await DecisionDesk.OpenAsync(app, people: 1);
        var officer = await desk.OfficerAsync();
        var address = await desk.SubmittedAsync(officer, Selected);
        Assert.DoesNotContain("선발되셨습니다", await AsApplicantAsync(desk.Applications[0]), StringComparison.Ordinal);

        var approver = await desk.ApproverAsync();
        await approver.ReleaseAsync(await approver.VisitAsync(address + "/release"));
        Assert.Contains("참여하겠습니다", await AsApplicantAsync(desk.Applications[0]), StringComparison.Ordinal);
        var page = await officer.VisitAsync($"/admin/applications/{desk.Applications[0].Number}");
        Assert.Contains("결과를 알려 드립니다", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Document.QuerySelectorAll("a.btn"), a => Html.TextOf(a) == "선발(안)에 넣기");
    }

    private async Task<string> AsApplicantAsync(Application application)
    {
        using var applicant = app.NewVisitor();
        var page = await applicant.VisitAsync("/lookup");
        var form = Html.Form(page);
        var found = await applicant.SubmitAsync(page, new()
        {
            [Html.NameOf(form, "input[name*=Number]")] = application.Number,
            [Html.NameOf(form, "input[name$='.Year']")] = "1955",
            [Html.NameOf(form, "input[name$='.Month']")] = "3",
            [Html.NameOf(form, "input[name$='.Day']")] = "9",
            [Html.NameOf(form, "input[name*=Code]")] = await app.Given.CodeOfAsync(application.Number),
        });
        return (await applicant.FollowAsync(found)).Text;
    }
}
