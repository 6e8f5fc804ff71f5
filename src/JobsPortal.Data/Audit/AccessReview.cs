using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Privacy;
using JobsPortal.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Audit;

/// <summary>접속기록 점검: that a person looked through a month of records, when, and what came of it. It pins the chain as it was then.</summary>
public sealed class AccessReview : IAppendOnly
{
    public int Id { get; set; }

    /// <summary>First day of the month.</summary>
    public DateOnly Month { get; set; }

    public int SignedBy { get; set; }
    public DateTime SignedAt { get; set; }

    /// <summary>Records of the month.</summary>
    public int Records { get; set; }

    /// <summary>Days of members of staff that were unusual.</summary>
    public int Unusual { get; set; }

    /// <summary>What came of asking.</summary>
    public string? Note { get; set; }

    /// <summary>End of the chain when it was signed.</summary>
    public long LastPosition { get; set; }

    /// <summary>Hash of the record there.</summary>
    public string LastHash { get; set; } = "";
}

internal sealed class AccessReviewConfiguration : IEntityTypeConfiguration<AccessReview>
{
    public void Configure(EntityTypeBuilder<AccessReview> builder)
    {
        builder.ToTable("AccessReviews");
        builder.Property(r => r.Note).HasMaxLength(AccessReviewRules.NoteMaxLength);
        builder.Property(r => r.LastHash).HasMaxLength(AccessRecord.HashLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.SignedBy);
        builder.HasIndex(r => r.Month).IsUnique();
    }
}
