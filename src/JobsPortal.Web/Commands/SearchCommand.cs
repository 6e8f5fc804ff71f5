using System.CommandLine;
using JobsPortal.Data;
using JobsPortal.Data.Search;

namespace JobsPortal.Web.Commands;

/// <summary><c>search verify [--rebuild]</c>: whether the index of words holds what the openings say. Works while the portal serves.</summary>
internal static class SearchCommand
{
    private const int NamedMax = 20;

    public static Command Verify(CommandContext context)
    {
        var rebuild = new Option<bool>("--rebuild") { Description = "색인을 처음부터 다시 만든 뒤 확인합니다. 만드는 동안 찾은 결과가 모자랄 수 있습니다." };
        var command = new PortalCommand("verify", "찾기 색인이 공고의 내용과 글자까지 같은지 확인합니다. 다르면 4로 끝납니다.", "search verify --rebuild") { rebuild };
        command.SetAction(parsed => context.RunOnDatabaseAsync(async services =>
        {
            var db = services.GetRequiredService<JobsDbContext>();
            if (parsed.GetValue(rebuild)) await context.Output.WriteLineAsync($"공고 {await WordIndexing.RebuildAsync(db):N0}건으로 색인을 다시 만들었습니다.");
            var found = await VerifySearch.RunAsync(db);
            if (found.Wrong.Count == 0)
            {
                await context.Output.WriteLineAsync($"찾기 색인이 게시한 공고 {found.Openings:N0}건과 같습니다.");
                return ExitCodes.Done;
            }
            var named = string.Join(", ", found.Wrong.Take(NamedMax)) + (found.Wrong.Count > NamedMax ? " …" : "");
            await context.Error.WriteLineAsync($"찾기 색인이 공고 {found.Wrong.Count:N0}건에서 다릅니다(공고 번호: {named}). 'JobsPortal.Web search verify --rebuild' 로 다시 만드세요.");
            return ExitCodes.Broken;
        }));
        return command;
    }
}
