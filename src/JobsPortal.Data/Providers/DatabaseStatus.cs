using System.Data.Common;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Search;
using JobsPortal.Data.Secrets;
using JobsPortal.Data.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Providers;

/// <summary>What the command line and the start ask about the database's form: are migrations pending, apply them, clear an abandoned lock.</summary>
public sealed class DatabaseStatus(JobsDbContext db, LookupKey lookupKey)
{
    private const string LockTable = "__EFMigrationsLock";

    /// <summary>A migration that takes longer is cut off, unless the caller gives it more.</summary>
    public static readonly TimeSpan DefaultLimit = TimeSpan.FromSeconds(30);

    /// <summary>Names of the migrations that the database lacks, in order; all of them when there is no database yet.</summary>
    public async Task<IReadOnlyList<string>> PendingMigrationsAsync(CancellationToken cancellationToken = default) =>
        [.. await db.Database.GetPendingMigrationsAsync(cancellationToken)];

    /// <summary>
    /// Makes or updates the database within <paramref name="limit"/>, and makes the portal's own key.
    /// Throws <see cref="MigrationLockAbandoned"/> when a killed process left its lock behind: waiting for it would never end.
    /// </summary>
    public async Task MigrateAsync(TimeSpan? limit = null, CancellationToken cancellationToken = default)
    {
        var within = limit ?? DefaultLimit;
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(within);
        db.Database.SetCommandTimeout(within);
        if (db is SqlServerJobsDbContext) await CollateAsync(time.Token);
        try
        {
            await db.Database.MigrateAsync(time.Token);
        }
        // A server's driver reports a cancelled statement as a fault of its own.
        catch (Exception ended) when (ended is OperationCanceledException or DbException && time.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            if (await LockedSinceAsync() is { } since) throw new MigrationLockAbandoned(since, within);
            throw new TimeoutException($"The migration did not end within {within.TotalSeconds:0} seconds and was taken back.");
        }

        if (db is SqlServerJobsDbContext) await ReadWithoutWaitingForWritersAsync();
        await lookupKey.GetAsync(cancellationToken);
        await RecordKeys.FillAsync(db);
        await AccessChain.LinkOldAsync(db);
        await WordIndexing.EnsureAsync(db);
    }

    /// <summary>Clears an abandoned lock. To be called by a person who knows that no other migration is running. False when there was none.</summary>
    public async Task<bool> UnlockAsync()
    {
        if (await LockedSinceAsync() is null) return false;
        await db.WriteAsync(() => db.Database.ExecuteSqlAsync($"DELETE FROM \"__EFMigrationsLock\""));
        return true;
    }

    /// <summary>When the lock was taken, as stored; null when it is free. SQL Server's lock ends with its connection and is never abandoned.</summary>
    private async Task<string?> LockedSinceAsync()
    {
        if (db is not SqliteJobsDbContext) return null;
        var tables = await db.Database.SqlQuery<int>($"SELECT count(*) AS \"Value\" FROM sqlite_master WHERE name = {LockTable}").SingleAsync();
        if (tables == 0) return null;
        var since = await db.Database.SqlQuery<string>($"SELECT \"Timestamp\" AS \"Value\" FROM \"__EFMigrationsLock\"").ToListAsync();
        return since.FirstOrDefault();
    }

    /// <summary>READ_COMMITTED_SNAPSHOT: otherwise every reader waits for every writer. It asks for the database alone, so only when it is off.</summary>
    private Task ReadWithoutWaitingForWritersAsync() => OutsideTransactionAsync(
        """
        IF EXISTS (SELECT 1 FROM sys.databases WHERE database_id = DB_ID() AND is_read_committed_snapshot_on = 0)
            ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE;
        """, CancellationToken.None);

    /// <summary>
    /// A database that somebody made beforehand has the server's collation: as long as it is empty it gets ours, afterwards it is refused,
    /// because keys that differ in case would be one there.
    /// </summary>
    private async Task CollateAsync(CancellationToken cancellationToken)
    {
        if (!await db.Database.CanConnectAsync(cancellationToken)) return; // The migration makes it, with ours.
        await OutsideTransactionAsync(
            $"""
            IF CONVERT(nvarchar(128), DATABASEPROPERTYEX(DB_NAME(), N'Collation')) <> N'{SqlServerJobsDbContext.Collation}'
            BEGIN
                IF EXISTS (SELECT 1 FROM sys.tables)
                    THROW 50001, N'The database has another collation than {SqlServerJobsDbContext.Collation}: make a new one with it.', 1;
                ALTER DATABASE CURRENT COLLATE {SqlServerJobsDbContext.Collation};
            END
            """, cancellationToken);
    }

    /// <summary>ALTER DATABASE is refused inside a transaction, so it goes past the write gate, which this database does not have.</summary>
    private Task OutsideTransactionAsync(string sql, CancellationToken cancellationToken) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await db.Database.OpenConnectionAsync(cancellationToken);
            try
            {
                await using var command = db.Database.GetDbConnection().CreateCommand();
                command.CommandText = sql;
                await command.ExecuteNonQueryAsync(cancellationToken);
            }
            finally
            {
                await db.Database.CloseConnectionAsync();
            }
        });
}

/// <summary>The lock of a migration that never ended stands in the database.</summary>
public sealed class MigrationLockAbandoned(string since, TimeSpan waited) : Exception(
    $"Another migration has held the lock since {since} UTC; waited {waited.TotalSeconds:0} seconds. "
    + "If no other migration is running, the process that took it was killed: run 'migrate --unlock', then 'migrate' again.");
