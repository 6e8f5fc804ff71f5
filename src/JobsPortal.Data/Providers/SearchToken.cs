using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Providers;

/// <summary>One pair of letters in an opening, on SQL Server: a container of it has no full-text feature, and its word breaker does not find parts of Korean words.</summary>
internal sealed class SearchToken
{
    public const int TokenMaxLength = 5;

    public string Token { get; init; } = "";

    public int OpeningId { get; init; }

    public int Position { get; init; }

    public static void Configure(EntityTypeBuilder<SearchToken> builder)
    {
        builder.ToTable("SearchTokens");
        builder.Property(t => t.Token).HasMaxLength(TokenMaxLength).UseCollation(SqlServerJobsDbContext.BinaryCollation);
        // In the order of a look-up: the places of a pair, opening by opening. Two pairs are merged, not looked up one by one.
        builder.HasKey(t => new { t.Token, t.OpeningId, t.Position });
        builder.HasIndex(t => t.OpeningId);
    }
}
