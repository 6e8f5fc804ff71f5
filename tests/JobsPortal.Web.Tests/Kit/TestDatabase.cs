using JobsPortal.Data;
using JobsPortal.Data.Providers;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Web.Tests.Kit;

/// <summary>
/// A migrated database of one's own. SQLite: a copy of one file that was migrated once in this run.
/// SQL Server, when <c>JOBSPORTAL_TEST_SQLSERVER</c> holds a connection string: a database with a name of its own, dropped at the end.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);
    private readonly ServiceProvider _services;

    private TestDatabase(Dictionary<string, string?> settings)
    {
        Settings = settings;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        _services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddJobsData(configuration).BuildServiceProvider(validateScopes: true);
    }

    /// <summary>Null when the run knows no server.</summary>
    public static string? SqlServer => Environment.GetEnvironmentVariable("JOBSPORTAL_TEST_SQLSERVER") is { Length: > 0 } server ? server : null;

    /// <summary>What a host must be told to use this database.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; }

    /// <summary>The data services alone, without a host.</summary>
    public IServiceProvider Services => _services;

    /// <summary>The SQLite file.</summary>
    public string File => new SqliteConnectionStringBuilder(Settings["ConnectionStrings:Sqlite"]).DataSource;

    /// <summary>On the provider of this run.</summary>
    public static Task<TestDatabase> CreateAsync() => SqlServer is { } server ? CreateOnServerAsync(server) : CreateSqliteAsync();

    /// <summary>On SQLite whatever the run uses, for what only SQLite has.</summary>
    public static async Task<TestDatabase> CreateSqliteAsync()
    {
        var database = EmptySqlite();
        System.IO.File.Copy(await Template.Value, database.File);
        return database;
    }

    /// <summary>The settings of a SQLite database whose file does not exist yet.</summary>
    public static TestDatabase EmptySqlite(string? folder = null) => new(new()
    {
        ["Database:Provider"] = "Sqlite",
        ["ConnectionStrings:Sqlite"] = $"Data Source={Path.Combine(folder ?? TestFolders.New(), "portal.db")}",
    });

    /// <summary>A context with its own scope; dispose it.</summary>
    public ScopedContext Open() => new(_services.CreateAsyncScope());

    public async ValueTask DisposeAsync()
    {
        if (Settings["Database:Provider"] == "SqlServer")
        {
            await using var last = Open();
            await last.Db.Database.EnsureDeletedAsync();
        }

        await _services.DisposeAsync();
    }

    private static async Task<TestDatabase> CreateOnServerAsync(string server)
    {
        var connection = new SqlConnectionStringBuilder(server) { InitialCatalog = $"JobsPortalTest_{Guid.NewGuid():N}", MaxPoolSize = 500 };
        var database = new TestDatabase(new()
        {
            ["Database:Provider"] = "SqlServer",
            ["ConnectionStrings:SqlServer"] = connection.ConnectionString,
        });
        try
        {
            await database.MigrateAsync();
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    private static async Task<string> MakeTemplateAsync()
    {
        await using var template = EmptySqlite();
        await template.MigrateAsync();
        SqliteConnection.ClearAllPools(); // closes the last connection, which moves the log into the file
        return template.File;
    }

    private async Task MigrateAsync()
    {
        await using var scope = _services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseStatus>().MigrateAsync(TimeSpan.FromMinutes(2));
    }
}

/// <summary>A context and the scope it lives in.</summary>
public sealed class ScopedContext(AsyncServiceScope scope) : IAsyncDisposable
{
    public JobsDbContext Db { get; } = scope.ServiceProvider.GetRequiredService<JobsDbContext>();

    public T Get<T>() where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    public ValueTask DisposeAsync() => scope.DisposeAsync();
}
