using System.Text.RegularExpressions;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Tests.Kit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Web.Tests.Conventions;

/// <summary>One address of the portal with one method, and who may use it.</summary>
public sealed partial record Door(string Method, string Template, string Who, IReadOnlyList<Permission> Needs, bool IsAction)
{
    public const string Anonymous = "anonymous";
    public const string SignedIn = "signed-in";

    public bool IsAdmin => Template == "/admin" || Template.StartsWith("/admin/", StringComparison.Ordinal);

    public bool ChangesState => Method is not ("GET" or "HEAD");

    /// <summary>The line of routes.txt.</summary>
    public string Line => $"{Method} {Template} {Who}";

    /// <summary>An address that this template matches. Nothing with these keys exists.</summary>
    public string Address => Parameter().Replace(Template, match => match.Groups["constraint"].Value switch
    {
        "int" or "long" => "999999",
        "guid" => "00000000-0000-0000-0000-000000000001",
        var range when range.Contains("range(", StringComparison.Ordinal) => range[(range.IndexOf("range(", StringComparison.Ordinal) + 6)..].Split(',')[0],
        _ => "nothing-like-that",
    });

    /// <summary>Every door of the running portal, static files aside.</summary>
    public static IReadOnlyList<Door> All(PortalApp app) =>
    [
        .. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            // Styles, scripts and fonts: whatever the front end builds, one rule opens them.
            .Where(e => e.Metadata.All(m => m.GetType().Name != "StaticAssetDescriptor") && e.RoutePattern.RawText?.EndsWith(":file}", StringComparison.Ordinal) != true)
            .SelectMany(Of).OrderBy(d => d.Template, StringComparer.Ordinal).ThenBy(d => d.Method, StringComparer.Ordinal),
    ];

    private static IEnumerable<Door> Of(RouteEndpoint endpoint)
    {
        var needs = endpoint.Metadata.GetOrderedMetadata<AllowsAttribute>().Select(a => a.Permission).Distinct().ToList();
        var open = endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;
        // The permission that the area itself demands goes without saying where another stands beside it.
        var named = needs.Count > 1 ? needs.Where(n => n != Permission.UseAdmin) : needs;
        var who = open ? Anonymous : needs.Count > 0 ? "staff:" + string.Join('+', named.Order()) : SignedIn;
        var isAction = endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null;
        var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is { Count: > 0 } some ? some : ["ANY"];
        return methods.Select(method => new Door(method, "/" + endpoint.RoutePattern.RawText?.TrimStart('/'), who, needs, isAction));
    }

    [GeneratedRegex(@"\{\*{0,2}(?<name>\w+)\??(?::(?<constraint>[^}]*))?\}")]
    private static partial Regex Parameter();
}
