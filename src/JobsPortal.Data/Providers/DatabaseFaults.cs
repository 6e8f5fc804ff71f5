using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace JobsPortal.Data.Providers;

/// <summary>What a fault of either database means to us.</summary>
public static class DatabaseFaults
{
    private const int SqliteBusy = 5, SqliteLocked = 6, SqliteIoError = 10, SqliteFull = 13, SqliteCannotOpen = 14;
    private const int SqliteUnique = 2067, SqlitePrimaryKey = 1555;
    private const int ServerUniqueIndex = 2601, ServerUniqueConstraint = 2627;

    // Time is up, the server is gone or refuses, a deadlock, too many sessions.
    private static readonly int[] ServerAway =
        [-2, 0, 20, 53, 64, 121, 233, 258, 1205, 4060, 10053, 10054, 10060, 10928, 10929, 11001, 18456, 40197, 40501, 40613];

    /// <summary>A row with the same key is there already: a repeated submit, or two people at once.</summary>
    public static bool IsDuplicate(this DbUpdateException fault) => fault.GetBaseException() switch
    {
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SqliteUnique or SqlitePrimaryKey,
        SqlException server => server.Number is ServerUniqueIndex or ServerUniqueConstraint,
        _ => false,
    };

    /// <summary>The database cannot be written or reached just now: 503 with Retry-After, nothing was saved.</summary>
    public static bool IsUnavailable(this Exception fault)
    {
        // Not only the innermost: below the driver's fault lies the operating system's.
        for (Exception? at = fault; at is not null; at = at.InnerException)
        {
            if (at is WriteQueueFull or RetryLimitExceededException) return true;
            if (at is SqliteException sqlite) return sqlite.SqliteErrorCode is SqliteBusy or SqliteLocked or SqliteIoError or SqliteFull or SqliteCannotOpen;
            if (at is SqlException server) return server.IsTransient || ServerAway.Contains(server.Number);
        }

        return false;
    }
}
