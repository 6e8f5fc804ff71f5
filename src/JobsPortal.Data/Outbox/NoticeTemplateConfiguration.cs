using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Outbox;

internal sealed class NoticeTemplateConfiguration : IEntityTypeConfiguration<NoticeTemplate>
{
    public void Configure(EntityTypeBuilder<NoticeTemplate> builder)
    {
        builder.ToTable("NoticeTemplates");
        builder.Property(t => t.Subject).HasMaxLength(NoticeTemplate.SubjectMaxLength);
        builder.Property(t => t.Body).HasMaxLength(NoticeTemplate.BodyMaxLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(t => t.ChangedBy);
        builder.HasIndex(t => new { t.Event, t.Id });
    }
}
