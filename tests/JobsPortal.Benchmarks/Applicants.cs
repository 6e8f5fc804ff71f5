using System.Globalization;
using System.Text.Json;
using JobsPortal.Web.Tests.Durability;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Benchmarks;

/// <summary>People who fill in an application, each up to the page before the last button; then all of them press it, and only that is measured.</summary>
internal sealed class Applicants(Server server)
{
    private const string Next = "저장하고 다음";
    private const string Submit = "신청서 제출";
    private const int AtATime = 4;

    private static int _people;

    private static readonly Dictionary<string, string> Answers = new()
    {
        ["Name"] = "",
        ["BirthDate"] = "1955-03-09",
        ["Phone"] = "01000001234",
        ["PartySize"] = "1",
    };

    /// <summary>CPU per submitted application.</summary>
    public async Task<Cost> MeasureAsync(int count)
    {
        var openings = await OpenEventsAsync();
        List<(LooseBrowser Browser, Page Check)> ready = [];
        for (var i = 0; i < count; i++)
        {
            var browser = new LooseBrowser(server.Address);
            ready.Add((browser, await ArriveAtCheckAsync(browser.Visitor, openings[i % openings.Count])));
        }

        var first = await MeasureAsync(ready[..1]);
        await MeasureAsync(ready[1..(count / 5)]);
        var rest = ready[(count / 5)..];
        var each = await MeasureAsync(rest) / rest.Count;
        foreach (var (browser, _) in ready) browser.Dispose();
        return new(first, each, Bytes: 0, rest.Count);
    }

    private async Task<double> MeasureAsync(IReadOnlyList<(LooseBrowser Browser, Page Check)> people)
    {
        var before = server.Processor();
        await Parallel.ForEachAsync(people, new ParallelOptions { MaxDegreeOfParallelism = AtATime }, async (one, _) =>
        {
            var done = await one.Browser.Visitor.SubmitAsync(one.Check, button: Submit);
            if (done.RedirectsTo?.EndsWith("/done", StringComparison.Ordinal) != true) throw new InvalidOperationException($"Not received ({(int)done.Status}): {done.Text}");
        });
        return server.Processor() - before;
    }

    private static async Task<Page> ArriveAtCheckAsync(Visitor visitor, int opening)
    {
        var consent = await visitor.VisitAsync($"/openings/{Text(opening)}/apply/consent");
        var page = await visitor.FollowAsync(await visitor.SubmitAsync(consent, new() { ["CollectionAndUse"] = "yes", ["Contact"] = "no" }, Next));
        for (var pages = 0; pages < 3 && !page.Url.EndsWith("/check", StringComparison.Ordinal); pages++)
        {
            page = await visitor.FollowAsync(await visitor.SubmitAsync(page, Controls(page), Next));
        }
        if (!page.Url.EndsWith("/check", StringComparison.Ordinal)) throw new InvalidOperationException($"Stopped at {page.Url} ({(int)page.Status}): {page.Text}");
        return page;
    }

    private static Dictionary<string, string?> Controls(Page page)
    {
        var number = Interlocked.Increment(ref _people);
        Dictionary<string, string?> controls = [];
        foreach (var name in page.Document.QuerySelectorAll("main form [name]").Select(e => e.GetAttribute("name")!).Distinct())
        {
            var parts = name.Split('.');
            if (name == "Unit" && page.Document.QuerySelector("main [name=Unit][value]:not([value='']), main [name=Unit] option:not([value=''])") is { } unit) controls[name] = unit.GetAttribute("value");
            if (!Answers.TryGetValue(parts[0], out var answer)) continue;
            var date = answer.Split('-');
            controls[name] = parts switch
            {
                [_, "Year"] => date[0],
                [_, "Month"] => date[1],
                [_, "Day"] => date[2],
                ["Name"] => "신청인" + string.Concat(Text(Environment.ProcessId + number * 100_000L).Select(digit => "가나다라마바사아자차"[digit - '0'])),
                _ => answer,
            };
        }
        return controls;
    }

    private async Task<List<int>> OpenEventsAsync()
    {
        using var client = new HttpClient { BaseAddress = server.Address };
        using var page = JsonDocument.Parse(await client.GetStringAsync(new Uri("/api/openings?kind=Event&sort=newest&size=100", UriKind.Relative)));
        return [.. page.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetInt32())];
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>One person's browser behind the proxy that ends TLS.</summary>
internal sealed class LooseBrowser : IDisposable
{
    private readonly LooseCookies _cookies = new();

    public LooseBrowser(Uri address) => Visitor = new(new HttpClient(_cookies, disposeHandler: false) { BaseAddress = address });

    /// <summary>Who clicks.</summary>
    public Visitor Visitor { get; }

    public void Dispose()
    {
        Visitor.Dispose();
        _cookies.Dispose();
    }
}
