using JobsPortal.Domain.Headlines;
using JobsPortal.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Headlines;

internal sealed class HeadlineConfiguration : IEntityTypeConfiguration<Headline>
{
    public void Configure(EntityTypeBuilder<Headline> builder)
    {
        builder.ToTable("Headlines");
        builder.Property(h => h.Title).HasMaxLength(Headline.TitleMaxLength);
        builder.Property(h => h.Stated).HasMaxLength(Headline.StatedMaxLength);
        builder.Property(h => h.Source).HasMaxLength(Headline.SourceMaxLength);
        builder.HasMany(h => h.Parts).WithOne().HasForeignKey(p => p.HeadlineId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(h => new { h.PublishedOn, h.Id });
    }
}

internal sealed class HeadlinePartConfiguration : IEntityTypeConfiguration<HeadlinePart>
{
    public void Configure(EntityTypeBuilder<HeadlinePart> builder)
    {
        builder.ToTable("HeadlineParts");
        builder.Property(p => p.Label).HasMaxLength(HeadlinePart.LabelMaxLength);
        builder.Property(p => p.Group).HasMaxLength(HeadlinePart.LabelMaxLength);
        builder.Property(p => p.AsOf).HasMaxLength(HeadlinePart.NoteMaxLength);
        builder.Property(p => p.BudgetNote).HasMaxLength(HeadlinePart.NoteMaxLength);
        builder.HasOne<PlanField>().WithMany().HasForeignKey(p => p.PlanFieldId);
    }
}
