using JobsPortal.Data.Accounts;
using JobsPortal.Data.Shared;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Applications;

internal sealed class ApplicationConfiguration : IEntityTypeConfiguration<Application>
{
    /// <summary>Both databases read the brackets. SQL Server's filtered indexes know no NOT IN, hence the stored bit.</summary>
    private const string Live = "[IsLive] = 1";

    public void Configure(EntityTypeBuilder<Application> builder)
    {
        builder.ToTable("Applications");
        builder.Property(a => a.Number).HasMaxLength(ReceiptNumber.Length);
        builder.Property(a => a.RecordKey).IsRecordKey();
        builder.Property(a => a.ApplicantName).HasMaxLength(PersonName.MaxLength);
        builder.Property(a => a.Phone).HasMaxLength(Account.PhoneMaxLength);
        builder.Property(a => a.Email).HasMaxLength(Application.EmailMaxLength);
        builder.Property(a => a.PostalAddress).HasMaxLength(DefaultForms.PostalAddressMaxLength);
        builder.Property(a => a.DongCode).HasMaxLength(10);
        builder.Property(a => a.IntakeDong).HasMaxLength(10);
        builder.Property(a => a.PersonKey).HasMaxLength(64);
        builder.Property(a => a.TypedByName).HasMaxLength(PersonName.MaxLength);
        builder.Property(a => a.TypedByRelation).HasMaxLength(TypedBy.RelationMaxLength);
        builder.Property(a => a.TypedByPhone).HasMaxLength(Account.PhoneMaxLength);
        builder.Property(a => a.ReasonNote).HasMaxLength(Application.NoteMaxLength);
        builder.Property(a => a.DraftStep).HasMaxLength(20);
        builder.HasOne<Opening>().WithMany().HasForeignKey(a => a.OpeningId);
        builder.HasOne<OpeningUnit>().WithMany().HasForeignKey(a => a.UnitId);
        builder.HasOne<OpeningUnit>().WithMany().HasForeignKey(a => a.SecondUnitId);
        builder.HasOne<Account>().WithMany().HasForeignKey(a => a.AccountId);
        builder.HasOne<Account>().WithMany().HasForeignKey(a => a.EnteredBy);
        builder.HasOne<Account>().WithMany().HasForeignKey(a => a.ProxyCheckedBy);
        builder.HasMany(a => a.Events).WithOne().HasForeignKey(e => e.ApplicationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(a => a.Answers).WithOne().HasForeignKey(v => v.ApplicationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(a => a.ConsentRecords).WithOne().HasForeignKey(c => c.ApplicationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(a => a.Number).IsUnique();
        builder.HasIndex(a => a.RecordKey);
        builder.HasIndex(a => new { a.OpeningId, a.PersonKey }).IsUnique().HasFilter(Live);
        builder.HasIndex(a => new { a.OpeningId, a.AccountId }).IsUnique().HasFilter(Live + " AND [AccountId] IS NOT NULL");
        builder.HasIndex(a => new { a.OpeningId, a.Status, a.Id });
        builder.HasIndex(a => new { a.IntakeDong, a.Id });
        builder.HasIndex(a => new { a.DongCode, a.Id });
        builder.HasIndex(a => a.AccountId);
    }
}

internal sealed class ApplicationEventConfiguration : IEntityTypeConfiguration<ApplicationEvent>
{
    public void Configure(EntityTypeBuilder<ApplicationEvent> builder)
    {
        builder.ToTable("ApplicationEvents");
        builder.Property(e => e.Note).HasMaxLength(Application.NoteMaxLength);
        builder.Property(e => e.FactPlace).HasMaxLength(InterviewSlot.PlaceMaxLength);
        builder.HasIndex(e => new { e.ApplicationId, e.Id });
    }
}

internal sealed class AnswerVersionConfiguration : IEntityTypeConfiguration<AnswerVersion>
{
    public void Configure(EntityTypeBuilder<AnswerVersion> builder)
    {
        builder.ToTable("AnswerVersions");
        builder.Property(v => v.Answers).IsUnbounded("all answers of one form");
        builder.HasIndex(v => new { v.ApplicationId, v.Number }).IsUnique();
    }
}

internal sealed class ConsentRecordConfiguration : IEntityTypeConfiguration<ConsentRecord>
{
    public void Configure(EntityTypeBuilder<ConsentRecord> builder)
    {
        builder.ToTable("ConsentRecords");
        builder.Property(c => c.TextVersion).HasMaxLength(Consents.TextVersionMaxLength);
        builder.HasIndex(c => new { c.ApplicationId, c.Kind });
    }
}

internal sealed class DecisionBatchConfiguration : IEntityTypeConfiguration<DecisionBatch>
{
    public void Configure(EntityTypeBuilder<DecisionBatch> builder)
    {
        builder.ToTable("DecisionBatches");
        builder.Property(b => b.Remarks).HasMaxLength(Application.NoteMaxLength);
        builder.HasOne<Opening>().WithMany().HasForeignKey(b => b.OpeningId);
        builder.HasOne<Account>().WithMany().HasForeignKey(b => b.DraftedBy);
        builder.HasOne<Account>().WithMany().HasForeignKey(b => b.AssignedTo);
        builder.HasOne<Account>().WithMany().HasForeignKey(b => b.SubmittedBy);
        builder.HasOne<Account>().WithMany().HasForeignKey(b => b.ReleasedBy);
        builder.HasMany(b => b.Items).WithOne().HasForeignKey(i => i.DecisionBatchId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(b => new { b.Status, b.Id });
        // One unreleased batch per opening at a time: two officers work on the same one.
        builder.HasIndex(b => b.OpeningId).IsUnique().HasFilter("[ReleasedAt] IS NULL");
    }
}

internal sealed class DecisionItemConfiguration : IEntityTypeConfiguration<DecisionItem>
{
    public void Configure(EntityTypeBuilder<DecisionItem> builder)
    {
        builder.ToTable("DecisionItems");
        builder.Property(i => i.Note).HasMaxLength(Application.NoteMaxLength);
        builder.HasOne<Application>().WithMany().HasForeignKey(i => i.ApplicationId);
        builder.HasIndex(i => new { i.DecisionBatchId, i.ApplicationId }).IsUnique();
        builder.HasIndex(i => i.ApplicationId);
    }
}
