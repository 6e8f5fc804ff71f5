using JobsPortal.Domain.Suggestions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Suggestions;

internal sealed class PopularWordConfiguration : IEntityTypeConfiguration<PopularWord>
{
    public void Configure(EntityTypeBuilder<PopularWord> builder)
    {
        builder.ToTable("PopularWords");
        builder.HasKey(w => w.Word);
        builder.Property(w => w.Word).HasMaxLength(PopularWord.MaxLength);
        builder.HasIndex(w => w.LastOn);
    }
}
