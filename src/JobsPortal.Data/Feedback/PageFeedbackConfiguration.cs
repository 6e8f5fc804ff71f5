using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Feedback;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Feedback;

internal sealed class PageFeedbackConfiguration : IEntityTypeConfiguration<PageFeedback>
{
    public void Configure(EntityTypeBuilder<PageFeedback> builder)
    {
        builder.ToTable("PageFeedback");
        builder.Property(f => f.Path).HasMaxLength(PageFeedback.PathMaxLength);
        builder.Property(f => f.Comment).HasMaxLength(PageFeedback.CommentMaxLength);
        builder.Property(f => f.Note).HasMaxLength(PageFeedback.NoteMaxLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(f => f.ReadBy);
        builder.HasIndex(f => new { f.ReadAt, f.Id });
        builder.HasIndex(f => f.At);
    }
}
