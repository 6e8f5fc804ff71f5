using System.Globalization;
using System.Security.Cryptography;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Infrastructure.KeptPages;

/// <summary>What makes two requests the same page.</summary>
/// <param name="Epoch">Until when nothing published changes.</param>
/// <param name="View">The reader's letters, colours and language.</param>
/// <param name="Encoding">How the answer is packed: br, gzip or nothing.</param>
/// <param name="Address">Path and normalised query.</param>
/// <param name="Viewed">The opening whose reading is counted.</param>
internal sealed record KeptPage(PageEpoch Epoch, string View, string Encoding, string Address, int? Viewed)
{
    // Another build may write the same page in other words.
    private static readonly string Build = typeof(KeptPage).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    /// <summary>One key for the same page.</summary>
    public string Key { get; } = string.Create(CultureInfo.InvariantCulture, $"{Epoch.Name}|{View}|{Encoding}|{Address}");

    /// <summary>Names this state of the page for browsers that have it already. Weak: the packing differs.</summary>
    public string ETag => $"W/\"{Convert.ToHexString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Build + Epoch.Name + View + Address)).AsSpan(0, 12))}\"";

    /// <summary>How the answer is packed: the best of what the browser takes.</summary>
    public static string EncodingOf(HttpRequest request)
    {
        var accepted = request.Headers.AcceptEncoding.ToString();
        return Takes(accepted, "br") ? "br" : Takes(accepted, "gzip") ? "gzip" : "";
    }

    /// <summary>The reader's choices in one spelling.</summary>
    public static string ViewOf(string? cookie) => cookie is null ? ViewPreferences.Default.ToString() : ViewPreferences.Parse(cookie).ToString();

    private static bool Takes(string accepted, string encoding)
    {
        foreach (var range in accepted.AsSpan().Split(','))
        {
            var one = accepted.AsSpan(range).Trim();
            var end = one.IndexOf(';');
            if (!(end < 0 ? one : one[..end].TrimEnd()).Equals(encoding, StringComparison.OrdinalIgnoreCase)) continue;
            // "br;q=0" refuses it.
            return end < 0 || !one[end..].TrimEnd("0.").TrimEnd().EndsWith("q=", StringComparison.OrdinalIgnoreCase);
        }
        return false;
    }
}
