using System.Net;
using JobsPortal.Data.Outbox;
using JobsPortal.Web.Jobs;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Web.Tests.Jobs;

/// <summary>Mail on its way out of the outbox.</summary>
public sealed class MailIsDeliveredTests : IAsyncLifetime
{
    private const string LongSubject = "동행일자리 참여자 모집 결과를 알려 드립니다: 선발되셨습니다. 11월 30일 18시까지 참여 여부를 알려 주세요. 🙂";

    private readonly PortalApp _app = new();

    private string Folder => Path.Combine(_app.Folder, "mail");

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_message_becomes_a_file_that_mail_programs_read()
    {
        await WriteAsync(Message("application-12-selected-1", "hong@mail.example", "홍길동", LongSubject, "안녕하세요.\n\n결과를 알려 드립니다."));
        await DeliverAsync();

        var text = await File.ReadAllTextAsync(Path.Combine(Folder, "application-12-selected-1.eml"));
        Assert.All(text.Split("\r\n"), line => Assert.True(line.Length <= 78 && line.All(char.IsAscii), line));
        Assert.Contains("MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n", text, StringComparison.Ordinal);
        Assert.Contains("Message-ID: <application-12-selected-1@jobs.example>\r\n", text, StringComparison.Ordinal);
        Assert.Contains("Date: Mon, 02 Nov 2026 01:00:00 +0000\r\n", text, StringComparison.Ordinal);
        var read = MailFile.Read(text);
        Assert.Equal(("hong@mail.example", "홍길동", LongSubject, "안녕하세요.\r\n\r\n결과를 알려 드립니다."), (read.To, read.Name, read.Subject, read.Body));
        Assert.NotNull(await _app.AskAsync(db => db.OutboxMessages.Select(m => m.SentAt).SingleAsync()));
    }

    [Fact]
    public async Task A_message_is_delivered_once_and_calls_stay_on_their_list()
    {
        await WriteAsync(Message("m-1", "a@mail.example", "", "제목", "글"), Message("m-2", "01000001234", "김구민", "전화", "글", OutboxChannel.CallList));
        await DeliverAsync();
        File.Delete(Path.Combine(Folder, "m-1.eml"));
        Assert.Equal(0, await DeliverAsync());
        Assert.Empty(Directory.GetFiles(Folder));
        Assert.Null(await _app.AskAsync(db => db.OutboxMessages.Where(m => m.Channel == OutboxChannel.CallList).Select(m => m.SentAt).SingleAsync()));
    }

    [Fact]
    public async Task A_process_that_died_between_file_and_tick_writes_the_same_file_again()
    {
        await WriteAsync(Message("m-1", "a@mail.example", "", "제목", "글"));
        Directory.CreateDirectory(Folder);
        await File.WriteAllTextAsync(Path.Combine(Folder, "m-1.eml"), "the earlier try");
        await DeliverAsync();
        Assert.Equal("제목", MailFile.Read(await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(Folder)))).Subject);
    }

    [Fact]
    public async Task Nothing_in_a_value_can_begin_a_header_or_leave_the_folder()
    {
        await WriteAsync(Message("../../out", "a@mail.example", "이름\r\nBcc: b@mail.example", "제목\nX-Evil: 1", "글"));
        await DeliverAsync();
        var file = Assert.Single(Directory.GetFiles(Folder));
        var headers = (await File.ReadAllTextAsync(file)).Split("\r\n\r\n")[0].Split("\r\n");
        Assert.DoesNotContain(headers, h => h.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase) || h.StartsWith("X-Evil", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_message_that_cannot_be_written_waits_and_does_not_hold_up_the_others()
    {
        await WriteAsync(Message("m-1", "a@mail.example", "", "제목", "글"), Message("m-2", "b@mail.example", "", "제목", "글"));
        Directory.CreateDirectory(Path.Combine(Folder, "m-1.eml"));
        await DeliverAsync();
        var messages = await _app.AskAsync(db => db.OutboxMessages.AsNoTracking().OrderBy(m => m.MessageId).ToListAsync());
        Assert.Equal((true, true), (messages[0].SentAt is null && messages[0].LastError is not null, messages[1].SentAt is not null));
        Directory.Delete(Path.Combine(Folder, "m-1.eml"));
        _app.Clock.Now = messages[0].NextTryAt!.Value;
        Assert.Equal(1, await DeliverAsync());
    }

    [Fact]
    public async Task The_page_of_sent_mail_is_no_page_outside_Development()
    {
        using var visitor = _app.NewVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.VisitAsync("/dev/mail")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.VisitAsync("/dev/mail/m-1.eml")).Status);
    }

    private static OutboxMessage Message(string id, string to, string name, string subject, string body, OutboxChannel channel = OutboxChannel.Email) => new()
    {
        MessageId = id,
        To = to,
        RecipientName = name,
        Subject = subject,
        Body = body,
        Channel = channel,
        CreatedAt = FakeClock.Start,
    };

    private async Task WriteAsync(params OutboxMessage[] messages)
    {
        await using var context = _app.Open();
        context.Db.AddRange(messages);
        await context.Db.SaveChangesAsync();
    }

    private Task<int> DeliverAsync() => _app.Services.GetRequiredService<OutboxDelivery>().DeliverAsync();
}
