using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Organizations;

internal sealed class OrganizationConfiguration : IEntityTypeConfiguration<Organization>
{
    public void Configure(EntityTypeBuilder<Organization> builder)
    {
        builder.ToTable("Organizations");
        builder.Property(o => o.Name).HasMaxLength(Organization.NameMaxLength);
        builder.Property(o => o.BusinessNumber).HasMaxLength(10);
        builder.Property(o => o.Address).HasMaxLength(Organization.AddressMaxLength);
        builder.Property(o => o.Phone).HasMaxLength(Account.PhoneMaxLength);
        builder.HasMany(o => o.Certifications).WithOne().HasForeignKey(c => c.OrganizationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(o => new { o.Name, o.Id });
        builder.HasIndex(o => o.BusinessNumber).IsUnique().HasFilter("[BusinessNumber] IS NOT NULL");
    }
}

internal sealed class OrganizationCertificationConfiguration : IEntityTypeConfiguration<OrganizationCertification>
{
    public void Configure(EntityTypeBuilder<OrganizationCertification> builder)
    {
        builder.ToTable("OrganizationCertifications");
        builder.Property(c => c.Number).HasMaxLength(OrganizationCertification.NumberMaxLength);
        builder.HasIndex(c => new { c.ValidFrom, c.ValidTo });
    }
}
