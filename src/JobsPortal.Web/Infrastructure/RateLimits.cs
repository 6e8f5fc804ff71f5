using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace JobsPortal.Web.Infrastructure;

/// <summary>
/// How often one caller may do something, from the settings. <c>RateLimits:PerAddress:NAME</c> is a policy for <c>[EnableRateLimiting("NAME")]</c>;
/// <c>RateLimits:PerSubject:NAME</c> counts something in the request (a login name, a 접수번호) and is asked by <see cref="SubjectLimits"/>.
/// </summary>
public static class RateLimits
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "RateLimits";

    private static readonly TimeSpan Unknown = TimeSpan.FromMinutes(1);

    /// <summary>Refused requests get 429 and the seconds to wait.</summary>
    public static IServiceCollection AddRateLimits(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<SubjectLimits>();
        return services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (context, _) =>
            {
                SayWhen(context.HttpContext.Response, context.Lease);
                return ValueTask.CompletedTask;
            };
            foreach (var limit in configuration.GetSection(Section + ":PerAddress").GetChildren())
            {
                var window = WindowOf(limit);
                options.AddPolicy(limit.Key, context => RateLimitPartition.GetSlidingWindowLimiter(AddressOf(context), _ => window));
            }
        });
    }

    /// <summary>Tells the caller when to come back.</summary>
    internal static void SayWhen(HttpResponse response, RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Unknown;
        response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Permits and Window of a section.</summary>
    internal static SlidingWindowRateLimiterOptions WindowOf(IConfigurationSection limit) => new()
    {
        PermitLimit = limit.GetValue<int>("Permits"),
        Window = limit.GetValue<TimeSpan>("Window"),
        SegmentsPerWindow = 6,
        QueueLimit = 0,
    };

    // One home has a whole /64 of IPv6.
    private static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } mapped => mapped.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } six => new IPAddress([.. six.GetAddressBytes().Take(8), .. new byte[8]]).ToString(),
        var four => four.ToString(),
    };
}
