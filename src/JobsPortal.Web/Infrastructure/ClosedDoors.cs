using Microsoft.AspNetCore.Authorization;

namespace JobsPortal.Web.Infrastructure;

/// <summary>Every door is closed unless it says otherwise: a new action without an attribute is not public.</summary>
public static class ClosedDoors
{
    /// <summary>Whoever reaches an endpoint must be signed in, unless the endpoint allows everybody.</summary>
    public static IServiceCollection AddClosedDoors(this IServiceCollection services)
    {
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return services;
    }

    /// <summary>
    /// Answers unknown addresses (404) and methods (405) before authorization, which would otherwise send a stranger
    /// with a mistyped address to the sign-in page. Stands after routing.
    /// </summary>
    public static IApplicationBuilder UseUnknownAddresses(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var endpoint = context.GetEndpoint();
        if (endpoint is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
        // Routing's own answers (405, 415) are endpoints without a route.
        return endpoint is RouteEndpoint ? next(context) : endpoint.RequestDelegate!(context);
    });
}
