using System.Net;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Notices;
using JobsPortal.Web.Jobs;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Jobs;

/// <summary>A mail server that behaves badly costs no message and sends none twice.</summary>
public sealed class MailChaosTests : IAsyncLifetime
{
    private readonly MailApp _app = new();

    private LoopbackMailServer Server => _app.MailServer;

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_message_arrives_whole_with_its_own_id()
    {
        await _app.WriteAsync("m-1");
        Assert.Equal(1, await _app.DeliverAsync());
        var mail = Assert.Single(Server.Taken);
        Assert.Equal(("<m-1@jobs.example>", "noreply@jobs.example", "m-1@mail.test"), (mail.MessageId, mail.From, mail.To));
        var read = MailFile.Read(mail.Text);
        Assert.Equal(("[동행일자리] 결과를 알려 드립니다", "안녕하세요.\r\n.점으로 시작하는 줄\r\nm-1"), (read.Subject, read.Body));
        Assert.Equal(_app.Clock.Now, (await _app.ReadAsync("m-1")).SentAt);
        Assert.Equal(0, await _app.DeliverAsync());
        Assert.Single(Server.Taken);
    }

    [Theory]
    [InlineData(MailManners.Busy, "421"), InlineData(MailManners.RecipientLater, "451"), InlineData(MailManners.ContentLater, "451")]
    [InlineData(MailManners.DropBeforeAnswer, MailFault.Connection), InlineData(MailManners.Hang, MailFault.Silence)]
    public async Task A_message_that_was_not_taken_comes_again_when_its_time_has_come_and_arrives_once(MailManners manners, string why)
    {
        Server.Next(manners);
        await _app.WriteAsync("m-1");
        Assert.Equal(0, await _app.DeliverAsync());
        var waiting = await _app.ReadAsync("m-1");
        Assert.Equal((NoticeStatus.Waiting, why, 1, _app.Clock.Now.AddMinutes(1)), (waiting.Status, waiting.LastError, waiting.Attempts, waiting.NextTryAt));

        _app.Clock.Advance(TimeSpan.FromMinutes(1) - TimeSpan.FromMilliseconds(1));
        Assert.Equal(0, await _app.DeliverAsync());
        Assert.Equal(1, Server.Connections);
        _app.Clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(1, await _app.DeliverAsync());
        Assert.Equal("<m-1@jobs.example>", Assert.Single(Server.Taken).MessageId);
        Assert.Equal((NoticeStatus.Sent, (string?)null), ((await _app.ReadAsync("m-1")).Status, (await _app.ReadAsync("m-1")).LastError));
    }

    [Theory, InlineData(MailManners.RecipientNever, "550"), InlineData(MailManners.ContentNever, "554")]
    public async Task A_message_refused_for_good_is_a_dead_letter_and_holds_nobody(MailManners manners, string why)
    {
        Server.Next(manners);
        await _app.WriteAsync("m-1", "m-2");
        Assert.Equal(1, await _app.DeliverAsync());
        Assert.Equal("<m-2@jobs.example>", Assert.Single(Server.Taken).MessageId);
        var dead = await _app.ReadAsync("m-1");
        // The server's own words hold the address; only its code is kept.
        Assert.Equal((NoticeStatus.DeadLetter, why), (dead.Status, dead.LastError));
        _app.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(0, await _app.DeliverAsync());
    }

    [Fact]
    public async Task A_connection_that_breaks_after_the_answer_sends_nothing_twice()
    {
        Server.Next(MailManners.DropAfterAnswer, MailManners.DropAfterAnswer);
        await _app.WriteAsync("m-1", "m-2");
        Assert.Equal(2, await _app.DeliverAsync());
        _app.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(0, await _app.DeliverAsync());
        Assert.Equal(2, Server.Taken.Count);
    }

