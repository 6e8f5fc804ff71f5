using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace JobsPortal.Browser.Tests.Kit;

/// <summary>
/// Everything a browser complains about: console errors (broken content security policy is one), page errors, requests that failed,
/// resources that are missing or of another host, and server errors.
/// </summary>
public sealed class Faults
{
    public const string OtherHost = "request to another host: ";

    private readonly ConcurrentQueue<string> _seen = [];

    private Faults(Uri root)
    {
        Root = root;
    }

    private Uri Root { get; }

    public IReadOnlyList<string> Seen => [.. _seen];

    /// <summary>Listens to every page that the context opens.</summary>
    public static Faults Of(IBrowserContext context, Uri root)
    {
        var faults = new Faults(root);
        context.Console += (_, message) => faults.Hear(message);
        context.WebError += (_, error) => faults.Add($"page error: {error.Error}");
        context.Request += (_, request) => faults.See(request);
        context.RequestFailed += (_, request) => faults.SeeFailed(request);
        context.Response += (_, response) => faults.See(response);
        return faults;
    }

    private void Add(string fault) => _seen.Enqueue(fault);

    private void Hear(IConsoleMessage message)
    {
        // The status of every answer is judged by itself, because a refused form is no fault.
        if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            Add($"console: {message.Text} ({message.Location})");
    }

    private void See(IRequest request)
    {
        var target = new Uri(request.Url);
        if (target.Scheme is "data" or "blob") return;
        if (target.Authority != Root.Authority) Add(OtherHost + request.Url);
    }

    private void SeeFailed(IRequest request)
    {
        // A page that is left no longer waits for its fonts.
        if (request.Failure is not "net::ERR_ABORTED") Add($"request failed: {request.Url} {request.Failure}");
    }

    private void See(IResponse response)
    {
        var document = response.Request.ResourceType == "document";
        if (response.Status >= 500 || (!document && response.Status >= 400)) Add($"answer {response.Status}: {response.Url}");
    }
}
