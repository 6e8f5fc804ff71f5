using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Openings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Interviews;

internal sealed class InterviewSlotConfiguration : IEntityTypeConfiguration<InterviewSlot>
{
    public void Configure(EntityTypeBuilder<InterviewSlot> builder)
    {
        // The database itself refuses a place too many.
        builder.ToTable("InterviewSlots", table => table.HasCheckConstraint("CK_InterviewSlots_Taken", "[Taken] >= 0 AND [Taken] <= [Capacity]"));
        builder.Property(s => s.Place).HasMaxLength(InterviewSlot.PlaceMaxLength);
        builder.HasOne<Opening>().WithMany().HasForeignKey(s => s.OpeningId);
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.OfferedBy);
        builder.HasIndex(s => new { s.OpeningId, s.StartsAt, s.Place }).IsUnique();
    }
}

internal sealed class InterviewConfiguration : IEntityTypeConfiguration<Interview>
{
    public void Configure(EntityTypeBuilder<Interview> builder)
    {
        builder.ToTable("Interviews");
        builder.Property(i => i.Note).HasMaxLength(Interview.NoteMaxLength);
        builder.HasOne<Application>().WithMany().HasForeignKey(i => i.ApplicationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<InterviewSlot>().WithMany().HasForeignKey(i => i.SlotId);
        builder.HasOne<Account>().WithMany().HasForeignKey(i => i.OfferedBy);
        builder.HasOne<Account>().WithMany().HasForeignKey(i => i.RecordedBy);
        builder.HasIndex(i => i.ApplicationId).IsUnique();
        builder.HasIndex(i => i.SlotId);
    }
}
