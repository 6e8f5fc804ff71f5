using JobsPortal.Data.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Audit;

internal sealed class AccessRecordConfiguration : IEntityTypeConfiguration<AccessRecord>
{
    public void Configure(EntityTypeBuilder<AccessRecord> builder)
    {
        builder.Property(r => r.Origin).HasMaxLength(AccessRecord.OriginMaxLength);
        builder.Property(r => r.Subject).HasMaxLength(AccessRecord.SubjectMaxLength);
        builder.Property(r => r.Path).HasMaxLength(AccessRecord.PathMaxLength);
        builder.Property(r => r.Reason).HasMaxLength(AccessRecord.ReasonMaxLength);
        builder.Property(r => r.Hash).HasMaxLength(AccessRecord.HashLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.StaffAccountId);
        builder.HasIndex(r => r.At);
        builder.HasIndex(r => r.Position).IsUnique().HasFilter("[Position] > 0");
        builder.HasIndex(r => new { r.StaffAccountId, r.Id });
        builder.HasIndex(r => new { r.Subject, r.Id });
    }
}

internal sealed class AccessChainEndConfiguration : IEntityTypeConfiguration<AccessChainEnd>
{
    public void Configure(EntityTypeBuilder<AccessChainEnd> builder)
    {
        builder.ToTable("AccessChainEnds");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.LastHash).HasMaxLength(AccessRecord.HashLength);
        builder.Property(e => e.DeletedHash).HasMaxLength(AccessRecord.HashLength);
        builder.HasData(new AccessChainEnd { Id = AccessChainEnd.OnlyId });
    }
}
