using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Providers;

/// <summary>
/// A copy of the whole database through SQLite's backup interface, while the portal goes on, and its way back into an empty place.
/// Copying the file by hand loses what stands in the write-ahead log. The key ring and the look-up key are rows, so they are in it.
/// A SQL Server has its own backup; it is refused here.
/// </summary>
public sealed class DatabaseBackup(JobsDbContext db)
{
    /// <summary>Name of the copy inside the folder.</summary>
    public const string FileName = "jobsportal.db";

    /// <summary>Copies the database into <paramref name="folder"/>, proves the copy whole and returns its path. Refuses to overwrite an earlier copy.</summary>
    public string Backup(string folder)
    {
        var copy = Path.Combine(Path.GetFullPath(folder), FileName);
        RefuseIfThere(copy);
        Directory.CreateDirectory(folder);
        CopyWhole(from: DatabaseFile(), to: copy);
        return copy;
    }

    /// <summary>Puts the copy from <paramref name="folder"/> where the configured database belongs and returns that path. Refuses when one is there.</summary>
    public string Restore(string folder)
    {
        var copy = Path.Combine(Path.GetFullPath(folder), FileName);
        if (!File.Exists(copy)) throw new BackupRefused($"{Path.GetFullPath(folder)} 폴더에 {FileName} 파일이 없습니다. 백업한 폴더를 적어 주세요.");
        var target = DatabaseFile();
        RefuseIfThere(target);
        CopyWhole(from: copy, to: target);
        return target;
    }

    private string DatabaseFile() => db is SqliteJobsDbContext
        ? new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource
        : throw new BackupRefused("Database:Provider가 SqlServer입니다. SQL Server의 백업 기능을 쓰세요.");

    private static void RefuseIfThere(string file)
    {
        if (new[] { file, file + "-wal", file + "-shm" }.FirstOrDefault(File.Exists) is { } there)
            throw new BackupRefused($"{there} 파일이 이미 있어 그대로 두었습니다. 빈 폴더를 적어 주세요.");
    }

    /// <summary>Copies under a working name first: a broken-off copy never looks like a whole one.</summary>
    private static void CopyWhole(string from, string to)
    {
        var unfinished = to + ".unfinished";
        File.Delete(unfinished);
        try
        {
            using (var source = Open(from, SqliteOpenMode.ReadOnly))
            using (var target = Open(unfinished, SqliteOpenMode.ReadWriteCreate))
            {
                source.BackupDatabase(target);
                // One file, without a log beside it.
                Ask(target, "PRAGMA journal_mode=DELETE");
                RefuseIfBroken(target);
            }

            File.Move(unfinished, to);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ConnectionString);
        connection.Open();
        Ask(connection, "PRAGMA busy_timeout=5000");
        if (mode != SqliteOpenMode.ReadOnly) Ask(connection, "PRAGMA synchronous=FULL");
        return connection;
    }

    private static void RefuseIfBroken(SqliteConnection copy)
    {
        if (Ask(copy, "PRAGMA integrity_check") is not "ok") throw new BackupRefused("복사본이 무결성 검사(integrity_check)를 통과하지 못해 지웠습니다.");
        if (Ask(copy, "PRAGMA foreign_key_check") is not null) throw new BackupRefused("복사본에 가리키는 곳이 없는 행이 있어(foreign_key_check) 지웠습니다.");
    }

    private static string? Ask(SqliteConnection connection, string pragma)
    {
        using var command = connection.CreateCommand();
        command.CommandText = pragma;
        return command.ExecuteScalar() is { } answer ? Convert.ToString(answer, CultureInfo.InvariantCulture) : null;
    }
}

/// <summary>A backup or a restore that was not done, and why.</summary>
public sealed class BackupRefused(string reason) : Exception(reason);
