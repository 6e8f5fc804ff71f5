using JobsPortal.Data;
using JobsPortal.Data.Providers;
using JobsPortal.Data.Retention;
using JobsPortal.Domain.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Jobs;

/// <summary>Deletes what is due, some at a time, and leaves no copy of it in the database's log. What it did is written down as counts.</summary>
public sealed partial class RetentionSweep(IServiceScopeFactory scopes, IOptions<RetentionOptions> options, ILogger<RetentionSweep> log) : BackgroundService
{
    /// <summary>Deletes everything that is due now and tells how many of each kind.</summary>
    public async Task<IReadOnlyDictionary<RetentionKind, int>> SweepAsync(CancellationToken cancellation = default)
    {
        Dictionary<RetentionKind, int> deleted = [];
        foreach (var rule in RetentionRules.All)
        {
            var count = await KindAsync(rule.Kind, cancellation);
            if (count > 0) deleted[rule.Kind] = count;
        }

        if (deleted.Count > 0)
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<DatabaseErasure>().EmptyLogAsync(cancellation);
        }

        return deleted;
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Interval);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await SweepQuietlyAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The portal stops; what is left is due the next time too.
        }
    }

    private async Task<int> KindAsync(RetentionKind kind, CancellationToken cancellation)
    {
        var (all, days, portion) = (0, 0, 0);
        do
        {
            cancellation.ThrowIfCancellationRequested();
            await using var scope = scopes.CreateAsyncScope();
            days = (await RetentionLimits.ReadAsync(scope.ServiceProvider.GetRequiredService<JobsDbContext>(), cancellation))[kind];
            portion = await scope.ServiceProvider.GetRequiredService<DeleteDue>().RunAsync(kind, days);
            all += portion;
        }
        while (portion == DeleteDue.Portion);
        if (all > 0)
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<DeleteDue>().NoteAsync(kind, days, all);
        }

        return all;
    }

    private async Task SweepQuietlyAsync(CancellationToken stopping)
    {
        try
        {
            await SweepAsync(stopping);
        }
        catch (Exception fault) when (fault is System.Data.Common.DbException or DbUpdateException or IOException or UnauthorizedAccessException || fault.IsUnavailable())
        {
            LogFailed(fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Deletion waits: what is due could not be deleted")]
    private partial void LogFailed(Exception fault);
}
