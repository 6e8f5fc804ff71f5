using System.CommandLine;
using JobsPortal.Data.Providers;

namespace JobsPortal.Web.Commands;

/// <summary><c>backup DIR</c> and <c>restore DIR</c>: the database with its keys, while the portal goes on, and back into an empty place.</summary>
internal static class BackupCommands
{
    public static Command Backup(CommandContext context)
    {
        var folder = new Argument<string>("DIR") { Description = "백업을 둘 폴더. 없으면 만들고, 백업이 이미 있으면 거절합니다." };
        var command = new PortalCommand("backup", "포털이 실행되는 동안에도 데이터베이스를 통째로 복사합니다.", "backup /var/backups/jobsportal/2026-11-22") { folder };
        command.SetAction(parsed => context.RunOnDatabaseAsync(async services =>
        {
            var copy = services.GetRequiredService<DatabaseBackup>().Backup(CommandContext.PathOf(parsed.GetRequiredValue(folder)));
            await context.Output.WriteLineAsync($"백업했습니다: {copy}");
            return ExitCodes.Done;
        }));
        return command;
    }

    public static Command Restore(CommandContext context)
    {
        var folder = new Argument<string>("DIR") { Description = "백업이 있는 폴더." };
        var command = new PortalCommand("restore", "백업을 빈 자리에 되돌립니다. 데이터베이스가 이미 있으면 거절합니다.", "restore /var/backups/jobsportal/2026-11-22") { folder };
        command.SetAction(parsed => context.RunAsync(async services =>
        {
            var from = CommandContext.PathOf(parsed.GetRequiredValue(folder));
            if (!File.Exists(Path.Combine(from, DatabaseBackup.FileName))) throw new BadInput($"{from} 폴더에 백업({DatabaseBackup.FileName})이 없습니다.");
            var restored = services.GetRequiredService<DatabaseBackup>().Restore(from);
            await context.Output.WriteLineAsync($"되돌렸습니다: {restored}");
            return ExitCodes.Done;
        }));
        return command;
    }
}
