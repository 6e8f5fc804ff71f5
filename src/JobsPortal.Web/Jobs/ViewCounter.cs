using System.Collections.Concurrent;
using JobsPortal.Data;
using JobsPortal.Data.Providers;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Jobs;

/// <summary>
/// Counts how often openings are read, by day, without any person. Kept in memory and written now and then in one transaction, so that
/// reading a page waits for no write; what a killed process had not written is lost, and nothing depends on it.
/// </summary>
public sealed partial class ViewCounter(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ViewCounter> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<(int OpeningId, DateOnly Day), int> _counted = new();

    /// <summary>One more view today.</summary>
    public void Count(int openingId) => _counted.AddOrUpdate((openingId, clock.SeoulToday()), 1, (_, count) => count + 1);

    /// <summary>Writes what was counted since the last time.</summary>
    public async Task WriteAsync()
    {
        var taken = new List<((int OpeningId, DateOnly Day) Key, int Count)>();
        foreach (var key in _counted.Keys)
        {
            if (_counted.TryRemove(key, out var count)) taken.Add((key, count));
        }
        if (taken.Count == 0) return;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<JobsDbContext>();
        await db.WriteAsync(async () =>
        {
            var (ids, first) = (taken.Select(t => t.Key.OpeningId).Distinct().ToArray(), taken.Min(t => t.Key.Day));
            var known = await db.OpeningViews.Where(v => v.Day >= first && ids.Contains(v.OpeningId)).ToDictionaryAsync(v => (v.OpeningId, v.Day));
            foreach (var (key, count) in taken)
            {
                if (known.TryGetValue(key, out var views)) views.Count += count;
                else db.Add(new OpeningViews { OpeningId = key.OpeningId, Day = key.Day, Count = count });
            }
            await db.SaveChangesAsync();
        });
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await WriteQuietlyAsync();
        }
        catch (OperationCanceledException)
        {
            await WriteQuietlyAsync();
        }
    }

    private async Task WriteQuietlyAsync()
    {
        try
        {
            await WriteAsync();
        }
        catch (Exception fault) when (fault is DbUpdateException || fault.IsUnavailable())
        {
            LogFailed(fault);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Views could not be counted.")]
    private partial void LogFailed(Exception fault);
}
