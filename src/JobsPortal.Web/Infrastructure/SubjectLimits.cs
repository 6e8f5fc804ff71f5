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

    private readonly SemaphoreSlim[] _turns = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

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

    /// <summary>
    /// Runs a check whose failures are counted; a success costs nothing. The tries of one subject take turns, so that many at once find no more
    /// than the limit lets through. Where none is left the check is not run at all: a right try while waiting reads like a wrong one.
    /// </summary>
    /// <param name="context">The request, for the answer's header.</param>
    /// <param name="name">The limit's name in the settings.</param>
    /// <param name="subject">What is counted, in one spelling for all its forms.</param>
    /// <param name="check">What is tried; null when it failed.</param>
    public async Task<(bool IsAllowed, T? Found)> CountFailuresAsync<T>(HttpContext context, string name, string subject, Func<Task<T?>> check)
        where T : class
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(subject));
        var turn = _turns[hash[0] % _turns.Length];
        await turn.WaitAsync(context.RequestAborted);
        try
        {
            // No permit asks only whether one is left.
            using var lease = _limiters[name].AttemptAcquire(Convert.ToHexString(hash), permitCount: 0);
            if (!lease.IsAcquired)
            {
                RateLimits.SayWhen(context.Response, lease);
                return (false, null);
            }
            var found = await check();
            if (found is null)
            {
                using var failure = _limiters[name].AttemptAcquire(Convert.ToHexString(hash));
            }
            return (true, found);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var turn in _turns)
        {
            turn.Dispose();
        }
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
