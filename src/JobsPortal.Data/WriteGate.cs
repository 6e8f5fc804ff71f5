namespace JobsPortal.Data;

/// <summary>
/// One writer at a time, in front of a database that has a single write lock and a synchronous driver:
/// writers that waited inside the driver would hold a thread each and stop the whole site.
/// Singleton of the process; every write of <see cref="JobsDbContext"/> passes it by itself.
/// </summary>
public sealed class WriteGate(int capacity = WriteGate.DefaultCapacity) : IDisposable
{
    /// <summary>Writers that may wait behind the one that writes; one more is refused with <see cref="WriteQueueFull"/>.</summary>
    public const int DefaultCapacity = 1_000;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly AsyncLocal<bool> _held = new();
    private int _present;

    /// <summary>Writers waiting now, without the one that writes. For the health page.</summary>
    public int Waiting => Math.Max(0, Volatile.Read(ref _present) - 1);

    /// <summary>Runs <paramref name="work"/> when its turn comes. Only the waiting can be cancelled, never the work.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken waiting)
    {
        // A second context inside the work of the first would wait for itself for ever.
        if (_held.Value) throw new InvalidOperationException("A second context writes inside a write. Use the context of the outer write, or write before it.");
        if (Interlocked.Increment(ref _present) > capacity + 1)
        {
            Interlocked.Decrement(ref _present);
            throw new WriteQueueFull();
        }

        try
        {
            await _turn.WaitAsync(waiting);
            try
            {
                _held.Value = true;
                return await work();
            }
            finally
            {
                _turn.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _present);
        }
    }

    public void Dispose() => _turn.Dispose();
}
