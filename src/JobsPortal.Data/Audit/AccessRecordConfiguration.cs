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
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.StaffAccountId);
        builder.HasIndex(r => r.At);
        builder.HasIndex(r => new { r.StaffAccountId, r.Id });
        builder.HasIndex(r => new { r.Subject, r.Id });
    }
}
