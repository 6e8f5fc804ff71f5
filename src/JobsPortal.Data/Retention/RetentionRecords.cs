using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Privacy;
using JobsPortal.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Retention;

/// <summary>One change of a limit. The latest of a kind holds; where there is none, <see cref="RetentionRule.DefaultDays"/>.</summary>
public sealed class RetentionChange : IAppendOnly
{
    public int Id { get; set; }
    public RetentionKind Kind { get; set; }
    public int FromDays { get; set; }
    public int ToDays { get; set; }
    public string Reason { get; set; } = "";
    public int ByAccountId { get; set; }
    public DateTime At { get; set; }
}

/// <summary>What one run deleted: how many, never whom.</summary>
public sealed class RetentionRun : IAppendOnly
{
    public int Id { get; set; }
    public DateTime At { get; set; }
    public RetentionKind Kind { get; set; }

    /// <summary>The limit that held, in days.</summary>
    public int Days { get; set; }

    /// <summary>Applications, notices, sign-ins or records.</summary>
    public int Deleted { get; set; }
}

internal sealed class RetentionChangeConfiguration : IEntityTypeConfiguration<RetentionChange>
{
    public void Configure(EntityTypeBuilder<RetentionChange> builder)
    {
        builder.ToTable("RetentionChanges");
        builder.Property(c => c.Reason).HasMaxLength(RetentionRules.ReasonMaxLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.ByAccountId);
        builder.HasIndex(c => new { c.Kind, c.Id });
    }
}

internal sealed class RetentionRunConfiguration : IEntityTypeConfiguration<RetentionRun>
{
    public void Configure(EntityTypeBuilder<RetentionRun> builder)
    {
        builder.ToTable("RetentionRuns");
        builder.HasIndex(r => r.At);
    }
}
