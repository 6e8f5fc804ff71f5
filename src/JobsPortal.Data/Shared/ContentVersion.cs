using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;

namespace JobsPortal.Data.Shared;

/// <summary>
/// How often what the public sees has changed, as this process knows it. A write that changes published content raises the number in its own
/// transaction; the process that wrote knows it before the write returns, others when <see cref="LookAsync"/> asks, which the portal does
/// every <see cref="Interval"/>. Reading <see cref="Value"/> waits for nothing. Singleton of the process.
/// </summary>
public sealed class ContentVersion : IDisposable
{
    /// <summary>How long a change of another process may stay unseen.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly Lock _turn = new();
    private CancellationTokenSource _next = new();
    private long _value = -1;

    /// <summary>The number that is known to be committed; -1 before the first look. It only ever grows, with gaps.</summary>
    public long Value => Volatile.Read(ref _value);

    /// <summary>
    /// A token that fires at the next change after it was taken. Take it before reading what is to be kept: a change in between then fires it.
    /// <see cref="ChangeToken.OnChange(Func{IChangeToken}, Action)"/> with this method listens for ever.
    /// </summary>
    public IChangeToken NextChange() => new CancellationChangeToken(Volatile.Read(ref _next).Token);

    /// <summary>Looks for changes of other processes; a column and a row.</summary>
    public async Task LookAsync(JobsDbContext db, CancellationToken cancellation = default) =>
        Know(await db.ContentVersionNow().SingleAsync(cancellation));

    /// <summary>A number is committed; an older one is known already.</summary>
    public void Know(long version)
    {
        CancellationTokenSource ended;
        lock (_turn)
        {
            if (version <= _value) return;
            Volatile.Write(ref _value, version);
            ended = _next;
            Volatile.Write(ref _next, new CancellationTokenSource());
        }

        // Outside the lock: whoever listens may look here again. Not disposed, because somebody may have just taken its token.
        ended.Cancel();
    }

    public void Dispose() => _next.Dispose();
}
