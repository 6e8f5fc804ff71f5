using System.Diagnostics;
using System.Globalization;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Durability;

/// <summary>One run of page requests.</summary>
/// <param name="IsHanging">Whether the portal waited for a mail server that says nothing.</param>
/// <param name="ProcessorMilliseconds">Processor time of the portal per request.</param>
/// <param name="Median">Median time of a request as its reader sees it, milliseconds.</param>
/// <param name="Slowest">The slowest request, milliseconds.</param>
public sealed record HangingMailRun(bool IsHanging, double ProcessorMilliseconds, double Median, double Slowest);

/// <summary>
/// Two portals serve one database with a full outbox: one does not deliver, the other waits for a mail server that took the connection and
/// says nothing. The same page is read from both by turns.
/// </summary>
public sealed class HangingMailRounds(MailApp app)
{
    private const string Page = "/openings";
    private const int Unsent = 1_000;

    /// <summary>Reads the page so often from each, in so many turns.</summary>
    public async Task<IReadOnlyList<HangingMailRun>> RunAsync(int turns, int requests)
    {
        await app.WriteAsync(Enumerable.Range(0, Unsent).Select(i => $"waiting-{i}"));
        app.MailServer.Next([.. Enumerable.Repeat(MailManners.Hang, Unsent)]);
        await using var quiet = await PortalProcess.ServeAsync(Settings(delivers: false));
        await using var waiting = await PortalProcess.ServeAsync(Settings(delivers: true));
        await app.MailServer.HangingAsync(TestContext.Current.CancellationToken);
        await MeasureAsync(quiet, isHanging: false, requests);
        await MeasureAsync(waiting, isHanging: true, requests);

        List<HangingMailRun> runs = [];
        for (var turn = 0; turn < turns; turn++)
        {
            runs.Add(await MeasureAsync(quiet, isHanging: false, requests));
            runs.Add(await MeasureAsync(waiting, isHanging: true, requests));
        }

        return app.MailServer.Taken.Count == 0 ? runs : throw new InvalidOperationException("The mail server did not hang.");
    }

    private static async Task<HangingMailRun> MeasureAsync(PortalProcess portal, bool isHanging, int requests)
    {
        using var client = new HttpClient { BaseAddress = portal.Address };
        var before = portal.ProcessorMilliseconds;
        List<double> times = [];
        for (var i = 0; i < requests; i++)
        {
            var watch = Stopwatch.StartNew();
            using var answer = await client.GetAsync(new Uri(Page, UriKind.Relative));
            answer.EnsureSuccessStatusCode();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        return new(isHanging, (portal.ProcessorMilliseconds - before) / requests, times[requests / 2], times[^1]);
    }

    private Dictionary<string, string> Settings(bool delivers) => new()
    {
        ["ConnectionStrings:Sqlite"] = $"Data Source={app.Database.File}",
        ["Storage:Folder"] = app.Folder,
        ["Outbox:Delivers"] = delivers ? "true" : "false",
        ["Outbox:Interval"] = "00:00:00.1",
        ["Outbox:Smtp:Host"] = "127.0.0.1",
        ["Outbox:Smtp:Port"] = app.MailServer.Port.ToString(CultureInfo.InvariantCulture),
        ["Outbox:Smtp:Security"] = "None",
        ["Outbox:Smtp:Timeout"] = "00:01:00",
    };
}
