using JobsPortal.Data.Accounts;
using JobsPortal.Domain.OpeningReports;
using JobsPortal.Domain.Openings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.OpeningReports;

internal sealed class OpeningReportConfiguration : IEntityTypeConfiguration<OpeningReport>
{
    public void Configure(EntityTypeBuilder<OpeningReport> builder)
    {
        builder.ToTable("OpeningReports");
        builder.Property(r => r.Text).HasMaxLength(OpeningReport.TextMaxLength);
        builder.Property(r => r.Answer).HasMaxLength(OpeningReport.AnswerMaxLength);
        builder.HasOne<Opening>().WithMany().HasForeignKey(r => r.OpeningId);
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.AccountId);
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.AnsweredBy);
        builder.HasIndex(r => new { r.AnsweredAt, r.Id });
    }
}
