using JobsPortal.Data.Accounts;
using JobsPortal.Data.Alerts;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Privacy;
using JobsPortal.Data.Search;
using JobsPortal.Data.Secrets;
using JobsPortal.Data.Shared;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace JobsPortal.Data.Providers;

public static class JobsDataRegistration
{
    /// <summary>Contexts that are kept for the next request; a busy moment makes more and lets them go.</summary>
    private const int ContextsKept = 64;

    /// <summary>
    /// Registers <see cref="JobsDbContext"/> for the provider of <c>Database:Provider</c> (Sqlite, the default, or SqlServer) with
    /// <c>ConnectionStrings:Sqlite</c> or <c>ConnectionStrings:SqlServer</c>, and what lives in the database: key ring, look-up key, status.
    /// </summary>
    public static IServiceCollection AddJobsData(this IServiceCollection services, IConfiguration configuration)
    {
        var provider = configuration["Database:Provider"] ?? "Sqlite";
        _ = provider switch
        {
            "Sqlite" => services.AddSqlite(),
            "SqlServer" => services.AddSqlServer(),
            _ => throw new InvalidOperationException($"Database:Provider is '{provider}'; known are Sqlite and SqlServer."),
        };
        // Identity's options shape the model, also for a command that signs nobody in.
        services.Configure<IdentityOptions>(PortalIdentity.Configure);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ContentVersion>();
        services.AddSingleton<SearchEngine>();
        services.AddSingleton<ProgramSearch>();
        services.AddSingleton<OpeningMatches>();
        services.AddSingleton<CurrentKnowledge>();
        services.AddSingleton<LookupKey>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>, ConfigureKeyRing>();
        services.AddScoped<DatabaseStatus>();
        services.AddScoped<DatabaseErasure>();
        services.AddScoped<AccessChainCheck>();
        services.AddScoped<ErasePersons>();
        services.AddScoped<FindAlerts>();
        services.AddScoped<ReadPersonData>();
        services.AddScoped<DatabaseBackup>();
        return services;
    }

    private static IServiceCollection AddSqlite(this IServiceCollection services)
    {
        services.AddSingleton(_ => new WriteGate());
        return services.AddDbContextPool<JobsDbContext, SqliteJobsDbContext>(
            (provider, options) => options.UseJobsSqlite(ConnectionString(provider, "Sqlite"), ContentRoot(provider)), ContextsKept);
    }

    private static IServiceCollection AddSqlServer(this IServiceCollection services) =>
        services.AddDbContextPool<JobsDbContext, SqlServerJobsDbContext>(
            (provider, options) => options.UseJobsSqlServer(
                ConnectionString(provider, "SqlServer"),
                provider.GetRequiredService<IConfiguration>().GetValue<int?>("Database:SqlServer:MaxBatchSize")),
            ContextsKept);

    private static string ConnectionString(IServiceProvider provider, string name) =>
        provider.GetRequiredService<IConfiguration>().GetConnectionString(name)
        ?? throw new InvalidOperationException($"ConnectionStrings:{name} is not set.");

    private static string ContentRoot(IServiceProvider provider) =>
        provider.GetService<IHostEnvironment>()?.ContentRootPath ?? Directory.GetCurrentDirectory();
}
