using System.CommandLine;
using JobsPortal.Data;
using JobsPortal.Data.Providers;
using JobsPortal.Data.Seed;
using JobsPortal.Domain.Districts;
using JobsPortal.Web.Infrastructure;

namespace JobsPortal.Web.Commands;

/// <summary><c>migrate [--unlock]</c>.</summary>
internal static class MigrateCommand
{
    public static Command Build(CommandContext context)
    {
        var unlock = new Option<bool>("--unlock") { Description = "중단된 실행이 남긴 잠금을 풉니다. 다른 migrate 가 실행 중이 아닐 때만 쓰세요." };
        var command = new PortalCommand("migrate", "데이터베이스를 만들거나 이 판에 맞게 바꾸고, 부서 목록을 채웁니다.", "migrate") { unlock };
        command.SetAction(parsed => context.RunAsync(services => parsed.GetValue(unlock) ? UnlockAsync(context, services) : MigrateAsync(context, services)));
        return command;
    }

    private static async Task<int> MigrateAsync(CommandContext context, IServiceProvider services)
    {
        var status = services.GetRequiredService<DatabaseStatus>();
        var pending = await status.PendingMigrationsAsync();
        await status.MigrateAsync(DatabaseStartUp.MigrationLimit);
        await DatabaseStartUp.AdoptAsync(services);
        var departments = await ReferenceData.EnsureAsync(services.GetRequiredService<JobsDbContext>(), services.GetRequiredService<DistrictProfile>());
        await context.Output.WriteLineAsync(pending.Count == 0 ? "데이터베이스는 이미 최신입니다." : $"데이터베이스를 최신으로 바꿨습니다({pending.Count}단계).");
        if (departments > 0) await context.Output.WriteLineAsync($"부서 {departments}곳을 넣었습니다.");
        return ExitCodes.Done;
    }

    private static async Task<int> UnlockAsync(CommandContext context, IServiceProvider services)
    {
        var cleared = await services.GetRequiredService<DatabaseStatus>().UnlockAsync();
        await context.Output.WriteLineAsync(cleared ? "잠금을 풀었습니다. 이제 migrate 를 실행하세요." : "풀 잠금이 없습니다.");
        return ExitCodes.Done;
    }
}
