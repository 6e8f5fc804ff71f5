using System.Data;
using System.Data.Common;
using JobsPortal.Data;
using JobsPortal.Data.Accounts;
using JobsPortal.Data.Providers;
using JobsPortal.Data.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace JobsPortal.Web.Tests.Data;

/// <summary>Contexts with a model and a translator but no database behind them.</summary>
internal static class Offline
{
    public static JobsDbContext SqlServer() => new SqlServerDesignTimeFactory().CreateDbContext([]);

    public static JobsDbContext Sqlite() => new SqliteDesignTimeFactory().CreateDbContext([]);

    public static JobsDbContext Of(string provider) => provider == "SqlServer" ? SqlServer() : Sqlite();

    /// <summary>A context that translates for SQL Server, opens nothing and finds no rows.</summary>
    public static (JobsDbContext Db, EmptyServer Server) SqlServerThatAnswersNothing()
    {
        var server = new EmptyServer();
        var options = new DbContextOptionsBuilder<SqlServerJobsDbContext>();
        options.UseSqlServer("Server=nowhere.example;Database=JobsPortal")
            .AddInterceptors(server, new ClosedConnection()).UseApplicationServiceProvider(PortalIdentity.ServicesForTheModel());
        return (new SqlServerJobsDbContext(options.Options, new ContentVersion()), server);
    }

    /// <summary>Counts the statements, keeps the last one, and answers each with nothing.</summary>
    internal sealed class EmptyServer : DbCommandInterceptor
    {
        public int Statements { get; private set; }

        public string Last { get; private set; } = "";

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Statements++;
            Last = command.CommandText;
            return ValueTask.FromResult(InterceptionResult<DbDataReader>.SuppressWithResult(new DataTable().CreateDataReader()));
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            Statements++;
            Last = command.CommandText;
            return ValueTask.FromResult(InterceptionResult<int>.SuppressWithResult(0));
        }
    }

    private sealed class ClosedConnection : DbConnectionInterceptor
    {
        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(InterceptionResult.Suppress());

        public override ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
            ValueTask.FromResult(InterceptionResult.Suppress());
    }
}
