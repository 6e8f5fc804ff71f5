using System.Globalization;
using System.Text.Json;
using JobsPortal.Benchmarks;
using JobsPortal.Web.Tests.Kit;

// Processor time of the serving process per request, on loopback, beside a bare server on the same database (docs/testing.md).
// dotnet run --project tests/JobsPortal.Benchmarks -c Release -- [--openings 100000] [--requests 200] [--runs 3] [--only TEXT] [--database FILE] [--json FILE]
if (args is [Ceiling.Mode, var address, var file, var place])
{
    await Ceiling.RunAsync(new Uri(address), file, place);
    return 0;
}

int openings = Number("--openings", 10_000);
int requests = Number("--requests", 200);
int runs = Number("--runs", 3);
DirectoryInfo folder = Directory.CreateTempSubdirectory("jobsportal-bench-");
try
{
    string database = Path.GetFullPath(Option("--database") ?? Path.Combine(folder.FullName, "bench.db"));
    Dictionary<string, string> settings = new()
    {
        ["ConnectionStrings:Sqlite"] = $"Data Source={database}",
        ["Storage:Folder"] = folder.FullName,
        ["Proxy:Address"] = "127.0.0.1",
        // What a build leaves looks after each change of a static file; what is published and installed does not.
        ["ReloadStaticAssetsAtRuntime"] = "false",
    };
    await new SeededDatabase(database, settings).PrepareAsync(openings);

    await using PortalProcess cached = await PortalProcess.ServeAsync(settings);
    await using PortalProcess uncached = await PortalProcess.ServeAsync(new Dictionary<string, string>(settings)
    {
        ["PageCache:Megabytes"] = "0",
        ["Storage:Folder"] = folder.CreateSubdirectory("uncached").FullName,
    });
    await using CeilingProcess ceiling = await CeilingProcess.ServeAsync(database, folder.FullName);
    LoadRun load = new(Server.Of(uncached), Server.Of(cached), ceiling.Server, database, requests, Option("--only") ?? "");
    IReadOnlyList<Measured> table = await load.RunAsync();
    List<Memory> memory = [new(cached.ResidentMegabytes, uncached.ResidentMegabytes)];
    while (memory.Count < runs)
    {
        await load.AgainAsync();
        memory.Add(new(cached.ResidentMegabytes, uncached.ResidentMegabytes));
    }
    FirstView first = await FirstView.OfAsync(cached.Address);

    Report.Print(openings, table, memory, first);
    if (Option("--json") is { } json) await File.WriteAllTextAsync(json, JsonSerializer.Serialize(new { openings, table, memory, first }, Report.Json));
    return 0;
}
finally
{
    folder.Delete(recursive: true);
}

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

int Number(string name, int otherwise) => Option(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
