using JobsPortal.Data;
using JobsPortal.Data.Outbox;
using JobsPortal.Data.Providers;
using JobsPortal.Web.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Jobs;

/// <summary>
/// Takes unsent mail out of the outbox into the mail folder. The file is written first and the row is ticked off afterwards: a process that
/// is killed between the two writes the same file again, so a message is delivered at least once and lies there once.
/// </summary>
public sealed partial class OutboxDelivery(
    IServiceScopeFactory scopes, MailFolder folder, IOptions<OutboxOptions> options, TimeProvider clock, ILogger<OutboxDelivery> log) : BackgroundService
{
    private const int Portion = 100;

    /// <summary>Delivers what is there now and tells how many messages went out.</summary>
    public async Task<int> DeliverAsync()
    {
        var delivered = 0;
        while (await PortionAsync() is var (taken, written))
        {
            delivered += written;
            // Ends also when all that is left fails: the next look comes with the next tick.
            if (taken < Portion || written == 0) break;
        }

        return delivered;
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Interval);
        try
        {
            do
            {
                await DeliverQuietlyAsync();
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The portal stops; what is unsent waits in the database.
        }
    }

    private async Task DeliverQuietlyAsync()
    {
        try
        {
            await DeliverAsync();
        }
        catch (Exception fault) when (fault is DbUpdateException or IOException or UnauthorizedAccessException || fault.IsUnavailable())
        {
            LogFailed(fault);
        }
    }

    private async Task<(int Taken, int Written)> PortionAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JobsDbContext>();
        var most = options.Value.MaxAttempts;
        var messages = await db.OutboxMessages.Unsent(OutboxChannel.Email).Where(m => m.Attempts < most).Take(Portion).ToListAsync();
        var written = 0;
        foreach (var message in messages)
        {
            message.Attempts++;
            try
            {
                await folder.WriteAsync(MailFile.Of(message));
                (message.SentAt, message.LastError) = (clock.UtcNow(), null);
                written++;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                message.LastError = fault.GetType().Name;
            }
        }

        if (messages.Count > 0) await db.SaveChangesAsync();
        return (messages.Count, written);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail waits: the outbox could not be delivered")]
    private partial void LogFailed(Exception fault);
}
