using JobsPortal.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Plans;

internal sealed class PlanConfiguration : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        builder.ToTable("Plans");
        builder.Ignore(p => p.Target);
        builder.Property(p => p.DistrictCode).HasMaxLength(10);
        builder.HasMany(p => p.Fields).WithOne().HasForeignKey(f => f.PlanId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(p => new { p.DistrictCode, p.FromYear, p.ToYear }).IsUnique();
    }
}

internal sealed class PlanFieldConfiguration : IEntityTypeConfiguration<PlanField>
{
    public void Configure(EntityTypeBuilder<PlanField> builder)
    {
        builder.ToTable("PlanFields");
        builder.Property(f => f.Name).HasMaxLength(PlanField.NameMaxLength);
        builder.HasOne(f => f.Parent).WithMany().HasForeignKey(f => f.ParentId);
        builder.HasMany(f => f.Targets).WithOne().HasForeignKey(t => t.PlanFieldId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(f => new { f.PlanId, f.Sector, f.ParentId, f.Name });
    }
}

internal sealed class PlanTargetConfiguration : IEntityTypeConfiguration<PlanTarget>
{
    public void Configure(EntityTypeBuilder<PlanTarget> builder)
    {
        builder.ToTable("PlanTargets");
        builder.Property(t => t.Department).HasMaxLength(PlanField.NameMaxLength);
        builder.HasIndex(t => new { t.PlanFieldId, t.Edition }).IsUnique();
    }
}
