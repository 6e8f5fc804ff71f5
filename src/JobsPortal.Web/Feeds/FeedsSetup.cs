using JobsPortal.Data;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace JobsPortal.Web.Feeds;

/// <summary>What machines read: the list of openings with its description, and whether the portal lives.</summary>
public static class FeedsSetup
{
    private const string Ready = "ready";

    /// <summary>The OpenAPI document and the checks.</summary>
    public static IServiceCollection AddFeeds(this IServiceCollection services)
    {
        services.AddOpenApi("v1", options => options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "JobsPortal openings";
            document.Info.Description = "Openings of the district that accept applications now.";
            return Task.CompletedTask;
        }));
        services.AddHealthChecks().AddDbContextCheck<JobsDbContext>("database", tags: [Ready]);
        return services;
    }

    /// <summary>/openapi/v1.json, /healthz/live and /healthz/ready: for everybody, without details.</summary>
    public static void MapFeeds(this WebApplication app)
    {
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        app.MapHealthChecks("/healthz/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/healthz/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
    }
}
