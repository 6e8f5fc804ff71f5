using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace JobsPortal.Web.Infrastructure;

/// <summary>Believes exactly one proxy about who is calling (<c>Proxy:Address</c>); without it nobody is believed.</summary>
public static class Proxy
{
    /// <summary>Reads the proxy's address from the settings.</summary>
    public static IServiceCollection AddKnownProxy(this IServiceCollection services, IConfiguration configuration) =>
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.KnownIPNetworks.Clear();
            options.KnownProxies.Clear();
            options.ForwardedHeaders = ForwardedHeaders.None;
            if (configuration["Proxy:Address"] is { Length: > 0 } address)
            {
                options.KnownProxies.Add(IPAddress.Parse(address));
                options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
                options.ForwardLimit = 1;
            }
        });
}
