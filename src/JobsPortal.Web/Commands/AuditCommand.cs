using System.CommandLine;
using JobsPortal.Data.Audit;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Commands;

/// <summary><c>audit verify</c>: whether anybody changed access records past the portal. Works while the portal serves.</summary>
internal static class AuditCommand
{
    public static Command Verify(CommandContext context)
    {
        var command = new PortalCommand("verify", "접속기록이 쓰인 그대로인지 처음부터 끝까지 확인합니다. 어긋난 첫 기록을 알려 주고 4로 끝납니다.", "audit verify");
        command.SetAction(parsed => context.RunOnDatabaseAsync(async services =>
        {
            var report = await services.GetRequiredService<AccessChainCheck>().RunAsync();
            if (report.Fault is null)
            {
                await context.Output.WriteLineAsync($"접속기록 {report.Checked:N0}건이 쓰인 그대로입니다. 마지막 {report.LastPosition}번: {report.LastHash}");
                return ExitCodes.Done;
            }
            await context.Error.WriteLineAsync($"접속기록이 어긋났습니다. {AccessTexts.Of(report)} 그 앞의 {report.Checked:N0}건은 쓰인 그대로입니다.");
            return ExitCodes.Broken;
        }));
        return command;
    }
}
