using System.Net;

namespace JobsPortal.Web.Tests.Durability;

/// <summary>
/// A browser behind the proxy that ends TLS: the portal hears plain HTTP with the proxy's word that it was HTTPS. Keeps cookies itself, because
/// HttpClient's own container sends none marked Secure over HTTP.
/// </summary>
internal sealed class LooseCookies() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
{
    private readonly Dictionary<string, string> _cookies = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (_cookies.Count > 0) request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(c => $"{c.Key}={c.Value}")));
        request.Headers.Add("X-Forwarded-Proto", "https");
        var response = await base.SendAsync(request, cancellationToken);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set) Keep(cookie);
        }

        return response;
    }

    private void Keep(string cookie)
    {
        var parts = cookie.Split(';', 2);
        var pair = parts[0].Split('=', 2);
        if (pair[1].Length == 0 || parts[1].Contains("expires=Thu, 01 Jan 1970", StringComparison.OrdinalIgnoreCase))
        {
            _cookies.Remove(pair[0]);
            return;
        }

        _cookies[pair[0]] = pair[1];
    }
}
