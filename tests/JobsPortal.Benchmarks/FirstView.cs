using System.Globalization;
using System.Text.RegularExpressions;

namespace JobsPortal.Benchmarks;

/// <summary>What a browser that was never here fetches for the first page; fonts and their list load after the text and do not count.</summary>
/// <param name="Requests">Requests beside fonts.</param>
/// <param name="Kilobytes">Bytes over the wire beside fonts, in thousands.</param>
internal sealed partial record FirstView(int Requests, double Kilobytes)
{
    /// <summary>Most requests and kilobytes beside fonts.</summary>
    public static readonly FirstView Most = new(8, 80);

    /// <summary>Fetches home and what its head and body name.</summary>
    public static async Task<FirstView> OfAsync(Uri portal)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = System.Net.DecompressionMethods.None }) { BaseAddress = portal };
        var html = await client.GetStringAsync(new Uri("/", UriKind.Relative));
        var parts = Part().Matches(html).Select(m => m.Groups["url"].Value.Split('#')[0]).Where(url => url.StartsWith('/') && !url.Contains("fonts", StringComparison.Ordinal)).Distinct().ToList();
        var bytes = 0L;
        foreach (var path in parts.Prepend("/"))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.TryAddWithoutValidation("Accept-Encoding", "br, gzip");
            using var answer = await client.SendAsync(request);
            bytes += (await answer.Content.ReadAsByteArrayAsync()).LongLength;
        }
        return new(parts.Count + 1, bytes / 1000.0);
    }

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Requests} requests, {Kilobytes:F0} KB beside fonts");

    [GeneratedRegex("""<(?:link rel="(?:stylesheet|icon)"|script|img|use)[^>]*?(?:href|src)="(?<url>[^"]+)""", RegexOptions.NonBacktracking)]
    private static partial Regex Part();
}
