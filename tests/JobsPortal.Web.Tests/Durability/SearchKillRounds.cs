using System.Globalization;
using System.Text;
using JobsPortal.Data.Search;
using JobsPortal.Data.Shared;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Durability;

/// <summary>What the rounds showed.</summary>
/// <param name="Imported">Openings that the database held after each kill.</param>
/// <param name="Wrong">Openings whose words differed from their rows after a kill, of all rounds.</param>
/// <param name="Kills">Imports that were really killed before their end.</param>
public sealed record SearchKillReport(IReadOnlyList<int> Imported, IReadOnlyList<int> Wrong, int Kills);

/// <summary>Imports a file whose every row is new or changed, as a process, and kills it in the middle; as often as asked. Afterwards words and rows must agree.</summary>
public sealed class SearchKillRounds(PortalApp app)
{
    private const int Rows = 2_000;

    /// <summary>Runs the rounds.</summary>
    /// <param name="rounds">How many kills.</param>
    /// <param name="seed">Decides after how many committed portions each kill falls, and what changes.</param>
    public async Task<SearchKillReport> RunAsync(int rounds, int seed)
    {
        var random = new Random(seed);
        var (imported, wrong, kills) = (new List<int>(), new List<int>(), 0);
        for (var round = 0; round < rounds; round++)
        {
            var file = Path.Combine(app.Folder, $"round-{round}.csv");
            await File.WriteAllTextAsync(file, Csv(round, random), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            var until = await VersionAsync() + random.Next(1, 4);
            kills += await PortalProcess.KillWhenAsync(Settings(), async () => await VersionAsync() >= until, "import", "openings", file, "--format", "csv") ? 1 : 0;
            imported.Add(await app.AskAsync(db => db.Openings.CountAsync()));
            wrong.AddRange((await app.AskAsync(VerifySearch.RunAsync)).Wrong);
        }

        return new(imported, wrong, kills);
    }

    /// <summary>What the command says in the end.</summary>
    public Task<(int ExitCode, string Output)> VerifyAsync() => PortalProcess.RunAsync(Settings(), "search", "verify");

    private Task<long> VersionAsync() => app.AskAsync(db => db.ContentVersionNow().SingleAsync());

    private static string Csv(int round, Random random)
    {
        var csv = new StringBuilder("id,title,description,occupation,dong,employment_type,wage_type,wage,posted_at,closes_at,status,organization\n");
        for (var i = 0; i < Rows; i++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"K-{i},청소원 모집 {round} {random.Next(1000)},건물 청소와 정리를 합니다. {random.Next()},청소원,상계1동,계약직,시급,\"11,000\",2026-11-01,2026-12-20,모집중,한빛상사\n");
        }

        return csv.ToString();
    }

    private Dictionary<string, string> Settings() => new()
    {
        ["ConnectionStrings:Sqlite"] = $"Data Source={app.Database.File}",
        ["Storage:Folder"] = app.Folder,
    };
}
