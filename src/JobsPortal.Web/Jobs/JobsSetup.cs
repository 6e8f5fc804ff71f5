namespace JobsPortal.Web.Jobs;

/// <summary>Work beside the requests.</summary>
public static class JobsSetup
{
    /// <summary>Registers the deliverer of mail; a command does not run it.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.AddOptions<OutboxOptions>().BindConfiguration(OutboxOptions.Section)
            .Validate(o => o.Interval > TimeSpan.Zero && o.From.IndexOf('@') > 0 && o.MaxAttempts > 0, "Outbox: an interval, a sender's address and a number of tries are needed.")
            .ValidateOnStart();
        services.AddSingleton<MailFolder>();
        services.AddSingleton<OutboxDelivery>();
        return services.AddHostedService(provider => provider.GetRequiredService<OutboxDelivery>());
    }
}
