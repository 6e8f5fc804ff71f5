using JobsPortal.Data.Alerts;
using JobsPortal.Data.Providers;
using JobsPortal.Web.Alerts;
using JobsPortal.Web.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Jobs;

/// <summary>What one round did.</summary>
/// <param name="Found">Openings found for somebody.</param>
/// <param name="Digests">Digests that were due.</param>
/// <param name="Questions">Yearly questions.</param>
/// <param name="Ended">What was deleted because nobody confirmed or answered.</param>
public sealed record AlertRound(int Found, int Digests, int Questions, int Ended);

/// <summary>Looks for new openings that meet saved searches and writes what is due. Nobody's words stand in its log.</summary>
public sealed partial class AlertRounds(IServiceScopeFactory scopes, IOptions<OutboxOptions> options, TimeProvider clock, ILogger<AlertRounds> log) : BackgroundService
{
    /// <summary>One round.</summary>
    public async Task<AlertRound> RunAsync(CancellationToken stopping = default)
    {
        var now = clock.UtcNow();
        int found, told;
        await using (var scope = scopes.CreateAsyncScope()) found = await scope.ServiceProvider.GetRequiredService<FindAlerts>().RunAsync(now, stopping);
        await using (var scope = scopes.CreateAsyncScope()) told = await scope.ServiceProvider.GetRequiredService<TellAlerts>().DigestsAsync(now, stopping);
        return new(found, told, await AllAsync(t => t.QuestionsAsync(now), stopping), await AllAsync(t => t.EndingsAsync(now), stopping));
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Delivers) return;
        using var timer = new PeriodicTimer(options.Value.AlertInterval);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await RunQuietlyAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The portal stops; what was not told is due the next time too.
        }
    }

    private async Task<int> AllAsync(Func<TellAlerts, Task<int>> some, CancellationToken stopping)
    {
        var (all, portion) = (0, 0);
        do
        {
            stopping.ThrowIfCancellationRequested();
            await using var scope = scopes.CreateAsyncScope();
            portion = await some(scope.ServiceProvider.GetRequiredService<TellAlerts>());
            all += portion;
        }
        while (portion >= TellAlerts.Portion);
        return all;
    }

    private async Task RunQuietlyAsync(CancellationToken stopping)
    {
        try
        {
            await RunAsync(stopping);
        }
        catch (Exception fault) when (fault is DbUpdateException or System.Data.Common.DbException or IOException or UnauthorizedAccessException || fault.IsUnavailable())
        {
            LogFailed(fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Alerts wait: it could not be looked for new openings")]
    private partial void LogFailed(Exception fault);
}
