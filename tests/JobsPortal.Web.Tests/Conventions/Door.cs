using System.Globalization;
using System.Text.RegularExpressions;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Tests.Kit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Web.Tests.Conventions;

/// <summary>One address of the portal with one method, and who may use it.</summary>
/// <param name="Method">GET, POST; ANY for all.</param>
/// <param name="Template">The route as it is written.</param>
/// <param name="Address">An address that the route matches. Nothing with its keys exists.</param>
/// <param name="Who">Anonymous, signed-in, or staff with permissions.</param>
/// <param name="Needs">The permissions.</param>
public sealed partial record Door(string Method, string Template, string Address, string Who, IReadOnlyList<Permission> Needs)
{
    public const string Anonymous = "anonymous";
    public const string SignedIn = "signed-in";

    public bool IsAdmin => Template == "/admin" || Template.StartsWith("/admin/", StringComparison.Ordinal);

    public bool ChangesState => Method is not ("GET" or "HEAD");

    /// <summary>The line of routes.txt.</summary>
    public string Line => $"{Method} {Template} {Who}";

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
        var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is { Count: > 0 } some ? some : ["ANY"];
        return methods.Select(method => new Door(method, "/" + endpoint.RoutePattern.RawText?.TrimStart('/'), AddressOf(endpoint.RoutePattern), who, needs));
    }

    private static string AddressOf(RoutePattern route) =>
        "/" + string.Join('/', route.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            RoutePatternParameterPart parameter => ValueOf(parameter.ParameterPolicies is [var first, ..] ? first.Content ?? "" : ""),
            _ => throw new InvalidOperationException($"What is {part} in {route.RawText}?"),
        }))));

    private static string ValueOf(string constraint) => constraint switch
    {
        "" => "nothing-like-that",
        "length(32)" => "nothing-like-that-nothing-like-t",
        "int" or "long" => "999999",
        "guid" => "00000000-0000-0000-0000-000000000001",
        _ when Range().Match(constraint) is { Success: true } range => range.Groups[1].Value,
        _ when Digits().Match(constraint) is { Success: true } digits => new string('0', int.Parse(digits.Groups[1].Value, CultureInfo.InvariantCulture)),
        _ when Choices().Match(constraint) is { Success: true } choices => choices.Groups[1].Value,
        _ => throw new InvalidOperationException($"Say here which value fits the constraint '{constraint}'."),
    };

    [GeneratedRegex(@"^range\((\d+),")]
    private static partial Regex Range();

    [GeneratedRegex(@"\[0-9\]\{(\d+)\}")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\^\(([\w-]+)\|")]
    private static partial Regex Choices();
}
