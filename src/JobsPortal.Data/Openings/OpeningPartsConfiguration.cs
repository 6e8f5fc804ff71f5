using JobsPortal.Data.Accounts;
using JobsPortal.Data.Shared;
using JobsPortal.Domain.Openings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Openings;

internal sealed class OpeningTemplateConfiguration : IEntityTypeConfiguration<OpeningTemplate>
{
    public void Configure(EntityTypeBuilder<OpeningTemplate> builder)
    {
        builder.ToTable("OpeningTemplates");
        builder.Ignore(t => t.Details);
        builder.Property(t => t.Name).HasMaxLength(OpeningTemplate.NameMaxLength);
        builder.Property(t => t.Content).IsUnbounded("a whole opening");
        builder.HasOne<Department>().WithMany().HasForeignKey(t => t.DepartmentId);
        builder.HasIndex(t => new { t.DepartmentId, t.Id });
    }
}

internal sealed class OpeningAttachmentConfiguration : IEntityTypeConfiguration<OpeningAttachment>
{
    public void Configure(EntityTypeBuilder<OpeningAttachment> builder)
    {
        builder.ToTable("OpeningAttachments");
        builder.Property(a => a.Name).HasMaxLength(OpeningAttachment.NameMaxLength);
        builder.Property(a => a.Content).HasMaxLength(OpeningAttachment.MaxBytes);
        builder.HasOne<Opening>().WithMany().HasForeignKey(a => a.OpeningId);
        builder.HasIndex(a => new { a.OpeningId, a.Id });
    }
}

internal sealed class OpeningViewsConfiguration : IEntityTypeConfiguration<OpeningViews>
{
    public void Configure(EntityTypeBuilder<OpeningViews> builder)
    {
        builder.ToTable("OpeningViews");
        builder.HasKey(v => new { v.OpeningId, v.Day });
        builder.HasOne<Opening>().WithMany().HasForeignKey(v => v.OpeningId);
    }
}