    [Fact]
    public async Task A_server_that_is_down_for_an_hour_gets_everything_once()
    {
        var ids = Enumerable.Range(1, 30).Select(i => $"m-{i}").ToList();
        await _app.WriteAsync(ids);
        await Server.StopAsync();
        for (var minutes = 0; minutes < 60; minutes += 5)
        {
            Assert.Equal(0, await _app.DeliverAsync());
            _app.Clock.Advance(TimeSpan.FromMinutes(5));
        }

        // One try a look told that nobody was there; the others were not tried in vain.
        Assert.InRange(await _app.AskAsync(db => db.OutboxMessages.SumAsync(m => m.Attempts)), 12, 12);
        Server.Start();
        for (var minutes = 0; minutes < 60; minutes += 5)
        {
            await _app.DeliverAsync();
            _app.Clock.Advance(TimeSpan.FromMinutes(5));
        }

        Assert.Equal(ids.Select(id => $"<{id}@jobs.example>").Order(), Server.Taken.Select(m => m.MessageId).Order());
    }

    [Fact]
    public async Task A_hanging_server_holds_no_page_and_no_write()
    {
        Server.Next(MailManners.HangBeforeAnswer);
        await _app.WriteAsync("m-1");
        var delivering = _app.DeliverAsync();
        await Server.HangingAsync(TestContext.Current.CancellationToken);

        using var visitor = _app.NewVisitor();
        Assert.Equal(HttpStatusCode.OK, (await visitor.VisitAsync("/openings")).Status);
        await _app.WriteAsync("m-2");
        using var resident = await _app.AsResidentAsync();
        Assert.Equal(HttpStatusCode.OK, (await resident.VisitAsync("/my")).Status);
        Assert.False(delivering.IsCompleted);

        Server.LetGo();
        Assert.Equal(1, await delivering);
        Assert.Equal(1, await _app.DeliverAsync());
        Assert.Equal(["<m-1@jobs.example>", "<m-2@jobs.example>"], Server.Taken.Select(m => m.MessageId));
    }

    [Fact]
    public async Task A_message_is_given_up_after_the_last_try_and_can_be_sent_again()
    {
        await _app.WriteAsync("m-1");
        await Server.StopAsync();
        for (var tries = 1; tries <= RetryPlan.MostTries; tries++)
        {
            Assert.Equal(NoticeStatus.Waiting, (await _app.ReadAsync("m-1")).Status);
            _app.Clock.Now = (await _app.ReadAsync("m-1")).NextTryAt ?? _app.Clock.Now;
            await _app.DeliverAsync();
        }

        Assert.Equal(NoticeStatus.DeadLetter, (await _app.ReadAsync("m-1")).Status);
        Assert.True(_app.Clock.Now - FakeClock.Start > TimeSpan.FromDays(2.5), "A weekend must not be enough to give up.");
        Server.Start();
        await using (var context = _app.Open())
        {
            (await context.Db.OutboxMessages.SingleAsync()).SendAgain(_app.Clock.Now);
            await context.Db.SaveChangesAsync();
        }

        Assert.Equal(1, await _app.DeliverAsync());
        Assert.Equal("<m-1@jobs.example>", Assert.Single(Server.Taken).MessageId);
    }

    [Fact]
    public async Task An_address_that_cannot_be_said_to_a_server_is_a_dead_letter_and_a_Korean_domain_is_none()
    {
        await _app.WriteAsync("m-1", "m-2");
        await using (var context = _app.Open())
        {
            var messages = await context.Db.OutboxMessages.OrderBy(m => m.Id).ToListAsync();
            (messages[0].To, messages[1].To) = ("a> SIZE=1\r\nRCPT TO:<b@mail.test", "kim@한글.test");
            await context.Db.SaveChangesAsync();
        }

        Assert.Equal(1, await _app.DeliverAsync());
        Assert.Equal("kim@xn--bj0bj06e.test", Assert.Single(Server.Taken).To);
        Assert.Equal((NoticeStatus.DeadLetter, MailFault.Address), ((await _app.ReadAsync("m-1")).Status, (await _app.ReadAsync("m-1")).LastError));
    }
}
