using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Providers;

/// <summary>
/// Writes down for whom an opening was found: hundreds of rows in one statement, which entities would send one by one. Who is known already,
/// or has ended the alerts meanwhile, gets no row.
/// </summary>
public static class AlertMatchRows
{
    private const string Head =
        """
        INSERT INTO "AlertMatches" ("AlertRecipientId", "OpeningId", "FoundAt")
        SELECT r."Id", {0}, {1} FROM "AlertRecipients" AS r
        WHERE r."Id" IN (SELECT CAST(ids."value" AS int) FROM
        """;

    private const string Tail =
        """
         AS ids) AND NOT EXISTS (SELECT 1 FROM "AlertMatches" AS m WHERE m."AlertRecipientId" = r."Id" AND m."OpeningId" = {0})
        """;

    private const string OnSqlite = Head + " json_each({2})" + Tail;
    private const string OnSqlServer = Head + " OPENJSON({2})" + Tail;

    /// <summary>Adds the rows that are new and tells how many. Inside a write.</summary>
    public static Task<int> AddMatchesAsync(this JobsDbContext db, int openingId, IReadOnlyCollection<int> recipientIds, DateTime now)
    {
        var ids = JsonSerializer.Serialize(recipientIds);
        // A value of a raw statement passes none of the model's converters.
        return db is SqliteJobsDbContext
            ? db.Database.ExecuteSqlRawAsync(OnSqlite, openingId, UtcTime.ToText(now), ids)
            : db.Database.ExecuteSqlRawAsync(OnSqlServer, openingId, UtcTime.ToStored(now), ids);
    }
}
