using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

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
/// <param name="database">The portals' database.</param>
/// <param name="requests">Fewest requests of a case.</param>
/// <param name="only">Only cases whose name holds this.</param>
internal sealed class LoadRun(Server uncached, Server cached, Server ceiling, string database, int requests, string only)
{
    private const string Compressed = "br, gzip";
    private const string Word = "청소";

    private static readonly Goal Page = new(3, 1.5);
    private static readonly Goal Search = new(6, 1.5);

    private readonly IReadOnlyList<string> _words = Words.Of(database);
    private readonly List<Measured> _table = [];

    /// <summary>Runs them all.</summary>
    public async Task<IReadOnlyList<Measured>> RunAsync()
    {
        using Load bare = new(ceiling, requests), kept = new(cached, requests);
        var (opening, dong) = await AnOpeningAsync();
        var filters = $"/openings?q={Uri.EscapeDataString(Word)}&occupation=Cleaning&dong={dong}";
        var (all, word, both) = (Bare(CeilingIndex.List), Bare(CeilingIndex.Word(Word)), Bare(CeilingIndex.Filters(Word, "Cleaning", dong)));
        await FirstTimeAsync("home", _ => "/", null, null, bare);
        await FirstTimeAsync("list, page 1", _ => "/openings", Page, _ => all, bare);
        await FirstTimeAsync("list, page 200", _ => "/openings?page=200", null, _ => all + "&page=200", bare);
        await FirstTimeAsync("list, a new choice each time", i => $"/openings?pay=Monthly&payMin={Text(1_000_000 + i)}", Page, null, bare);
        await FirstTimeAsync($"search '{Word}'", _ => $"/openings?q={Uri.EscapeDataString(Word)}", Search, _ => word, bare);
        await FirstTimeAsync("search, a new word each time", i => $"/openings?q={Uri.EscapeDataString(WordOf(i))}", Search, i => Bare(CeilingIndex.Word(WordOf(i))), bare);
        await FirstTimeAsync("word + occupation + dong", _ => filters, new(5, 2.5), _ => both, bare);
        await ColdAsync("list, page 1, after a change", "/openings", Page, all, bare);
        await ColdAsync($"search '{Word}', after a change", $"/openings?q={Uri.EscapeDataString(Word)}", Search, word, bare);
        await ColdAsync("word + occ. + dong, after a change", filters, new(5, 2.5), both, bare);
        await FirstTimeAsync("one opening", _ => $"/openings/{opening}", new(1.5, 0.7), _ => $"/opening?id={opening}", bare);
        await FirstTimeAsync("API, 20 items", _ => "/api/openings?size=20", null, _ => all, bare);
        await FirstTimeAsync("plan", _ => "/plan", null, null, bare);
        await AgainAsync("home, from cache", "/", kept, bare);
        await AgainAsync("list, page 1, from cache", "/openings", kept, bare);
        await AgainAsync("one opening, from cache", $"/openings/{opening}", kept, bare);
        await AgainAsync("static file", "/dist/app.css", kept, bare);
        const string Submit = "submit an application, durable";
        if (IsAsked(Submit)) _table.Add(new(Submit, await new Applicants(uncached).MeasureAsync(requests), await bare.MeasureAsync(_ => "/apply?bytes=0"), new(5, 2)));
        return _table;

        static string Bare(string tokens) => $"/list?words={Uri.EscapeDataString(tokens)}";
    }

    /// <summary>The pages that everybody asks for, once more at both portals, for what memory does over many runs.</summary>
    public async Task AgainAsync()
    {
        foreach (var server in (Server[])[cached, uncached])
        {
            using Load load = new(server, requests);
            foreach (var path in (string[])["/", "/openings", "/openings?page=200", "/plan", "/api/openings?size=20", "/dist/app.css"]) await load.MeasureAsync(_ => path, Compressed);
            await load.MeasureAsync(i => $"/openings?q={Uri.EscapeDataString(WordOf(i))}", Compressed);
            await load.MeasureAsync(i => $"/openings/{Text(i % 20_000 + 1)}", Compressed, orNone: true);
        }
    }

    private async Task FirstTimeAsync(string name, Func<int, string> path, Goal? goal, Func<int, string>? bare, Load atCeiling)
    {
        if (!IsAsked(name)) return;
        using Load load = new(uncached, requests);
        var portal = await load.MeasureAsync(path);
        _table.Add(new(name, portal, bare is null ? null : await atCeiling.MeasureAsync(i => $"{bare(i)}&bytes={Text(portal.Bytes)}"), goal));
    }

    /// <summary>With every count and every list of places forgotten: something published has changed before each request.</summary>
    private async Task ColdAsync(string name, string path, Goal goal, string bare, Load atCeiling)
    {
        if (!IsAsked(name)) return;
        using Load load = new(uncached, requests);
        using ContentChange change = new(database);
        var portal = await load.MeasureColdAsync(path, change.MakeAsync);
        _table.Add(new(name, portal, await atCeiling.MeasureAsync(_ => $"{bare}&bytes={Text(portal.Bytes)}"), goal));
    }

    private async Task AgainAsync(string name, string path, Load kept, Load bare)
    {
        if (!IsAsked(name)) return;
        var portal = await kept.MeasureAsync(_ => path, Compressed);
        _table.Add(new(name, portal, await bare.MeasureAsync(_ => $"/static?bytes={Text(portal.Bytes)}"), new(0.15, 0.1)));
    }

    private bool IsAsked(string name) => name.Contains(only, StringComparison.OrdinalIgnoreCase);

    private string WordOf(int number) => _words[number % _words.Count];

    /// <summary>An opening of a list with the code of its dong.</summary>
    private async Task<(string Id, string Dong)> AnOpeningAsync()
    {
        using var client = new HttpClient { BaseAddress = uncached.Address };
        using var page = JsonDocument.Parse(await client.GetStringAsync(new Uri("/api/openings?kind=Job&size=1", UriKind.Relative)));
        var id = page.RootElement.GetProperty("items")[0].GetProperty("id").GetInt32();
        await using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT DongCode FROM OpeningUnits WHERE DongCode IS NOT NULL ORDER BY abs(OpeningId - @id) LIMIT 1";
        command.Parameters.AddWithValue("@id", id);
        return (Text(id), (string)(await command.ExecuteScalarAsync())!);
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
