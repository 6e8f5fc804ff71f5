using JobsPortal.Data;
using JobsPortal.Data.Providers;
using JobsPortal.Data.Search;
using JobsPortal.Data.Settings;
using JobsPortal.Data.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Jobs;

/// <summary>
/// Asks every second whether another process, a second portal or an import, has changed what the public sees, and takes every change over at
/// once, also one made here, so that nobody's page waits for it.
/// </summary>
public sealed class LookForChanges(
    IServiceScopeFactory scopes, ContentVersion content, CurrentSettings settings, SearchEngine engine, ProgramSearch programs, TimeProvider clock) : BackgroundService
{
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(ContentVersion.Interval, clock);
        try
        {
            do
            {
                await LookAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The portal stops.
        }
    }

    /// <summary>One look. While the database is away, what is known goes on.</summary>
    public async Task LookAsync(CancellationToken stopping)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<JobsDbContext>();
            await content.LookAsync(db, stopping);
            var version = content.Value;
            if (settings.IsDue(version)) await settings.LookAsync(db, version, stopping);
            await engine.FreshenAsync(db);
            await programs.FreshenAsync(db);
        }
        catch (Exception fault) when (fault is DbUpdateException || fault.IsUnavailable())
        {
        }
    }
}
