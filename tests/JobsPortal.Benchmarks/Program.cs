using System.Globalization;
using System.Text.Json;
using JobsPortal.Benchmarks;
using JobsPortal.Web.Tests.Kit;

// Processor time of the serving process per request, on loopback, with a seeded database of its own.
// dotnet run --project tests/JobsPortal.Benchmarks -c Release -- [--openings 10000] [--requests 300] [--json FILE]
int openings = Option("--openings", 10_000);
int requests = Option("--requests", 300);
DirectoryInfo folder = Directory.CreateTempSubdirectory("jobsportal-bench-");
try
{
    Dictionary<string, string> settings = new()
    {
        ["ConnectionStrings:Sqlite"] = $"Data Source={Path.Combine(folder.FullName, "bench.db")}",
        ["Storage:Folder"] = folder.FullName,
    };
    await MustSucceedAsync(settings, "migrate");
    await MustSucceedAsync(settings, "seed", "--openings", Text(openings), "--residents", "100", "--applications", "100", "--seed", "7");

    await using PortalProcess portal = await PortalProcess.ServeAsync(settings);
    IReadOnlyList<Measured> table = await new LoadRun(portal, requests).RunAsync();

    Console.WriteLine($"{Text(openings)} openings, {Text(requests)} requests a case, CPU ms of the serving process per request");
    Console.WriteLine($"{"case",-34}{"first",10}{"warm",10}{"bytes",10}");
    foreach (Measured row in table)
    {
        Console.WriteLine(FormattableString.Invariant($"{row.Case,-34}{row.FirstMilliseconds,10:F2}{row.WarmMilliseconds,10:F2}{row.Bytes,10}"));
    }

    Console.WriteLine(FormattableString.Invariant($"memory after the run: {portal.ResidentMegabytes:F0} MB"));
    if (Array.IndexOf(args, "--json") is >= 0 and var at && at + 1 < args.Length)
    {
        await File.WriteAllTextAsync(args[at + 1], JsonSerializer.Serialize(table));
    }

    return 0;
}
finally
{
    folder.Delete(recursive: true);
}

int Option(string name, int otherwise) =>
    Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;

static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

static async Task MustSucceedAsync(IReadOnlyDictionary<string, string> settings, params string[] arguments)
{
    (int code, string output) = await PortalProcess.RunAsync(settings, arguments);
    if (code != 0)
    {
        throw new InvalidOperationException($"'{arguments[0]}' ended with {Text(code)}: {output}");
    }
}
