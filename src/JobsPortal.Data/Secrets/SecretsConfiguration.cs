using JobsPortal.Data.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Secrets;

internal sealed class PortalSecretConfiguration : IEntityTypeConfiguration<PortalSecret>
{
    public void Configure(EntityTypeBuilder<PortalSecret> builder)
    {
        builder.Property(s => s.Name).HasMaxLength(PortalSecret.NameMaxLength);
        builder.Property(s => s.Value).HasMaxLength(PortalSecret.ValueLength);
        builder.HasIndex(s => s.Name).IsUnique();
    }
}

internal sealed class DataProtectionKeyConfiguration : IEntityTypeConfiguration<DataProtectionKey>
{
    public void Configure(EntityTypeBuilder<DataProtectionKey> builder)
    {
        builder.ToTable("DataProtectionKeys");
        builder.Property(k => k.FriendlyName).HasMaxLength(DataProtectionKey.FriendlyNameMaxLength);
        builder.Property(k => k.Xml).IsUnbounded("the framework decides how long a key's document is");
    }
}
