using JobsPortal.Data.Shared;
using JobsPortal.Domain.Openings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Openings;

internal sealed class OpeningChangeConfiguration : IEntityTypeConfiguration<OpeningChange>
{
    public void Configure(EntityTypeBuilder<OpeningChange> builder)
    {
        builder.ToTable("OpeningChanges");
        builder.Ignore(c => c.Details);
        builder.Property(c => c.Content).IsUnbounded("a whole opening");
        builder.Property(c => c.Note).HasMaxLength(OpeningChange.NoteMaxLength);
        builder.Property(c => c.ReturnedWith).HasMaxLength(Opening.TextMaxLength);
        builder.Property(c => c.DocumentNumber).HasMaxLength(Opening.NameMaxLength);
        builder.Property(c => c.NoticeNumber).HasMaxLength(Opening.NameMaxLength);
        builder.HasOne<Opening>().WithMany().HasForeignKey(c => c.OpeningId);
        builder.HasMany(c => c.Lines).WithOne().HasForeignKey(l => l.OpeningChangeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(c => new { c.OpeningId, c.Number }).IsUnique();
        // One change in work at a time, whoever is quicker.
        builder.HasIndex(c => c.OpeningId).IsUnique().HasFilter("[IsPending] = 1");
        builder.HasIndex(c => new { c.Status, c.Id });
    }
}

internal sealed class ChangeLineConfiguration : IEntityTypeConfiguration<ChangeLine>
{
    public void Configure(EntityTypeBuilder<ChangeLine> builder)
    {
        builder.ToTable("OpeningChangeLines");
        builder.Property(l => l.Unit).HasMaxLength(OpeningUnit.NameMaxLength);
        builder.Property(l => l.Before).HasMaxLength(Opening.DescriptionMaxLength);
        builder.Property(l => l.After).HasMaxLength(Opening.DescriptionMaxLength);
        builder.HasIndex(l => new { l.OpeningChangeId, l.Id });
    }
}
