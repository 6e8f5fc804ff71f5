using JobsPortal.Data.Accounts;
using JobsPortal.Data.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace JobsPortal.Data.Providers;

/// <summary>For <c>dotnet ef</c> and for tests that ask the model without a database behind it.</summary>
public sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteJobsDbContext>
{
    public SqliteJobsDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteJobsDbContext>();
        options.UseJobsSqlite("Data Source=:memory:", contentRoot: ".").UseApplicationServiceProvider(PortalIdentity.ServicesForTheModel());
        return new SqliteJobsDbContext(options.Options, new WriteGate(), new ContentVersion());
    }
}

/// <inheritdoc cref="SqliteDesignTimeFactory"/>
public sealed class SqlServerDesignTimeFactory : IDesignTimeDbContextFactory<SqlServerJobsDbContext>
{
    public SqlServerJobsDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqlServerJobsDbContext>();
        options.UseJobsSqlServer("Server=design.example;Database=JobsPortal").UseApplicationServiceProvider(PortalIdentity.ServicesForTheModel());
        return new SqlServerJobsDbContext(options.Options, new ContentVersion());
    }
}
