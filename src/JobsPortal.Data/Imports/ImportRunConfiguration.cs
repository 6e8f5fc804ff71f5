using JobsPortal.Data.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Imports;

internal sealed class ImportRunConfiguration : IEntityTypeConfiguration<ImportRun>
{
    public void Configure(EntityTypeBuilder<ImportRun> builder)
    {
        builder.Property(r => r.Feed).HasMaxLength(ImportRun.FeedMaxLength);
        builder.Property(r => r.FileName).HasMaxLength(ImportRun.FileNameMaxLength);
        builder.Property(r => r.Report).HasMaxLength(ImportRun.ReportMaxLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.ByAccountId);
        builder.HasIndex(r => new { r.Feed, r.Id });
    }
}
