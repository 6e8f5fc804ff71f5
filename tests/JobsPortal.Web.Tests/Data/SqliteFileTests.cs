using System.Globalization;
using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Data.Providers;
using JobsPortal.Web.Tests.Kit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Web.Tests.Data;

/// <summary>The embedded database: what holds on every connection, migration locks, backup and restore.</summary>
public sealed class SqliteFileTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateSqliteAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    [InlineData("secure_delete", "1")]
    [InlineData("busy_timeout", "5000")]
    public async Task Settings_of_durability_hold_on_every_connection(string pragma, string expected)
    {
        for (var i = 0; i < 3; i++)
        {
            // Two contexts at once are two connections; later rounds get them back from the pool, spoilt.
            await using var one = _database.Open();
            await using var other = _database.Open();
            await one.Db.Database.OpenConnectionAsync();
            await other.Db.Database.OpenConnectionAsync();
            Assert.Equal(expected, await AskAsync(one.Db, $"PRAGMA {pragma}"));
            Assert.Equal(expected, await AskAsync(other.Db, $"PRAGMA {pragma}"));
            await AskAsync(one.Db, "PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF; PRAGMA secure_delete=OFF; PRAGMA busy_timeout=1");
        }
    }

    [Fact]
    public void A_relative_file_lies_below_the_content_root_and_its_folder_is_made()
    {
        var root = TestFolders.New();
        var resolved = new SqliteConnectionStringBuilder(JobsDataOptions.Resolve("Data Source=App_Data/portal.db", root)).DataSource;
        Assert.Equal(Path.Combine(root, "App_Data", "portal.db"), resolved);
        Assert.True(Directory.Exists(Path.Combine(root, "App_Data")));
    }

    [Fact]
    public async Task A_new_database_lacks_every_migration_until_it_is_migrated()
    {
        await using var fresh = TestDatabase.EmptySqlite();
        await using var context = fresh.Open();
        var status = context.Get<DatabaseStatus>();
        Assert.NotEmpty(await status.PendingMigrationsAsync());
        await status.MigrateAsync();
        Assert.Empty(await status.PendingMigrationsAsync());
    }

    [Fact]
    public async Task An_abandoned_migration_lock_is_named_and_can_be_cleared()
    {
        await using var fresh = TestDatabase.EmptySqlite();
        await using var context = fresh.Open();
        var status = context.Get<DatabaseStatus>();
        Assert.False(await status.UnlockAsync());
        await AskAsync(
            context.Db,
            """
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-01 03:00:00');
            """);
        var fault = await Assert.ThrowsAsync<MigrationLockAbandoned>(() => status.MigrateAsync(TimeSpan.FromSeconds(1)));
        Assert.Contains("2026-11-01 03:00:00", fault.Message, StringComparison.Ordinal);
        Assert.Contains("migrate --unlock", fault.Message, StringComparison.Ordinal);
        Assert.True(await status.UnlockAsync());
        await status.MigrateAsync();
        Assert.Empty(await status.PendingMigrationsAsync());
    }

    [Fact]
    public async Task A_backup_during_writes_holds_all_that_was_committed_before_and_restores_to_the_same_rows()
    {
        var folder = Path.Combine(TestFolders.New(), "backup");
        await AddAsync(40, "전");
        using var stop = new CancellationTokenSource();
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var writing = Task.Run(async () =>
        {
            for (var i = 0; !stop.IsCancellationRequested; i++)
            {
                await AddAsync(1, $"중 {i} ");
                started.TrySetResult();
            }
        });
        await started.Task;
        await using (var context = _database.Open()) context.Get<DatabaseBackup>().Backup(folder);
        await stop.CancelAsync();
        await writing;

        await using var place = TestDatabase.EmptySqlite();
        await using (var context = place.Open()) context.Get<DatabaseBackup>().Restore(folder);
        var restored = await NamesAsync(place);
        var live = await NamesAsync(_database);
        Assert.Equal(40, restored.Count(n => n.StartsWith('전')));
        Assert.Equal(live.Take(restored.Count), restored);
        await using var check = place.Open();
        Assert.Empty(await check.Get<DatabaseStatus>().PendingMigrationsAsync());
        Assert.Equal("ok", await AskAsync(check.Db, "PRAGMA integrity_check"));
    }

    [Fact]
    public async Task A_backup_and_a_restore_overwrite_nothing()
    {
        var folder = TestFolders.New();
        await using var context = _database.Open();
        var backup = context.Get<DatabaseBackup>();
        backup.Backup(folder);
        Assert.Throws<BackupRefused>(() => backup.Backup(folder));
        Assert.Throws<BackupRefused>(() => backup.Restore(folder));
        Assert.Throws<BackupRefused>(() => backup.Restore(TestFolders.New()));
    }

    [Fact]
    public async Task A_broken_copy_is_not_restored()
    {
        await AddAsync(200, "부서");
        var folder = TestFolders.New();
        string copy;
        await using (var context = _database.Open()) copy = context.Get<DatabaseBackup>().Backup(folder);
        await using (var bytes = File.Open(copy, FileMode.Open))
        {
            bytes.Position = bytes.Length / 2;
            bytes.Write(new byte[4096 * 4]);
        }

        await using var place = TestDatabase.EmptySqlite();
        await using var target = place.Open();
        Assert.ThrowsAny<Exception>(() => target.Get<DatabaseBackup>().Restore(folder));
        Assert.False(File.Exists(place.File));
    }

    private async Task AddAsync(int count, string name)
    {
        await using var context = _database.Open();
        context.Db.Departments.AddRange(Enumerable.Range(0, count).Select(i => new Department { Name = $"{name}{i}" }));
        await context.Db.SaveChangesAsync();
    }

    private static async Task<List<string>> NamesAsync(TestDatabase database)
    {
        await using var context = database.Open();
        return await context.Db.Departments.OrderBy(d => d.Id).Select(d => d.Name).ToListAsync();
    }

    private static async Task<string?> AskAsync(JobsDbContext db, string sql)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }
}
