using JobsPortal.Data;
using JobsPortal.Data.Providers;
using JobsPortal.Data.Seed;
using JobsPortal.Domain.Districts;
using JobsPortal.Web.Infrastructure;

namespace JobsPortal.Web.Commands;

/// <summary>What every command works with: the host's services, the console and the caller's folder.</summary>
public sealed class CommandContext
{
    /// <summary>Services of the host that was built for the command.</summary>
    public IServiceProvider Services { get; set; } = null!;

    /// <summary>Where results go.</summary>
    public TextWriter Output => Console.Out;

    /// <summary>Where faults go.</summary>
    public TextWriter Error => Console.Error;

    /// <summary>
    /// A file or folder argument against the folder that the caller stands in. <c>dotnet run --project</c> starts the program in the
    /// project's folder; the shell's own variable still says where the caller is.
    /// </summary>
    public static string PathOf(string argument)
    {
        var caller = Environment.GetEnvironmentVariable("PWD");
        return Path.GetFullPath(argument, caller is { Length: > 0 } && Directory.Exists(caller) ? caller : Directory.GetCurrentDirectory());
    }

    /// <summary>Runs a command and turns the faults that a caller can do something about into one line and an exit code.</summary>
    public async Task<int> RunAsync(Func<IServiceProvider, Task<int>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        try
        {
            return await work(scope.ServiceProvider);
        }
        catch (BadInput fault)
        {
            await Error.WriteLineAsync(fault.Message);
            return ExitCodes.BadInput;
        }
        catch (BackupRefused fault)
        {
            await Error.WriteLineAsync("하지 않았습니다. " + fault.Message);
            return ExitCodes.BadInput;
        }
        catch (MigrationLockAbandoned fault)
        {
            await Error.WriteLineAsync(DatabaseStartUp.Locked(fault));
            return ExitCodes.Failed;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or TimeoutException || fault.IsUnavailable())
        {
            await Error.WriteLineAsync("실패했습니다. " + fault.GetBaseException().Message);
            return ExitCodes.Failed;
        }
        catch (OperationCanceledException)
        {
            await Error.WriteLineAsync("중단했습니다. 다시 실행하면 이어서 합니다.");
            return ExitCodes.Failed;
        }
    }

    /// <summary>Runs a command on a database that is up to date: Development brings it there, elsewhere a pending migration refuses.</summary>
    public Task<int> RunOnDatabaseAsync(Func<IServiceProvider, Task<int>> work) => RunAsync(async services =>
    {
        var status = services.GetRequiredService<DatabaseStatus>();
        if (services.GetRequiredService<IHostEnvironment>().IsDevelopment())
        {
            await status.MigrateAsync(DatabaseStartUp.MigrationLimit);
            await DatabaseStartUp.AdoptAsync(services);
            await ReferenceData.EnsureAsync(services.GetRequiredService<JobsDbContext>(), services.GetRequiredService<DistrictProfile>());
        }

        if (await status.PendingMigrationsAsync() is { Count: > 0 } pending)
        {
            await Error.WriteLineAsync(DatabaseStartUp.Pending(pending));
            return ExitCodes.MigrationPending;
        }

        await DatabaseStartUp.AdoptAsync(services);
        return await work(services);
    });
}
