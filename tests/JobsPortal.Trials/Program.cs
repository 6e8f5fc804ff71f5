using System.Globalization;
using JobsPortal.Web.Tests.Data.Alerts;
using JobsPortal.Web.Tests.Data.Search;
using JobsPortal.Web.Tests.Data.Spreadsheets;
using JobsPortal.Web.Tests.Durability;
using JobsPortal.Web.Tests.Kit;

// The long forms of some tests, run by hand: dotnet run --project tests/JobsPortal.Trials -c Release -- NAME|all

// The factory of the test host looks for its manifest where the process stands, which under 'dotnet run' is the caller's folder.
Environment.CurrentDirectory = AppContext.BaseDirectory;

Dictionary<string, (string What, Func<Task<bool>> RunAsync)> trials = new()
{
    ["kill"] = ("twenty kills while people apply: nothing acknowledged is lost, nobody is taken twice", KillAsync),
    ["mail"] = ("a hundred kills while mail goes out: nothing is lost, and twice only what could not be recorded", MailAsync),
    ["hang"] = ("a mail server that says nothing: pages are as fast as without it", HangAsync),
    ["search"] = ("ten thousand random searches: the engine finds and counts what the slow way finds", SearchAsync),
    ["search-kill"] = ("fifty kills during imports and changes: the index of words agrees with the openings", SearchKillAsync),
    ["alerts"] = ("twenty thousand saved searches, a thousand new openings: found and told", AlertsAsync),
    ["sheets"] = ("exports full of hostile texts, opened by LibreOffice where it is installed: no cell is a formula", SheetsAsync),
};

string name = args.FirstOrDefault() ?? "";
if (name != "all" && !trials.ContainsKey(name))
{
    Console.WriteLine("Trials (or 'all'):");
    foreach ((string known, (string what, _)) in trials)
    {
        Console.WriteLine($"  {known,-11} {what}");
    }

    return name.Length == 0 ? 0 : 2;
}

bool held = true;
foreach ((string known, (_, Func<Task<bool>> runAsync)) in trials.Where(t => name == "all" || t.Key == name))
{
    Console.WriteLine($"== {known}");
    held &= await runAsync();
}

Console.WriteLine(held ? "held" : "DID NOT HOLD");
return held ? 0 : 1;

static async Task<bool> KillAsync()
{
    const int Rounds = 20;
    const int Seed = 20_261_122;
    await using PortalApp app = new();
    await app.InitializeAsync();
    KillRounds rounds = new(app);
    KillReport report = await rounds.RunAsync(Rounds, Seed);
    Console.WriteLine($"seed {Seed}, acknowledged before each kill: {string.Join(", ", report.AcknowledgedPerRound)}");
    Console.WriteLine($"acknowledged {report.AcknowledgedPerRound.Sum()}, lost {report.Lost.Count}, people taken twice {report.Twice}, " +
        $"interrupted and sent again {report.Resumed}, places counted {report.Taken}, places held {report.Held}, integrity {report.Integrity}");
    return report.AcknowledgedPerRound.All(a => a >= KillRounds.AcknowledgedBeforeKill)
        && report.Lost.Count == 0 && report.Twice == 0 && report.Taken == report.Held && report.Integrity == "ok";
}

static async Task<bool> MailAsync()
{
    const int Kills = 100;
    const int Seed = 20_261_122;
    await using MailApp app = new();
    await app.InitializeAsync();
    MailKillReport report = await new MailKillRounds(app).RunAsync(Kills, Seed);
    Console.WriteLine($"seed {Seed}, kills {Kills}, written {report.Written}, lost {report.Lost.Count}, arrived twice {report.Repeated.Count}, " +
        $"twice without a kill between answer and record {report.RepeatedWithoutCause.Count}, strange ids {report.Strange.Count}, unrecorded {report.Unrecorded}");
    return report.Lost.Count == 0 && report.RepeatedWithoutCause.Count == 0 && report.Strange.Count == 0 && report.Unrecorded == 0;
}

