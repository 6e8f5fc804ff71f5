using System.CommandLine;
using System.CommandLine.Help;

namespace JobsPortal.Web.Commands;

/// <summary>The commands of the executable.</summary>
public static class PortalCommands
{
    /// <summary>The command that runs the portal.</summary>
    public const string Serve = "serve";

    /// <summary>All of them, working with <paramref name="context"/>.</summary>
    public static RootCommand Build(CommandContext context)
    {
        var root = new RootCommand(
            """
            구청 일자리포털. 명령이 없으면 포털을 실행합니다. 명령마다 --help 로 설명과 예를 볼 수 있습니다.
            종료 코드: 0 완료 · 1 실패 · 2 입력 오류(바뀐 것 없음) · 3 데이터베이스 이전(migrate) 필요 · 4 기록이 변조됨
            """)
        {
            new PortalCommand(Serve, "포털을 실행합니다. 뒤에 적은 것은 웹 호스트로 갑니다.", "serve --urls http://127.0.0.1:5080") { TreatUnmatchedTokensAsErrors = false },
            MigrateCommand.Build(context),
            new PortalCommand("staff", "직원 계정을 다룹니다.") { StaffCreateCommand.Build(context) },
            new PortalCommand("import", "공고와 계획을 가져옵니다.") { ImportCommands.Openings(context), ImportCommands.Plan(context) },
            new PortalCommand("audit", "접속기록을 검사합니다.") { AuditCommand.Verify(context) },
            new PortalCommand("search", "공고 찾기의 색인을 다룹니다.") { SearchCommand.Verify(context) },
            SeedCommand.Build(context),
            BackupCommands.Backup(context),
            BackupCommands.Restore(context),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = "도움말을 봅니다.";
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        root.Options.OfType<VersionOption>().Single().Description = "판 번호를 봅니다.";
        return root;
    }
}
