using System.Net;

namespace JobsPortal.Benchmarks;

/// <summary>What one case cost.</summary>
/// <param name="First">CPU of the first request, milliseconds.</param>
/// <param name="Each">CPU per completed request after the first ones, milliseconds.</param>
/// <param name="Bytes">Size of an answer's body as it came over the wire.</param>
/// <param name="Requests">Requests that were measured.</param>
internal sealed record Cost(double First, double Each, long Bytes, int Requests);

/// <summary>Asks a server from a few connections and reads how much processor time it spent. The client's own time does not count.</summary>
/// <param name="server">Who is asked.</param>
/// <param name="least">Fewest requests of a case.</param>
internal sealed class Load(Server server, int least) : IDisposable
{
    private const int Connections = 4;
    private const int WarmUp = 24;
    private const int Cold = 40;
    private const int Waking = 8;

    // What is asked often is compiled a second time, better, beside the requests: that is no part of their cost.
    private const double WarmMilliseconds = 1_500;
    private const int MostWarmUps = 200;
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(500);

    // The kernel counts in hundredths of a second: a cheap case needs many requests before the figure means anything.
    private const double EnoughMilliseconds = 400;

    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, MaxConnectionsPerServer = Connections }) { BaseAddress = server.Address };

    /// <summary>Measures one case.</summary>
    /// <param name="path">The address of the n-th request.</param>
    /// <param name="encodings">What the asker unpacks.</param>
    /// <param name="orNone">Some addresses lead nowhere.</param>
    public async Task<Cost> MeasureAsync(Func<int, string> path, string encodings = "", bool orNone = false)
    {
        var before = server.Processor();
        var bytes = await GetAsync(path(0), encodings, orNone);
        var first = server.Processor() - before;
        var asked = 1;
        // The first request of a process also reads all openings: that is no warming up.
        before = server.Processor();
        for (var warmUp = 0; warmUp < MostWarmUps && server.Processor() - before < WarmMilliseconds; warmUp++, asked += WarmUp) await ManyAsync(path, asked, WarmUp, encodings, orNone);
        await Task.Delay(Settling);

        before = server.Processor();
        var (measured, spent) = (0, 0.0);
        while (measured < least || (spent < EnoughMilliseconds && measured < least * 20))
        {
            await ManyAsync(path, asked, least, encodings, orNone);
            (asked, measured) = (asked + least, measured + least);
            spent = server.Processor() - before;
        }

        return new(first, spent / measured, bytes, measured);
    }

    /// <summary>Measures requests one by one, each after <paramref name="before"/>, whose own cost and that of noticing it do not count.</summary>
    public async Task<Cost> MeasureColdAsync(string path, Func<Task> before)
    {
        var cost = await MeasureAsync(_ => path);
        var spent = 0.0;
        for (var asked = 0; asked < Cold; asked++)
        {
            await before();
            // A portal that slept meanwhile would be charged for waking; a file asks nothing of what has just been forgotten.
            await ManyAsync(_ => "/dist/app.css", asked, Waking, "", orNone: false);
            var start = server.Processor();
            await GetAsync(path);
            spent += server.Processor() - start;
        }

        return cost with { Each = spent / Cold, Requests = Cold };
    }

    /// <summary>One request; the size of its body.</summary>
    public async Task<long> GetAsync(string path, string encodings = "", bool orNone = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (encodings.Length > 0) request.Headers.TryAddWithoutValidation("Accept-Encoding", encodings);
        using var answer = await _client.SendAsync(request);
        if (!orNone || answer.StatusCode != HttpStatusCode.NotFound) answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadAsByteArrayAsync()).LongLength;
    }

    public void Dispose() => _client.Dispose();

    private Task ManyAsync(Func<int, string> path, int from, int count, string encodings, bool orNone)
    {
        var next = from - 1;
        return Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            for (int i; (i = Interlocked.Increment(ref next)) < from + count;) await GetAsync(path(i), encodings, orNone);
        }));
    }
}
