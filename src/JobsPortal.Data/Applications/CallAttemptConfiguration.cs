using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Applications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Applications;

internal sealed class CallAttemptConfiguration : IEntityTypeConfiguration<CallAttempt>
{
    public void Configure(EntityTypeBuilder<CallAttempt> builder)
    {
        builder.ToTable("CallAttempts");
        builder.Property(c => c.Note).HasMaxLength(CallAttempt.NoteMaxLength);
        builder.HasOne<Application>().WithMany().HasForeignKey(c => c.ApplicationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.By);
        builder.HasIndex(c => new { c.ApplicationId, c.Id });
    }
}
