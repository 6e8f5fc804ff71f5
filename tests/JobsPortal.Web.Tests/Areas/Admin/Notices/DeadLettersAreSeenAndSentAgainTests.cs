using System.Net;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Areas.Admin.Notices;

/// <summary>알림 발송: mail that did not arrive, seen by those who look after it.</summary>
public sealed class DeadLettersAreSeenAndSentAgainTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Here = "/admin/notices";

    [Fact]
    public async Task Administrators_see_it_masked_and_send_it_again()
    {
        var (application, message) = await DeadLetterAsync("남궁가람", "applicant@portal.test");
        var account = await app.Given.StaffAsync(StaffRole.Administrator);
        using var administrator = await app.AsAsync(account);
        var page = await administrator.VisitAsync(Here);
        Assert.Contains("남궁*람 a***@portal.test", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("applicant@portal.test", page.Source, StringComparison.Ordinal);
        Assert.Contains("받는 사람의 주소를 메일 서버가 거절함", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector($"a[href='/admin/applications/{application.Number}']"));

        var answer = await PressAsync(administrator, page, message, "send-again");
        Assert.Equal(Here, answer.RedirectsTo);
        var waiting = await ReadAsync(message);
        Assert.Equal((NoticeStatus.Waiting, 0, app.Clock.Now), (waiting.Status, waiting.Attempts, waiting.NextTryAt));
        var records = await app.AskAsync(db => db.AccessRecords.AsNoTracking().Where(r => r.StaffAccountId == account.Id).OrderBy(r => r.Id).ToListAsync());
        Assert.Equal([AccessAction.List, AccessAction.Notify], records.Take(2).Select(r => r.Action));
        Assert.Equal(application.RecordKey, records[1].Subject);
    }

    [Fact]
    public async Task What_was_sent_again_by_another_is_refused_on_the_old_page()
    {
        var (_, message) = await DeadLetterAsync("김나무", "tree@portal.test");
        using var administrator = await app.AsStaffAsync(StaffRole.Administrator);
        var page = await administrator.VisitAsync(Here);
        await PressAsync(administrator, page, message, "send-again");
        Html.ShowsRefusal(await PressAsync(administrator, page, message, "send-again"), "그사이 보냈거나 다른 사람이 처리한 알림입니다. 지금 상태를 확인하세요.");
        Html.ShowsRefusal(await PressAsync(administrator, page, message, "call-instead"), "그사이 보냈거나 다른 사람이 처리한 알림입니다. 지금 상태를 확인하세요.");
    }

    [Fact]
    public async Task The_departments_approver_has_it_told_by_telephone_instead()
    {
        var (application, message) = await DeadLetterAsync("박바다", "sea@portal.test");
        using var approver = await app.AsStaffAsync(StaffRole.Approver);
        var page = await approver.VisitAsync(Here);
        Assert.NotNull(page.Document.QuerySelector($"a[href='/admin/applications/{application.Number}']"));
        await PressAsync(approver, page, message, "call-instead");
        var call = await ReadAsync(message);
        Assert.Equal((OutboxChannel.CallList, application.Phone, NoticeStatus.Waiting), (call.Channel, call.To, call.Status));
    }

    [Fact]
    public async Task Another_departments_approver_finds_nothing()
    {
        var (application, message) = await DeadLetterAsync("최하늘", "sky@portal.test");
        using var stranger = await app.AsStaffAsync(StaffRole.Approver, "어르신복지과");
        var page = await stranger.VisitAsync(Here);
        Assert.DoesNotContain(ReceiptNumber.Format(application.Number), page.Text, StringComparison.Ordinal);
        var form = await stranger.VisitAsync("/account/security");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync($"{Here}/{message}/send-again", [], form)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync($"{Here}/{message}/call-instead", [], form)).Status);
        Assert.Equal(NoticeStatus.DeadLetter, (await ReadAsync(message)).Status);
    }

    [Fact]
    public async Task What_waits_for_its_next_try_stands_on_a_list_of_its_own()
    {
        var (application, message) = await DeadLetterAsync("정구름", "cloud@portal.test");
        await using (var context = app.Open())
        {
            (await context.Db.OutboxMessages.SingleAsync(m => m.Id == message)).SendAgain(app.Clock.Now.AddHours(1));
            await context.Db.SaveChangesAsync();
        }

        using var administrator = await app.AsStaffAsync(StaffRole.Administrator);
        Assert.DoesNotContain(ReceiptNumber.Format(application.Number), (await administrator.VisitAsync(Here)).Text, StringComparison.Ordinal);
        Assert.Contains(ReceiptNumber.Format(application.Number), (await administrator.VisitAsync(Here + "?status=Waiting")).Text, StringComparison.Ordinal);
    }

    private static Task<Page> PressAsync(Visitor visitor, Page page, long message, string step) => visitor.PostAsync($"{Here}/{message}/{step}", [], page);

    private async Task<(Application Application, long Message)> DeadLetterAsync(string name, string email)
    {
        var application = await app.Given.ApplicationAsync(await app.Given.ApprovedOpeningAsync(), name);
        await using var context = app.Open();
        var message = new OutboxMessage
        {
            MessageId = $"dead-{application.Id}",
            Channel = OutboxChannel.Email,
            To = email,
            RecipientName = name,
            Subject = "결과를 알려 드립니다",
            Body = "선발되셨습니다.",
            ApplicationId = application.Id,
            CreatedAt = app.Clock.Now,
        };
        message.Tried(DeliveryAnswer.Never, "550", app.Clock.Now);
        context.Db.Add(message);
        await context.Db.SaveChangesAsync();
        return (application, message.Id);
    }

    private Task<OutboxMessage> ReadAsync(long id) => app.AskAsync(db => db.OutboxMessages.AsNoTracking().SingleAsync(m => m.Id == id));
}
