using System.Text.Json;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Benchmarks;

/// <summary>One line of the table.</summary>
/// <param name="Case">What was asked.</param>
/// <param name="FirstMilliseconds">CPU of the first request, caches cold.</param>
/// <param name="WarmMilliseconds">CPU per request of the run after it.</param>
/// <param name="Bytes">Size of the answer.</param>
internal sealed record Measured(string Case, double FirstMilliseconds, double WarmMilliseconds, long Bytes);

/// <summary>Asks for each page in turn from a few connections and reads the processor time that the server spent on it.</summary>
internal sealed class LoadRun(PortalProcess portal, int requests)
{
    private const int Connections = 4;

    public async Task<IReadOnlyList<Measured>> RunAsync()
    {
        using var client = new HttpClient { BaseAddress = portal.Address };
        string detail = await FirstOpeningAsync(client);
        (string Case, string Path)[] cases =
        [
            ("health", "/healthz/live"),
            ("home", "/"),
            ("list, page 1", "/openings"),
            ("list, page 200", "/openings?page=200"),
            ("word", "/openings?q=%EC%B2%AD%EC%86%8C"),
            ("word + occupation + kind", "/openings?q=%EC%B2%AD%EC%86%8C&occupation=Cleaning&kind=Job"),
            ("one opening", detail),
            ("API, 20 items", "/api/openings?size=20"),
            ("plan", "/plan"),
            ("static file", "/robots.txt"),
        ];

        List<Measured> table = [];
        foreach ((string name, string path) in cases)
        {
            table.Add(await MeasureAsync(client, name, path));
        }

        return table;
    }

    private async Task<Measured> MeasureAsync(HttpClient client, string name, string path)
    {
        double before = portal.ProcessorMilliseconds;
        long bytes = await GetAsync(client, path);
        double first = portal.ProcessorMilliseconds - before;

        before = portal.ProcessorMilliseconds;
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            for (int i = 0; i < requests / Connections; i++)
            {
                await GetAsync(client, path);
            }
        }));
        double warm = (portal.ProcessorMilliseconds - before) / (requests / Connections * Connections);
        return new Measured(name, first, warm, bytes);
    }

    private static async Task<long> GetAsync(HttpClient client, string path)
    {
        using HttpResponseMessage answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadAsByteArrayAsync()).LongLength;
    }

    private static async Task<string> FirstOpeningAsync(HttpClient client)
    {
        using JsonDocument page = JsonDocument.Parse(await client.GetStringAsync(new Uri("/api/openings?size=1", UriKind.Relative)));
        return $"/openings/{page.RootElement.GetProperty("items")[0].GetProperty("id").GetInt32()}";
    }
}
