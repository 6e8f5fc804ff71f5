using JobsPortal.Data.Accounts;
using JobsPortal.Domain.ResidentProfiles;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.ResidentProfiles;

internal sealed class ResidentProfileConfiguration : IEntityTypeConfiguration<ResidentProfile>
{
    private const int DongCodeLength = 10;

    public void Configure(EntityTypeBuilder<ResidentProfile> builder)
    {
        builder.ToTable("ResidentProfiles");
        builder.Property(p => p.Careers).HasMaxLength(ResidentProfile.CareersMaxLength);
        builder.Property(p => p.Certificates).HasMaxLength(ResidentProfile.CertificatesMaxLength);
        builder.Property(p => p.DongCode).HasMaxLength(DongCodeLength);
        builder.Property(p => p.WishedDong).HasMaxLength(DongCodeLength);
        builder.Property(p => p.Hours).HasMaxLength(ResidentProfile.HoursMaxLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.AccountId);
        builder.HasIndex(p => p.AccountId).IsUnique();
        builder.HasIndex(p => p.ChangedAt);
    }
}
