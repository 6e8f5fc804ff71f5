using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Providers;

/// <summary>What a fault of either database means to us.</summary>
public static class DatabaseFaults
{
    private const int SqliteBusy = 5, SqliteLocked = 6, SqliteIoError = 10, SqliteFull = 13, SqliteCannotOpen = 14;
    private const int SqliteUnique = 2067, SqlitePrimaryKey = 1555;
    private const int ServerUniqueIndex = 2601, ServerUniqueConstraint = 2627;

    /// <summary>A row with the same key is there already: a repeated submit, or two people at once.</summary>
    public static bool IsDuplicate(this DbUpdateException fault) => fault.GetBaseException() switch
    {
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SqliteUnique or SqlitePrimaryKey,
        SqlException server => server.Number is ServerUniqueIndex or ServerUniqueConstraint,
        _ => false,
    };

    /// <summary>The database cannot be written or reached just now: 503 with Retry-After, nothing was saved.</summary>
    public static bool IsUnavailable(this Exception fault) => fault is WriteQueueFull || fault.GetBaseException() switch
    {
        WriteQueueFull => true,
        SqliteException sqlite => sqlite.SqliteErrorCode is SqliteBusy or SqliteLocked or SqliteIoError or SqliteFull or SqliteCannotOpen,
        SqlException server => server.IsTransient || server.Number is -2 or 53 or 1205 or 4060 or 18456,
        _ => false,
    };
}
