using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace JobsPortal.Data.Providers;

/// <summary>How each provider is set up; the same for the portal, the migrations tool and the tests.</summary>
public static class JobsDataOptions
{
    private static readonly SqliteConnectionSetup ConnectionSetup = new();
    private static readonly WritesOnlyInsideWrite WriteGuard = new();

    /// <summary>SQLite. <paramref name="contentRoot"/> is where a relative data source starts; its folder is made.</summary>
    public static DbContextOptionsBuilder UseJobsSqlite(this DbContextOptionsBuilder options, string connectionString, string contentRoot) =>
        options.UseSqlite(Resolve(connectionString, contentRoot)).AddInterceptors(ConnectionSetup, WriteGuard).WithStrictQueries();

    /// <summary>SQL Server, with retries and without multiple active result sets.</summary>
    public static DbContextOptionsBuilder UseJobsSqlServer(this DbContextOptionsBuilder options, string connectionString, int? maxBatchSize = null) =>
        options.UseSqlServer(connectionString, server =>
        {
            server.EnableRetryOnFailure();
            if (maxBatchSize is { } size) server.MaxBatchSize(size);
        }).AddInterceptors(WriteGuard).WithStrictQueries();

    /// <summary>The connection string with an absolute data source, whose folder exists: SQLite makes the file, not its folder.</summary>
    public static string Resolve(string connectionString, string contentRoot)
    {
        var connection = new SqliteConnectionStringBuilder(connectionString);
        if (connection.DataSource.Length == 0 || connection.DataSource.StartsWith(':')) return connectionString;
        connection.DataSource = Path.GetFullPath(connection.DataSource, Path.GetFullPath(contentRoot));
        Directory.CreateDirectory(Path.GetDirectoryName(connection.DataSource)!);
        return connection.ConnectionString;
    }

    private static DbContextOptionsBuilder WithStrictQueries(this DbContextOptionsBuilder options) =>
        options.ConfigureWarnings(warnings => warnings.Throw(
            // A page without a total order shows rows twice or never; two collections in one query multiply each other.
            CoreEventId.RowLimitingOperationWithoutOrderByWarning,
            CoreEventId.FirstWithoutOrderByAndFilterWarning,
            RelationalEventId.MultipleCollectionIncludeWarning)
            // SQLite rebuilds a table with its foreign keys off, which no transaction can hold; operating.md asks for a copy before migrating.
            .Log((RelationalEventId.NonTransactionalMigrationOperationWarning, LogLevel.Information)));
}
