namespace JobsPortal.Web.Areas.Admin.Imports;

/// <summary>One upload at a time: two runs of the same feed would each find the other's openings missing.</summary>
public sealed class ImportTurn : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>Runs <paramref name="work"/>; null at once when somebody else's upload is running.</summary>
    public async Task<T?> TryRunAsync<T>(Func<Task<T>> work) where T : class
    {
        if (!await _one.WaitAsync(TimeSpan.Zero)) return null;
        try
        {
            return await work();
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _one.Dispose();
}
