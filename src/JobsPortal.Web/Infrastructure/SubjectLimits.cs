using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;

namespace JobsPortal.Web.Infrastructure;

/// <summary>Limits by something that stands in the form, which the address of the caller does not show. Keeps hashes, not names.</summary>
public sealed class SubjectLimits(IConfiguration configuration) : IDisposable
{
    private readonly Dictionary<string, PartitionedRateLimiter<string>> _limiters = configuration
        .GetSection(RateLimits.Section + ":PerSubject").GetChildren()
        .ToDictionary(limit => limit.Key, Limiter, StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes one try; where none is left the answer already says when to come back, and the caller returns status 429.</summary>
    /// <param name="context">The request, for the answer's header.</param>
    /// <param name="name">The limit's name in the settings.</param>
    /// <param name="subject">What is counted, in one spelling for all its forms.</param>
    public bool TryTake(HttpContext context, string name, string subject)
    {
        using var lease = _limiters[name].AttemptAcquire(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(subject))));
        if (!lease.IsAcquired)
        {
            RateLimits.SayWhen(context.Response, lease);
        }
        return lease.IsAcquired;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var limiter in _limiters.Values)
        {
            limiter.Dispose();
        }
    }

    private static PartitionedRateLimiter<string> Limiter(IConfigurationSection limit)
    {
        var window = RateLimits.WindowOf(limit);
        return PartitionedRateLimiter.Create<string, string>(subject => RateLimitPartition.GetSlidingWindowLimiter(subject, _ => window));
    }
}
