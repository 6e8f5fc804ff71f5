using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Data.Providers;
using JobsPortal.Data.Search;
using JobsPortal.Data.Seed;
using JobsPortal.Data.Settings;
using JobsPortal.Domain.Districts;
using JobsPortal.Web.Commands;
using JobsPortal.Web.Infrastructure.Access;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Infrastructure;

/// <summary>
/// Brings the database up before anything reads from it, the key ring first of all. Development migrates and fills the demo district;
/// everywhere else a pending migration is a person's decision, and the portal does not start.
/// </summary>
public static class DatabaseStartUp
{
    /// <summary>A migration that takes longer is taken back.</summary>
    public static readonly TimeSpan MigrationLimit = TimeSpan.FromMinutes(10);

    /// <summary>The exit code when the portal must not start; null when it may.</summary>
    public static async Task<int?> RefusalAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var status = scope.ServiceProvider.GetRequiredService<DatabaseStatus>();
        try
        {
            if (app.Environment.IsDevelopment())
            {
                await status.MigrateAsync(MigrationLimit);
                await AdoptAsync(scope.ServiceProvider);
                await FillAsync(scope.ServiceProvider);
                return null;
            }

            if (await status.PendingMigrationsAsync() is not { Count: > 0 } pending)
            {
                // A copy that was made before the index took its present form: some minutes for a hundred thousand openings.
                if (await WordIndexing.EnsureAsync(scope.ServiceProvider.GetRequiredService<JobsDbContext>()) is { } indexed)
                    await Console.Error.WriteLineAsync($"찾기 색인을 새로 만들었습니다(공고 {indexed:N0}건).");
                await AdoptAsync(scope.ServiceProvider);
                return null;
            }
            await Console.Error.WriteLineAsync(Pending(pending));
            return ExitCodes.MigrationPending;
        }
        catch (MigrationLockAbandoned fault)
        {
            await Console.Error.WriteLineAsync(Locked(fault));
            return ExitCodes.Failed;
        }
        catch (Exception fault) when (fault is TimeoutException || fault.IsUnavailable())
        {
            await Console.Error.WriteLineAsync("데이터베이스를 열 수 없습니다. " + fault.GetBaseException().Message);
            return ExitCodes.Failed;
        }
    }

    /// <summary>What to do about pending migrations, naming the command.</summary>
    public static string Pending(IReadOnlyList<string> pending) =>
        $"데이터베이스가 이 판에 맞지 않습니다(적용하지 않은 이전 {pending.Count}건). 백업한 뒤 'JobsPortal.Web migrate' 를 실행하세요.";

    /// <summary>What to do about an abandoned lock, naming the command.</summary>
    public static string Locked(MigrationLockAbandoned fault) =>
        $"다른 이전(migrate)이 잠가 두었습니다. 실행 중인 것이 없으면 'JobsPortal.Web migrate --unlock' 을 실행한 뒤 다시 migrate 하세요. ({fault.Message})";

    /// <summary>Reads the settings, at the first start with the district that is configured; says so when the database is another district's.</summary>
    public static async Task AdoptAsync(IServiceProvider services)
    {
        var settings = services.GetRequiredService<CurrentSettings>();
        await settings.AdoptAsync(services.GetRequiredService<JobsDbContext>());
        var (kept, configured) = (settings.Value.District.Key, DistrictSetup.Of(services.GetRequiredService<IConfiguration>()).Key);
        if (kept != configured) await Console.Error.WriteLineAsync($"이 데이터베이스는 처음에 '{kept}' 구로 시작했습니다. 설정 {DistrictSetup.Setting} = '{configured}' 은(는) 쓰지 않습니다.");
    }

    private static async Task FillAsync(IServiceProvider services)
    {
        await ReferenceData.EnsureAsync(services.GetRequiredService<JobsDbContext>(), services.GetRequiredService<DistrictProfile>());
        await services.GetRequiredService<DemoDistrict>().EnsureAsync(password => services.GetRequiredService<Passwords>().Hash(new Account(), password));
        // Only the accounts that are really there: a database may have been filled otherwise.
        var logins = DemoAccounts.All.Select(a => a.Login).ToList();
        var known = await services.GetRequiredService<JobsDbContext>().Accounts.Where(a => logins.Contains(a.UserName!)).Select(a => a.UserName).ToListAsync();
        var list = services.GetRequiredService<DemoSignIns>();
        foreach (var demo in DemoAccounts.All.Where(a => known.Contains(a.Login))) list.Add(new DemoSignIn(demo.Login, demo.RoleText, DemoAccounts.Password));
    }
}
