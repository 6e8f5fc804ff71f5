using System.CommandLine;
using JobsPortal.Data.Imports;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Commands;

/// <summary><c>import openings</c> and <c>import plan</c>.</summary>
internal static class ImportCommands
{
    public static Command Openings(CommandContext context)
    {
        var file = new Argument<string>("FILE") { Description = "내려받은 파일. 명령을 실행한 폴더를 기준으로 찾습니다." };
        var format = new Option<string>("--format") { Required = true, Description = "파일의 형식." };
        format.AcceptOnlyFromAmong([.. Enum.GetValues<FeedFormat>().Select(FeedFormats.NameOf)]);
        var dryRun = new Option<bool>("--dry-run") { Description = "결과만 보여 주고 아무것도 저장하지 않습니다." };
        var partial = new Option<bool>("--partial") { Description = "전체의 일부만 담은 파일입니다. 파일에 없는 공고를 마감하지 않습니다." };
        var command = new PortalCommand("openings", "다른 곳의 채용 공고를 가져옵니다. 여러 번 실행해도 결과가 같습니다.",
            "import openings getjobinfo.json --format getjobinfo",
            "import openings work24.xml --format work24 --dry-run",
            "import openings openings.csv --format csv --partial") { file, format, dryRun, partial };
        command.SetAction((parsed, cancellation) => context.RunOnDatabaseAsync(services => OpeningsAsync(
            context, services, CommandContext.PathOf(parsed.GetRequiredValue(file)), FeedFormats.ByName(parsed.GetValue(format))!.Value,
            parsed.GetValue(dryRun), parsed.GetValue(partial), cancellation)));
        return command;
    }

    public static Command Plan(CommandContext context)
    {
        var file = new Argument<string>("FILE") { Description = "열: sector,field,target,from_year,to_year,department[,parent] (UTF-8 또는 CP949)." };
        var command = new PortalCommand("plan", "일자리대책 종합계획을 가져옵니다. 같은 계획(같은 구, 같은 연도)을 다시 가져오면 새 판이 됩니다.",
            "import plan docs/samples/plan-2010-nowon.csv") { file };
        command.SetAction((parsed, cancellation) => context.RunOnDatabaseAsync(services =>
            PlanAsync(context, services, CommandContext.PathOf(parsed.GetRequiredValue(file)), cancellation)));
        return command;
    }

    private static async Task<int> OpeningsAsync(
        CommandContext context, IServiceProvider services, string path, FeedFormat format, bool isDryRun, bool isPartial, CancellationToken cancellation)
    {
        await using var stream = Open(path);
        var name = Path.GetFileName(path);
        var options = new ImportOptions(name.Length <= ImportRun.FileNameMaxLength ? name : name[..ImportRun.FileNameMaxLength], isDryRun, isPartial);
        ImportReport report;
        using (var progress = new ProgressLine<ImportProgress>(p => (p.Stage == ImportStage.Checking ? "확인 중" : "저장 중", p.Done, p.Total)))
        {
            try
            {
                report = await services.GetRequiredService<ImportOpenings>().RunAsync(stream, format, options, progress, cancellation);
            }
            catch (UnreadableFile fault)
            {
                throw new BadInput($"{name}: {ImportTexts.Of(fault)} 바뀐 것은 없습니다.");
            }
        }

        if (isDryRun) await context.Output.WriteLineAsync("시험 실행입니다. 저장하지 않았습니다.");
        foreach (var line in ImportTexts.Lines(report)) await context.Output.WriteLineAsync(line);
        return ExitCodes.Done;
    }

    private static async Task<int> PlanAsync(CommandContext context, IServiceProvider services, string path, CancellationToken cancellation)
    {
        await using var stream = Open(path);
        try
        {
            var done = await services.GetRequiredService<ImportPlan>().RunAsync(stream, cancellation);
            await context.Output.WriteLineAsync(
                $"{done.Years.From}~{done.Years.To}년 계획 제{done.Edition}판: 분야 {done.Fields}개, 목표 {done.General + done.Public:N0}명(일반부문 {done.General:N0}, 공공부문 {done.Public:N0})");
            return ExitCodes.Done;
        }
        catch (UnreadableFile fault)
        {
            throw new BadInput($"{Path.GetFileName(path)}: {ImportTexts.Of(fault)} 바뀐 것은 없습니다.");
        }
        catch (PlanRefused fault)
        {
            throw new BadInput(string.Join(Environment.NewLine, fault.Faults.Select(ImportTexts.Of).Append("바뀐 것은 없습니다.")));
        }
    }

    private static FileStream Open(string path)
    {
        if (!File.Exists(path)) throw new BadInput($"파일이 없습니다: {path}");
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1 << 16, useAsync: true);
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            throw new BadInput($"파일을 열 수 없습니다: {path}");
        }
    }
}
