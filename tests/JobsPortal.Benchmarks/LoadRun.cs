using System.Globalization;
using System.Text.Json;

namespace JobsPortal.Benchmarks;

/// <summary>One line of the table.</summary>
/// <param name="Case">What was asked.</param>
/// <param name="Portal">What the portal spent.</param>
/// <param name="Ceiling">What the bare server spent on the same question and as many bytes; null where there is nothing to compare with.</param>
/// <param name="Goal">What it may cost; null where nothing is promised.</param>
internal sealed record Measured(string Case, Cost Portal, Cost? Ceiling, Goal? Goal)
{
    /// <summary>Portal over ceiling.</summary>
    public double? Ratio => Ceiling is { Each: > 0 } ceiling ? Portal.Each / ceiling.Each : null;

    /// <summary>How it stands against its goal.</summary>
    public string Verdict => Goal?.Of(Portal.Each) ?? "";
}

/// <summary>Every case of the table, each at the portal and at the ceiling.</summary>
/// <param name="uncached">A portal that keeps no page: every request is a first one.</param>
/// <param name="cached">A portal as it is installed.</param>
/// <param name="ceiling">The bare server.</param>
/// <param name="words">Words for searches, each new one a first-time search.</param>
/// <param name="requests">Fewest requests of a case.</param>
internal sealed class LoadRun(Server uncached, Server cached, Server ceiling, IReadOnlyList<string> words, int requests)
{
    private const string Compressed = "br, gzip";
    private const string Word = "청소";

    private static readonly Goal Page = new(3, 1.5);

    /// <summary>Runs them all.</summary>
    public async Task<IReadOnlyList<Measured>> RunAsync()
    {
        using Load bare = new(ceiling, requests), kept = new(cached, requests);
        var (opening, dong) = await AnOpeningAsync();
        var phrase = Uri.EscapeDataString(Words.Phrase(Word));
        var filters = $"/openings?q={Uri.EscapeDataString(Word)}&occupation=Cleaning&dong={dong}";
        var numbers = words.Select(w => (Typed: Uri.EscapeDataString(w), Phrase: Uri.EscapeDataString(Words.Phrase(w)))).ToList();
        List<Measured> table =
        [
            await FirstTimeAsync("home", _ => "/", null, null, bare),
            await FirstTimeAsync("list, page 1", _ => "/openings", Page, _ => "/list?page=1", bare),
            await FirstTimeAsync("list, page 200", _ => "/openings?page=200", null, _ => "/list?page=200", bare),
            await FirstTimeAsync($"search '{Word}'", _ => $"/openings?q={Uri.EscapeDataString(Word)}", new(6, 1.5), _ => $"/word?words={phrase}", bare),
            await FirstTimeAsync("search, a new word each time", i => $"/openings?q={numbers[i % numbers.Count].Typed}", new(6, 1.5), i => $"/word?words={numbers[i % numbers.Count].Phrase}", bare),
            await FirstTimeAsync("word + occupation + dong", _ => filters, new(5, 2.5), _ => $"/filters?words={phrase}&dong={dong}", bare),
            await FirstTimeAsync("one opening", _ => $"/openings/{opening}", new(1.5, 0.7), _ => $"/opening?id={opening}", bare),
            await FirstTimeAsync("API, 20 items", _ => "/api/openings?size=20", null, _ => "/list?page=1", bare),
            await FirstTimeAsync("plan", _ => "/plan", null, null, bare),
        ];
        foreach (var (name, path) in ((string, string)[])[("home", "/"), ("list, page 1", "/openings"), ("one opening", $"/openings/{opening}")])
        {
            table.Add(await AgainAsync($"{name}, from cache", path, kept, bare));
        }
        table.Add(await AgainAsync("static file", "/dist/app.css", kept, bare));
        var applied = await new Applicants(uncached).MeasureAsync(requests);
        table.Add(new("submit an application, durable", applied, await bare.MeasureAsync(_ => "/apply?bytes=0"), new(5, 2)));
        return table;
    }

    /// <summary>The pages that everybody asks for, once more, for what memory does over many runs.</summary>
    public async Task AgainAsync()
    {
        using Load kept = new(cached, requests);
        foreach (var path in (string[])["/", "/openings", "/openings?page=200", "/plan", "/api/openings?size=20"]) await kept.MeasureAsync(_ => path, Compressed);
        await kept.MeasureAsync(i => $"/openings?q={Uri.EscapeDataString(words[i % words.Count])}", Compressed);
    }

    private async Task<Measured> FirstTimeAsync(string name, Func<int, string> path, Goal? goal, Func<int, string>? bare, Load atCeiling)
    {
        using Load load = new(uncached, requests);
        var portal = await load.MeasureAsync(path);
        return new(name, portal, bare is null ? null : await atCeiling.MeasureAsync(i => $"{bare(i)}&bytes={Text(portal.Bytes)}"), goal);
    }

    private static async Task<Measured> AgainAsync(string name, string path, Load kept, Load bare)
    {
        var portal = await kept.MeasureAsync(_ => path, Compressed);
        return new(name, portal, await bare.MeasureAsync(_ => $"/static?bytes={Text(portal.Bytes)}"), new(0.15, 0.1));
    }

    private async Task<(string Id, string Dong)> AnOpeningAsync()
    {
        using var client = new HttpClient { BaseAddress = uncached.Address };
        using var page = JsonDocument.Parse(await client.GetStringAsync(new Uri("/api/openings?kind=Job&size=1", UriKind.Relative)));
        var item = page.RootElement.GetProperty("items")[0];
        return (Text(item.GetProperty("id").GetInt32()), Uri.EscapeDataString(item.GetProperty("dong").GetString() ?? ""));
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
