using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Applications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Applications;

internal sealed class ObjectionConfiguration : IEntityTypeConfiguration<Objection>
{
    public void Configure(EntityTypeBuilder<Objection> builder)
    {
        builder.ToTable("Objections");
        builder.Property(o => o.Text).HasMaxLength(Objection.TextMaxLength);
        builder.Property(o => o.Note).HasMaxLength(Objection.TextMaxLength);
        builder.Property(o => o.Remarks).HasMaxLength(Objection.TextMaxLength);
        builder.HasOne<Application>().WithMany().HasForeignKey(o => o.ApplicationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Account>().WithMany().HasForeignKey(o => o.RegisteredBy);
        builder.HasOne<Account>().WithMany().HasForeignKey(o => o.ProposedBy);
        builder.HasOne<Account>().WithMany().HasForeignKey(o => o.DecidedBy);
        // One against each result: two presses at once make one.
        builder.HasIndex(o => new { o.ApplicationId, o.ResultAt }).IsUnique();
        builder.HasIndex(o => new { o.Status, o.AnswerDueAt, o.Id });
    }
}
