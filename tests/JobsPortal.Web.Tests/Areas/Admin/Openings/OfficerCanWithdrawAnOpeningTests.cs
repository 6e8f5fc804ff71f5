using System.Net;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Openings;

public sealed class OfficerCanWithdrawAnOpeningTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Everybody_who_applied_is_told_and_the_page_says_how_many()
    {
        var opening = await app.Given.ApprovedOpeningAsync(title: "취소될 공고");
        await app.ApplicantAsync(opening, "김전화");
        await app.ApplicantAsync(opening, "이메일", "mail@example.test");
        var gone = await app.ApplicantAsync(opening, "박취소");
        await WithdrawApplicationAsync(gone.Id);
        using var officer = await app.AsStaffAsync(StaffRole.Officer);

        var confirm = await officer.VisitAsync($"/admin/openings/{opening.Id}/withdraw");
        Assert.Contains("신청한 2명에게 취소를 알립니다.", confirm.Text, StringComparison.Ordinal);
        var shown = await officer.SubmitAsync(confirm, new() { ["Reason"] = "예산이 줄었습니다." }, "다음: 알릴 내용 보기");
        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.Contains("2명에게 이렇게 알립니다 이메일 1명 · 전화 통보 명단 1명", shown.Text, StringComparison.Ordinal);
        Assert.Equal(OpeningStatus.Approved, (await app.OpeningAsync(opening.Id)).Status);
        var done = await officer.FollowAsync(await officer.SubmitAsync(shown, button: "취소공고"));
        Assert.Contains("공고를 취소했습니다. 신청인 2명에게 알립니다.", done.Text, StringComparison.Ordinal);
        Assert.Contains("예산이 줄었습니다.", done.Text, StringComparison.Ordinal);

        var messages = await app.AskAsync(db => db.OutboxMessages.Where(m => m.MessageId.StartsWith($"opening-{opening.Id}-withdrawn-")).OrderBy(m => m.Id).ToListAsync());
        Assert.Equal(
            [(OutboxChannel.CallList, "01000001234", "김전화"), (OutboxChannel.Email, "mail@example.test", "이메일")],
            messages.Select(m => (m.Channel, m.To, m.RecipientName)));
        Assert.All(messages, m => Assert.Equal(shown.NoticeShown().Replace("{이름}", m.RecipientName, StringComparison.Ordinal), m.Subject + "\n" + m.Body));
        Assert.All(messages, m => Assert.Contains("취소 사유: 예산이 줄었습니다.", m.Body, StringComparison.Ordinal));
        Assert.All(messages, m => Assert.Contains("02-0000-0000 번으로 전화", m.Body, StringComparison.Ordinal));
        Assert.Equal((OpeningStatus.Withdrawn, "예산이 줄었습니다."), await app.AskAsync(db => db.Openings.Where(o => o.Id == opening.Id).Select(o => ValueTuple.Create(o.Status, o.WithdrawalReason)).SingleAsync()));
    }

    [Fact]
    public async Task Without_a_reason_nothing_is_withdrawn_and_nobody_is_told()
    {
        var opening = await app.Given.ApprovedOpeningAsync();
        await app.ApplicantAsync(opening);
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        Html.ShowsError(await officer.SubmitAsync(await officer.VisitAsync($"/admin/openings/{opening.Id}/withdraw")), "사유를 입력하세요.");
        Assert.Equal(OpeningStatus.Approved, (await app.OpeningAsync(opening.Id)).Status);
        Assert.False(await app.AskAsync(db => db.OutboxMessages.AnyAsync(m => m.MessageId.StartsWith($"opening-{opening.Id}-"))));
    }

    [Fact]
    public async Task A_second_press_of_the_button_changes_nothing()
    {
        var opening = await app.Given.ApprovedOpeningAsync();
        await app.ApplicantAsync(opening);
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var shown = await officer.SubmitAsync(await officer.VisitAsync($"/admin/openings/{opening.Id}/withdraw"), new() { ["Reason"] = "사업이 끝났습니다." });
        Assert.NotNull((await officer.SubmitAsync(shown)).RedirectsTo);
        Html.ShowsRefusal(await officer.SubmitAsync(shown), "지금 상태에서는 할 수 없는 일입니다.");
        Assert.Equal(1, await app.AskAsync(db => db.OutboxMessages.CountAsync(m => m.MessageId.StartsWith($"opening-{opening.Id}-"))));
        Assert.Single((await app.OpeningAsync(opening.Id)).History, e => e.To == OpeningStatus.Withdrawn);
    }

    [Fact]
    public async Task Other_words_or_other_people_than_were_shown_are_shown_again_before_anything_is_sent()
    {
        var opening = await app.Given.ApprovedOpeningAsync();
        await app.ApplicantAsync(opening);
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var shown = await officer.SubmitAsync(await officer.VisitAsync($"/admin/openings/{opening.Id}/withdraw"), new() { ["Reason"] = "사업이 끝났습니다." });

        var other = await officer.SubmitAsync(shown, new() { ["Reason"] = "다른 말입니다." });
        Html.ShowsRefusal(other, "알릴 내용이나 받는 사람이 바뀌었습니다.");
        Assert.Contains("취소 사유: 다른 말입니다.", other.NoticeShown(), StringComparison.Ordinal);
        await app.ApplicantAsync(opening, "늦은신청", "late@example.test");
        var more = await officer.SubmitAsync(shown);
        Html.ShowsRefusal(more, "알릴 내용이나 받는 사람이 바뀌었습니다.");
        Assert.Contains("2명에게 이렇게 알립니다", more.Text, StringComparison.Ordinal);
        Assert.Equal(OpeningStatus.Approved, (await app.OpeningAsync(opening.Id)).Status);
        Assert.False(await app.AskAsync(db => db.OutboxMessages.AnyAsync(m => m.MessageId.StartsWith($"opening-{opening.Id}-"))));

        Assert.NotNull((await officer.SubmitAsync(more)).RedirectsTo);
        Assert.Equal(2, await app.AskAsync(db => db.OutboxMessages.CountAsync(m => m.MessageId.StartsWith($"opening-{opening.Id}-"))));
    }

    [Fact]
    public async Task Nothing_is_archived_while_it_is_open_or_somebody_waits_for_an_answer()
    {
        var opening = await app.Given.ApprovedOpeningAsync();
        var applicant = await app.ApplicantAsync(opening);
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var open = await officer.VisitAsync($"/admin/openings/{opening.Id}/archive");
        Assert.Contains("접수가 끝나지 않은 공고는 보관할 수 없습니다.", open.Text, StringComparison.Ordinal);
        Assert.Contains("아직 결과를 받지 못한 신청인이 있습니다.", open.Text, StringComparison.Ordinal);
        Html.ShowsRefusal(await officer.PostAsync($"/admin/openings/{opening.Id}/archive", [], open), "접수가 끝나지 않은 공고는 보관할 수 없습니다.");

        var closed = await app.Given.ApprovedOpeningAsync(closesAt: app.Clock.Now.AddMinutes(-1));
        Assert.NotNull((await officer.SubmitAsync(await officer.VisitAsync($"/admin/openings/{closed.Id}/archive"), button: "보관")).RedirectsTo);
        Assert.Equal(OpeningStatus.Archived, (await app.OpeningAsync(closed.Id)).Status);
        Assert.Equal(OpeningStatus.Approved, (await app.OpeningAsync(opening.Id)).Status);
        Assert.Equal(ApplicationStatus.Submitted, applicant.Status);
    }

    [Fact]
    public async Task Another_departments_published_opening_can_be_read_but_not_withdrawn()
    {
        var opening = await app.Given.ApprovedOpeningAsync(department: "복지정책과");
        using var officer = await app.AsStaffAsync(StaffRole.Officer);
        var show = await officer.VisitAsync($"/admin/openings/{opening.Id}");
        Assert.Equal(HttpStatusCode.OK, show.Status);
        Assert.Null(show.Document.QuerySelector("a[href$='/withdraw']"));
        Assert.Equal(HttpStatusCode.NotFound, (await officer.VisitAsync($"/admin/openings/{opening.Id}/withdraw")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.PostAsync($"/admin/openings/{opening.Id}/withdraw", [new("Reason", "장난")], show)).Status);
    }

    private async Task WithdrawApplicationAsync(int id)
    {
        await using var context = app.Open();
        var application = await context.Db.Applications.SingleAsync(a => a.Id == id);
        application.Withdraw(Actor.Applicant(accountId: null), app.Clock.Now);
        await context.Db.SaveChangesAsync();
    }
}
