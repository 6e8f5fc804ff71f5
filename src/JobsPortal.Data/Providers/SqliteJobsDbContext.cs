using JobsPortal.Data.Search;
using JobsPortal.Data.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Providers;

/// <summary>The embedded default: one file, one writer at a time behind <see cref="WriteGate"/>.</summary>
public sealed class SqliteJobsDbContext(DbContextOptions<SqliteJobsDbContext> options, WriteGate gate, ContentVersion content)
    : JobsDbContext(options, gate, content)
{
    private static readonly SqliteWordIndex OpeningWords = new();

    internal override WordIndex Words => OpeningWords;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcAsText>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<OffsetAsText>();
    }
}
