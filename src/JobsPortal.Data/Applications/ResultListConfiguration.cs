using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Applications;

internal sealed class ResultListConfiguration : IEntityTypeConfiguration<ResultList>
{
    public void Configure(EntityTypeBuilder<ResultList> builder)
    {
        builder.ToTable("ResultLists");
        builder.HasOne<Opening>().WithMany().HasForeignKey(r => r.OpeningId);
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.PublishedBy);
        builder.HasIndex(r => r.OpeningId).IsUnique();
    }
}
