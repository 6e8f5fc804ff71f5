using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.SavedOpenings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.SavedOpenings;

internal sealed class SavedOpeningConfiguration : IEntityTypeConfiguration<SavedOpening>
{
    public void Configure(EntityTypeBuilder<SavedOpening> builder)
    {
        builder.ToTable("SavedOpenings");
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId);
        builder.HasOne<Opening>().WithMany().HasForeignKey(s => s.OpeningId);
        builder.HasIndex(s => new { s.AccountId, s.OpeningId }).IsUnique();
        builder.HasIndex(s => new { s.OpeningId, s.WantsNotice, s.ToldAt });
    }
}
