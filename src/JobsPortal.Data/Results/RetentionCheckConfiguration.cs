using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Results;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Results;

internal sealed class RetentionCheckConfiguration : IEntityTypeConfiguration<RetentionCheck>
{
    public void Configure(EntityTypeBuilder<RetentionCheck> builder)
    {
        builder.ToTable("RetentionChecks");
        builder.Property(c => c.Evidence).HasMaxLength(RetentionCheck.EvidenceMaxLength);
        builder.HasOne<JobResult>().WithMany().HasForeignKey(c => c.JobResultId);
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.RecordedBy);
        builder.HasIndex(c => new { c.JobResultId, c.Mark });
    }
}
