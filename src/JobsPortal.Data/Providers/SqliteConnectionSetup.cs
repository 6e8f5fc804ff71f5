using System.Collections.Concurrent;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace JobsPortal.Data.Providers;

/// <summary>Sets by statement, on every connection that is opened, what durability and privacy rest on; no build's default is trusted.</summary>
internal sealed class SqliteConnectionSetup : DbConnectionInterceptor
{
    private const string ForReading = "PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON;";

    /// <summary>The timeout first: switching to WAL may have to wait for another connection.</summary>
    private const string ForWriting = ForReading + " PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;";

    private const string Wal = "PRAGMA journal_mode=WAL;";

    // The mode stays in the file. The others are the connection's, and whoever had it before may have changed them: a migration does.
    private static readonly ConditionalWeakTable<object, object> InWal = [];

    // A process knows a handful of connection strings, and reads one of them at every request.
    private static readonly ConcurrentDictionary<string, SqliteOpenMode> Modes = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // The driver works synchronously anyway; these statements touch no page.
        Apply(connection);
        return Task.CompletedTask;
    }

    internal static void Apply(DbConnection connection)
    {
        var handle = ((SqliteConnection)connection).Handle!;
        var readOnly = Modes.GetOrAdd(connection.ConnectionString, text => new SqliteConnectionStringBuilder(text).Mode) == SqliteOpenMode.ReadOnly;
        using var command = connection.CreateCommand();
        var isNew = !readOnly && !InWal.TryGetValue(handle, out _);
        command.CommandText = readOnly ? ForReading : isNew ? $"{ForWriting} {Wal}" : ForWriting;
        command.ExecuteNonQuery();
        if (isNew) InWal.AddOrUpdate(handle, handle);
    }
}
