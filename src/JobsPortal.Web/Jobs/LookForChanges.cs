using JobsPortal.Data;
using JobsPortal.Data.Providers;
using JobsPortal.Data.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Jobs;

/// <summary>Asks every second whether another process, a second portal or an import, has changed what the public sees.</summary>
public sealed class LookForChanges(IServiceScopeFactory scopes, ContentVersion content, TimeProvider clock) : BackgroundService
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
            await content.LookAsync(scope.ServiceProvider.GetRequiredService<JobsDbContext>(), stopping);
        }
        catch (Exception fault) when (fault is DbUpdateException || fault.IsUnavailable())
        {
        }
    }
}
