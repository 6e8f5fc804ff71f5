using JobsPortal.Data.Search;
using JobsPortal.Data.Shared;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Programs;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Providers;

/// <summary>For districts that run a database server. No gate: the server has row locks.</summary>
public sealed class SqlServerJobsDbContext(DbContextOptions<SqlServerJobsDbContext> options, ContentVersion content)
    : JobsDbContext(options, gate: null, content)
{
    /// <summary>Case counts, as on SQLite; kana and width are told apart, so that a look-alike is not the same key.</summary>
    public const string Collation = "Korean_100_CS_AS_KS_WS_SC";

    /// <summary>For ids that others gave.</summary>
    public const string BinaryCollation = "Korean_100_BIN2";

    private static readonly SqlServerWordIndex OpeningWords = new();

    internal override WordIndex Words => OpeningWords;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcAsDateTime>().HavePrecision(3);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<OffsetAsDateTime>().HavePrecision(3);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        builder.UseCollation(Collation);
        base.OnModelCreating(builder);
        // Ids of feeds are compared sign by sign, whatever they look like.
        builder.Entity<OpeningSource>().Property(s => s.SourceId).UseCollation(BinaryCollation);
        // A search text is folded already: a word is found sign by sign, as on SQLite, and without weighing each sign.
        builder.Entity<Opening>().Property<string>(SearchText.Column).UseCollation(BinaryCollation);
        builder.Entity<JobProgram>().Property<string>(SearchText.Column).UseCollation(BinaryCollation);
        SearchToken.Configure(builder.Entity<SearchToken>());
        // A credential's id may be longer than the 900 bytes of a clustered key.
        builder.Entity<IdentityUserPasskey<int>>().HasKey(p => p.CredentialId).IsClustered(false);
    }
}
