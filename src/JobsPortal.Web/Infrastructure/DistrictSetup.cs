using JobsPortal.Data;
using JobsPortal.Data.Providers;
using JobsPortal.Data.Settings;
using JobsPortal.Data.Shared;
using JobsPortal.Domain.Districts;
using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Infrastructure;

/// <summary>Which district this installation serves, and its settings as administrators keep them.</summary>
public static class DistrictSetup
{
    /// <summary>The setting that names the district at the first start: nowon, dongjak.</summary>
    public const string Setting = "District:Profile";

    private const string Default = "nowon";

    /// <summary>The district and the figures of the law as they hold at each request, and the site's identity that follows them.</summary>
    public static IServiceCollection AddDistrict(this IServiceCollection services, IConfiguration configuration)
    {
        var configured = Of(configuration);
        services.AddSingleton(provider => new CurrentSettings(configured, provider.GetRequiredService<TimeProvider>()));
        services.AddScoped(provider => provider.GetRequiredService<CurrentSettings>().Value.District);
        services.AddScoped(provider => provider.GetRequiredService<CurrentSettings>().Value.Law);
        services.AddScoped<ChangeSettings>();
        services.AddSingleton<IOptions<SiteOptions>, CurrentSite>();
        return services;
    }

    /// <summary>Sees to it that a change that another process made is seen here after some seconds. Stands after routing.</summary>
    public static IApplicationBuilder UseCurrentSettings(this IApplicationBuilder app)
    {
        var settings = app.ApplicationServices.GetRequiredService<CurrentSettings>();
        var content = app.ApplicationServices.GetRequiredService<ContentVersion>();
        return app.Use(async (context, next) =>
        {
            var version = content.Value;
            if (settings.IsDue(version)) await LookAsync(settings, version, context);
            await next(context);
        });
    }

    /// <summary>The profile that the settings name.</summary>
    /// <exception cref="InvalidOperationException">The settings name a district that does not ship.</exception>
    public static DistrictProfile Of(IConfiguration configuration)
    {
        var key = configuration[Setting] is { Length: > 0 } named ? named : Default;
        return Districts.ByKey(key)
            ?? throw new InvalidOperationException($"{Setting} is '{key}'; known are {string.Join(", ", Districts.All.Select(d => d.Key))}.");
    }

    private static async Task LookAsync(CurrentSettings settings, long version, HttpContext context)
    {
        try
        {
            await settings.LookAsync(context.RequestServices.GetRequiredService<JobsDbContext>(), version, context.RequestAborted);
        }
        catch (Exception fault) when (fault.IsUnavailable())
        {
            // Pages that need no database go on with what is known.
        }
    }
}
