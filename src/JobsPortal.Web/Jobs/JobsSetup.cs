using JobsPortal.Web.Jobs.Smtp;
using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Jobs;

/// <summary>Work beside the requests.</summary>
public static class JobsSetup
{
    /// <summary>Registers the deliverer of mail and the way it takes; a command does not run it.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.AddOptions<OutboxOptions>().BindConfiguration(OutboxOptions.Section)
            .Validate(o => o.AreUsable, "Outbox: an interval, a sender's address, and for a mail server a port and times are needed; a password needs StartTls or Tls.")
            .ValidateOnStart();
        services.AddSingleton<MailFolder>();
        services.AddSingleton<SmtpServer>();
        services.AddSingleton<IMailRoute>(provider => provider.GetRequiredService<IOptions<OutboxOptions>>().Value.Smtp.IsConfigured
            ? provider.GetRequiredService<SmtpServer>()
            : provider.GetRequiredService<MailFolder>());
        services.AddSingleton<OutboxDelivery>();
        services.AddHostedService<LookForChanges>();
        services.AddSingleton<ViewCounter>();
        services.AddHostedService(provider => provider.GetRequiredService<ViewCounter>());
        services.AddOptions<RetentionOptions>().BindConfiguration(RetentionOptions.Section)
            .Validate(o => o.Interval > TimeSpan.Zero, "Retention: an interval is needed.")
            .ValidateOnStart();
        services.AddSingleton<ClosingSoonNotices>();
        services.AddHostedService(provider => provider.GetRequiredService<ClosingSoonNotices>());
        services.AddSingleton<MailCopies>();
        services.AddScoped<DeleteDue>();
        services.AddSingleton<RetentionSweep>();
        services.AddHostedService(provider => provider.GetRequiredService<RetentionSweep>());
        return services.AddHostedService(provider => provider.GetRequiredService<OutboxDelivery>());
    }
}
