using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Providers;

/// <summary>
/// Deleted rows are overwritten in the file (secure_delete), but the write-ahead log still holds what they were until it is written over.
/// A SQL Server does this by itself.
/// </summary>
public sealed class DatabaseErasure(JobsDbContext db)
{
    /// <summary>Moves the log into the file and empties it; false when a reader or writer stood in the way, so that it is to be tried again.</summary>
    public async Task<bool> EmptyLogAsync(CancellationToken cancellation = default)
    {
        if (db is not SqliteJobsDbContext) return true;
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            return Convert.ToInt32(await command.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture) == 0;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
