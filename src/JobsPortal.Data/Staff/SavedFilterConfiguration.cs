using JobsPortal.Data.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Staff;

internal sealed class SavedFilterConfiguration : IEntityTypeConfiguration<SavedFilter>
{
    public void Configure(EntityTypeBuilder<SavedFilter> builder)
    {
        builder.ToTable("SavedFilters");
        builder.Property(f => f.Name).HasMaxLength(SavedFilter.NameMaxLength);
        builder.Property(f => f.Query).HasMaxLength(SavedFilter.QueryMaxLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(f => f.AccountId);
        builder.HasIndex(f => new { f.AccountId, f.List, f.Name }).IsUnique();
    }
}
