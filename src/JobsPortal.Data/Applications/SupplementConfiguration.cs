using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Applications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Applications;

internal sealed class SupplementConfiguration : IEntityTypeConfiguration<Supplement>
{
    public void Configure(EntityTypeBuilder<Supplement> builder)
    {
        builder.ToTable("Supplements");
        builder.Property(s => s.Items).HasMaxLength(Supplement.ItemsMaxLength);
        builder.Property(s => s.Answer).HasMaxLength(Supplement.TextMaxLength);
        builder.HasOne<Application>().WithMany(a => a.Supplements).HasForeignKey(s => s.ApplicationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.AskedBy);
        builder.HasIndex(s => new { s.ApplicationId, s.Number }).IsUnique();
        builder.HasIndex(s => new { s.EndedAt, s.DueAt });
    }
}

internal sealed class ApplicationDocumentConfiguration : IEntityTypeConfiguration<ApplicationDocument>
{
    public void Configure(EntityTypeBuilder<ApplicationDocument> builder)
    {
        builder.ToTable("ApplicationDocuments");
        builder.Property(d => d.Name).HasMaxLength(ApplicationDocument.NameMaxLength);
        builder.HasOne<Application>().WithMany().HasForeignKey(d => d.ApplicationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Account>().WithMany().HasForeignKey(d => d.CheckedBy);
        builder.HasIndex(d => new { d.ApplicationId, d.Name }).IsUnique();
    }
}
