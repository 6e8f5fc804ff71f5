using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace JobsPortal.Web.Tests.Kit;

/// <summary>One browser without JavaScript: keeps cookies, sends forms as they stand on the page, follows redirects only when told to.</summary>
public sealed class Visitor(HttpClient client) : IDisposable
{
    /// <summary>For what a browser cannot do: other methods, headers, raw bodies.</summary>
    public HttpClient Client => client;

    public async Task<Page> VisitAsync(string url) => await Page.ReadAsync(await client.GetAsync(new Uri(url, UriKind.RelativeOrAbsolute)));

    /// <summary>Goes where a redirect points, as often as it is redirected; ten times at most.</summary>
    public async Task<Page> FollowAsync(Page page)
    {
        for (var hops = 0; page.RedirectsTo is { } target; hops++)
        {
            Assert.True(hops < 10, $"Redirected for ever, at last to {target}.");
            page = await VisitAsync(target);
        }

        return page;
    }

    /// <summary>
    /// Submits the form that holds <paramref name="button"/> (by its text), or the only POST form of the page's main part.
    /// <paramref name="values"/> fill controls by name; a name that the form does not have fails the test, because no browser could send it.
    /// </summary>
    public async Task<Page> SubmitAsync(Page page, Dictionary<string, string?>? values = null, string? button = null)
    {
        var form = Html.Form(page, button);
        var fields = Html.Fill(form, values ?? [], button);
        return string.Equals(form.Method, "get", StringComparison.OrdinalIgnoreCase)
            ? await VisitAsync(Html.Action(page, form).Split('?')[0] + "?" + await new FormUrlEncodedContent(fields).ReadAsStringAsync())
            : await PostAsync(Html.Action(page, form, button), fields);
    }

    /// <summary>Posts fields as they are; with the token of <paramref name="tokenFrom"/> when given. For what an attacker or a stale page sends.</summary>
    public async Task<Page> PostAsync(string url, IEnumerable<KeyValuePair<string, string>> fields, Page? tokenFrom = null)
    {
        if (tokenFrom is not null) fields = fields.Append(new(Html.TokenName, Html.Token(tokenFrom)));
        using var body = new FormUrlEncodedContent(fields);
        return await Page.ReadAsync(await client.PostAsync(new Uri(url, UriKind.RelativeOrAbsolute), body));
    }

    public void Dispose() => client.Dispose();
}

/// <summary>An answer, read.</summary>
public sealed record Page(HttpStatusCode Status, string Url, IHtmlDocument Document, string Source, HttpResponseMessage Response)
{
    private static readonly HtmlParser Parser = new();

    /// <summary>Path and query a redirect points to; null when it is none.</summary>
    public string? RedirectsTo => Response.Headers.Location is { } target && (int)Status is >= 300 and < 400
        ? new Uri(new Uri("https://localhost" + Url), target).PathAndQuery
        : null;

    /// <summary>What a reader sees of the whole page, blanks run together.</summary>
    public string Text => Html.TextOf(Document.Body);

    public static async Task<Page> ReadAsync(HttpResponseMessage response)
    {
        var source = await response.Content.ReadAsStringAsync();
        return new(response.StatusCode, response.RequestMessage!.RequestUri!.PathAndQuery, await Parser.ParseDocumentAsync(source), source, response);
    }
}
