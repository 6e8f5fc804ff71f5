using System.Globalization;
using JobsPortal.Data.Outbox;
using JobsPortal.Web.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Web.Tests.Kit;

/// <summary>A portal with a mail server of its own. It delivers when it is told to, on its own clock.</summary>
public class MailApp : PortalApp
{
    public LoopbackMailServer MailServer { get; } = new();

    protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Outbox:Delivers"] = "false",
        ["Outbox:Smtp:Host"] = "127.0.0.1",
        ["Outbox:Smtp:Port"] = MailServer.Port.ToString(CultureInfo.InvariantCulture),
        ["Outbox:Smtp:Security"] = "None",
        // Only a hanging server is waited for so long; a busy machine needs its time for a handshake.
        ["Outbox:Smtp:Timeout"] = "00:00:10",
    };

    /// <summary>Delivers what is due.</summary>
    public Task<int> DeliverAsync() => Services.GetRequiredService<OutboxDelivery>().DeliverAsync(TestContext.Current.CancellationToken);

    /// <summary>Puts messages with these ids into the outbox.</summary>
    public async Task WriteAsync(params IEnumerable<string> ids)
    {
        await using var context = Open();
        context.Db.AddRange(ids.Select(id => new OutboxMessage
        {
            MessageId = id,
            To = $"{id}@mail.test",
            RecipientName = "김구민",
            Subject = "[동행일자리] 결과를 알려 드립니다",
            Body = $"안녕하세요.\n.점으로 시작하는 줄\n{id}",
            Channel = OutboxChannel.Email,
            CreatedAt = Clock.Now,
        }));
        await context.Db.SaveChangesAsync();
    }

    /// <summary>The message as it is kept.</summary>
    public Task<OutboxMessage> ReadAsync(string id) => AskAsync(db => db.OutboxMessages.AsNoTracking().SingleAsync(m => m.MessageId == id));

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await MailServer.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
