using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Publications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Publications;

internal sealed class PublicationConfiguration : IEntityTypeConfiguration<Publication>
{
    public void Configure(EntityTypeBuilder<Publication> builder)
    {
        builder.ToTable("Publications");
        builder.Ignore(p => p.Planned);
        builder.Ignore(p => p.Confirmed);
        builder.Property(p => p.Title).HasMaxLength(Publication.TitleMaxLength);
        builder.HasOne<Plan>().WithMany().HasForeignKey(p => p.PlanId);
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.TakenBy);
        builder.HasMany(p => p.Lines).WithOne().HasForeignKey(l => l.PublicationId);
        builder.HasIndex(p => new { p.AsOf, p.Id });
    }
}

internal sealed class PublicationLineConfiguration : IEntityTypeConfiguration<PublicationLine>
{
    public void Configure(EntityTypeBuilder<PublicationLine> builder)
    {
        builder.ToTable("PublicationLines");
        builder.Property(l => l.Name).HasMaxLength(PlanField.NameMaxLength);
        builder.HasIndex(l => new { l.PublicationId, l.Order }).IsUnique();
    }
}
