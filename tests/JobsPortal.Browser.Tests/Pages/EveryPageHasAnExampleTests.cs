using JobsPortal.Browser.Tests.Kit;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Browser.Tests.Pages;

/// <summary>No page is forgotten.</summary>
public sealed class EveryPageHasAnExampleTests(BrowserPortal portal) : IClassFixture<BrowserPortal>
{
    [Fact]
    public void Every_route_that_answers_GET_has_an_example_or_a_reason_why_it_is_no_page()
    {
        var known = Places.All.Select(p => p.Route).Concat(Places.WithoutPage.Keys).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(string.Join('\n', Routes()), string.Join('\n', known));
    }

    private IEnumerable<string> Routes() =>
        portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<ControllerActionDescriptor>() is not null)
            .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>() is not { HttpMethods: { Count: > 0 } methods } || methods.Contains("GET"))
            .Select(e => e.RoutePattern.RawText!.TrimStart('/'))
            .Distinct()
            .Order(StringComparer.Ordinal);
}
