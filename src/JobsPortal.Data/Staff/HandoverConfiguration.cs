using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Staff;

internal sealed class HandoverConfiguration : IEntityTypeConfiguration<Handover>
{
    public void Configure(EntityTypeBuilder<Handover> builder)
    {
        builder.ToTable("Handovers");
        builder.Property(h => h.FromName).HasMaxLength(Handover.NameMaxLength);
        builder.Property(h => h.ToName).HasMaxLength(Handover.NameMaxLength);
        builder.Property(h => h.Reason).HasMaxLength(Handover.ReasonMaxLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(h => h.FromAccountId);
        builder.HasOne<Account>().WithMany().HasForeignKey(h => h.ToAccountId);
        builder.HasOne<Account>().WithMany().HasForeignKey(h => h.By);
        builder.HasOne<Department>().WithMany().HasForeignKey(h => h.FromDepartmentId);
        builder.HasOne<Department>().WithMany().HasForeignKey(h => h.ToDepartmentId);
        builder.HasMany(h => h.Items).WithOne().HasForeignKey(i => i.HandoverId);
    }
}

internal sealed class HandoverItemConfiguration : IEntityTypeConfiguration<HandoverItem>
{
    public void Configure(EntityTypeBuilder<HandoverItem> builder)
    {
        builder.ToTable("HandoverItems");
        builder.Property(i => i.Title).HasMaxLength(HandoverItem.TitleMaxLength);
        builder.HasIndex(i => new { i.Kind, i.SubjectId, i.Id });
    }
}
