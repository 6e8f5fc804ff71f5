using JobsPortal.Data;
using JobsPortal.Data.Outbox;
using JobsPortal.Data.Providers;
using JobsPortal.Domain.Notices;
using JobsPortal.Web.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Jobs;

/// <summary>
/// Takes mail whose turn it is out of the outbox. Each message is handed over first, outside of any transaction, and recorded afterwards by
/// itself: a server that hangs holds nobody else, and a process that is killed between the server's 250 and the record sends that one message
/// once more, with the same Message-ID.
/// </summary>
public sealed partial class OutboxDelivery(
    IServiceScopeFactory scopes, IMailRoute route, IOptions<OutboxOptions> options, TimeProvider clock, ILogger<OutboxDelivery> log) : BackgroundService
{
    private const int Portion = 100;

    private readonly SemaphoreSlim _turn = new(1, 1);

    // Handed over, but the database did not take the record: recorded at the next look, not sent again.
    private readonly HashSet<long> _accepted = [];

    /// <summary>Delivers what is due now and tells how many messages went out. Two callers at once come one after the other.</summary>
    /// <param name="stopping">Ends after the message that is under way.</param>
    public async Task<int> DeliverAsync(CancellationToken stopping = default)
    {
        await _turn.WaitAsync(stopping);
        try
        {
            var delivered = 0;
            bool goesOn;
            do
            {
                (var sent, goesOn) = await PortionAsync(stopping);
                delivered += sent;
            }
            while (goesOn);
            return delivered;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        _turn.Dispose();
        base.Dispose();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Delivers) return;
        using var timer = new PeriodicTimer(options.Value.Interval);
        try
        {
            do
            {
                await DeliverQuietlyAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The portal stops; what is unsent waits in the database.
        }
    }

    private async Task DeliverQuietlyAsync(CancellationToken stopping)
    {
        try
        {
            await DeliverAsync(stopping);
        }
        catch (Exception fault) when (fault is DbUpdateException || fault.IsUnavailable())
        {
            LogFailed(fault);
        }
    }

    private async Task<(int Sent, bool GoesOn)> PortionAsync(CancellationToken stopping)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JobsDbContext>();
        var due = await db.OutboxMessages.DueMail(clock.UtcNow()).Take(Portion).ToListAsync(CancellationToken.None);
        var sent = 0;
        foreach (var message in due)
        {
            if (stopping.IsCancellationRequested) return (sent, false);
            var answer = await HandOverAsync(message);
            message.Tried(answer.Answer, answer.Why, clock.UtcNow());
            await db.SaveChangesAsync(CancellationToken.None);
            _accepted.Remove(message.Id);
            if (answer.Answer == DeliveryAnswer.Accepted) sent++;
            else LogNotTaken(message.MessageId, answer.Answer, answer.Why);
            if (answer.Answer == DeliveryAnswer.Unreachable) return (sent, false);
        }

        return (sent, due.Count == Portion);
    }

    private async Task<MailAnswer> HandOverAsync(OutboxMessage message)
    {
        if (_accepted.Contains(message.Id)) return MailAnswer.Accepted;
        var answer = await route.SendAsync(MailFile.Of(message));
        if (answer.Answer == DeliveryAnswer.Accepted) _accepted.Add(message.Id);
        return answer;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail waits: the outbox could not be delivered")]
    private partial void LogFailed(Exception fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail {MessageId} was not taken: {Answer}, {Why}")]
    private partial void LogNotTaken(string messageId, DeliveryAnswer answer, string? why);
}