static async Task<bool> HangAsync()
{
    const int Turns = 5;
    const int Requests = 200;
    await using MailApp app = new();
    await app.InitializeAsync();
    IReadOnlyList<HangingMailRun> runs = await new HangingMailRounds(app).RunAsync(Turns, Requests);
    Console.WriteLine($"{Requests} requests a run, 1,000 messages waiting, connections held by the mail server: {app.MailServer.Connections}");
    foreach (HangingMailRun run in runs)
    {
        Console.WriteLine(FormattableString.Invariant(
            $"{(run.IsHanging ? "hanging" : "no mail"),-8} CPU {run.ProcessorMilliseconds,6:F2} ms a request, median {run.Median,6:F1} ms, slowest {run.Slowest,6:F1} ms"));
    }

    // Figures are for people; only a page that waits for the mail server is a fault.
    return runs.Where(r => r.IsHanging).All(r => r.Slowest < 10_000) && app.MailServer.Connections > 0;
}

static async Task<bool> SearchAsync()
{
    const int Queries = 10_000;
    const int Seed = 20_261_123;
    await using PortalApp app = new();
    await app.InitializeAsync();
    string? difference = await new SearchRounds(app).RunAsync(Queries, Seed);
    Console.WriteLine(difference ?? $"seed {Seed}, {Queries} queries: no difference");
    return difference is null;
}

static async Task<bool> SearchKillAsync()
{
    const int Kills = 50;
    const int Seed = 20_261_122;
    await using PortalApp app = new();
    await app.InitializeAsync();
    SearchKillRounds rounds = new(app);
    SearchKillReport report = await rounds.RunAsync(Kills, Seed);
    (int exitCode, string output) = await rounds.VerifyAsync();
    Console.WriteLine($"seed {Seed}, rounds {Kills}, killed before their end {report.Kills}, openings in the end {report.Imported[^1]}, wrong {report.Wrong.Count}");
    Console.WriteLine(output.Trim());
    return report.Wrong.Count == 0 && report.Kills > 0 && exitCode == 0;
}

static async Task<bool> AlertsAsync()
{
    const int Seed = 20_261_122;
    // Fewer by hand, to look for where the time goes: alerts 2000 100.
    int[] sizes = [.. Environment.GetCommandLineArgs().Skip(2).Select(s => int.Parse(s, CultureInfo.InvariantCulture))];
    (int searches, int openings) = sizes is [int some, int few] ? (some, few) : (20_000, 1_000);
    await using PortalApp app = new();
    await app.InitializeAsync();
    AlertReport report = await new AlertRun(app).RunAsync(searches, openings, Seed, Console.WriteLine);
    Console.WriteLine(FormattableString.Invariant($"seed {Seed}, {searches} searches, {openings} new openings, set up in {report.Setup.TotalSeconds:F1} s"));
    Console.WriteLine(FormattableString.Invariant($"finding {report.Finding.TotalSeconds:F1} s: {report.Found} found (reading and matching alone {report.Matching.TotalSeconds:F1} s)"));
    Console.WriteLine(FormattableString.Invariant($"telling {report.Telling.TotalSeconds:F1} s: {report.Digests} digests"));
    Console.WriteLine(FormattableString.Invariant($"together {(report.Finding + report.Telling).TotalSeconds:F1} s, peak memory {report.PeakMegabytes} MB (test host and its setting up included)"));
    Console.WriteLine($"of 200 searches held against each opening one by one: {report.Expected.Slowly}, of these found by the run: {report.Expected.Run}");
    return report.Found > 0 && report.Digests > 0 && report.Expected.Slowly == report.Expected.Run;
}

static async Task<bool> SheetsAsync()
{
    IReadOnlyList<OpenedSheet>? opened = await LibreOffice.OpenAsync(TestFolders.New());
    if (opened is null)
    {
        Console.WriteLine("LibreOffice (soffice) is not installed here: nothing was opened. The tests hold what the files say themselves.");
        return true;
    }

    foreach (OpenedSheet sheet in opened)
    {
        Console.WriteLine($"{sheet.File}: cells {sheet.Cells}, rows with their last cell {sheet.WholeRows} of {HostileCells.All.Length}, formulas {sheet.Formulas}");
    }

    return opened.All(sheet => sheet is { Formulas: 0 } && sheet.WholeRows == HostileCells.All.Length);
}
