using JobsPortal.Web.Jobs;
using JobsPortal.Web.Shared.Alerts;

namespace JobsPortal.Web.Alerts;

/// <summary>새 공고 알림: what residents ask for and the work beside the requests.</summary>
public static class AlertSetup
{
    /// <summary>Registers the use cases and the worker.</summary>
    public static IServiceCollection AddAlerts(this IServiceCollection services)
    {
        services.AddScoped<AlertMail>().AddScoped<SaveSearch>().AddScoped<KeepAlerts>().AddScoped<ToldOpenings>().AddScoped<TellAlerts>().AddScoped<AlertDesk>();
        services.AddSingleton<AlertRounds>();
        return services.AddHostedService(provider => provider.GetRequiredService<AlertRounds>());
    }
}
