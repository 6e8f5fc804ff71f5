using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Qualifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Qualifications;

internal sealed class QualificationCheckConfiguration : IEntityTypeConfiguration<QualificationCheck>
{
    public void Configure(EntityTypeBuilder<QualificationCheck> builder)
    {
        builder.ToTable("QualificationChecks");
        builder.Property(c => c.Note).HasMaxLength(QualificationCheck.NoteMaxLength);
        builder.HasOne<Application>().WithMany().HasForeignKey(c => c.ApplicationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.AskedBy);
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.CheckedBy);
        // Two officers who ask at once make one round.
        builder.HasIndex(c => new { c.ApplicationId, c.Round }).IsUnique();
    }
}

internal sealed class QualificationLayoutChangeConfiguration : IEntityTypeConfiguration<QualificationLayoutChange>
{
    public void Configure(EntityTypeBuilder<QualificationLayoutChange> builder)
    {
        builder.ToTable("QualificationLayoutChanges");
        builder.Property(c => c.Before).HasMaxLength(QualificationLayout.TextMaxLength);
        builder.Property(c => c.After).HasMaxLength(QualificationLayout.TextMaxLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.ByAccountId);
        builder.HasIndex(c => new { c.Table, c.Id });
    }
}
