using JobsPortal.Data.Shared;
using Microsoft.Data.Sqlite;

namespace JobsPortal.Benchmarks;

/// <summary>Says that something published has changed, as another process would, and waits until the portal knows it.</summary>
internal sealed class ContentChange : IDisposable
{
    private static readonly TimeSpan Noticed = ContentVersion.Interval + TimeSpan.FromMilliseconds(200);

    private readonly SqliteConnection _connection;

    public ContentChange(string database)
    {
        _connection = new($"Data Source={database};Pooling=False");
        _connection.Open();
    }

    /// <summary>One more change.</summary>
    public async Task MakeAsync()
    {
        await using var command = _connection.CreateCommand();
        command.CommandText = "UPDATE ContentVersions SET Value = Value + 1";
        await command.ExecuteNonQueryAsync();
        await Task.Delay(Noticed);
    }

    public void Dispose() => _connection.Dispose();
}
