using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Privacy;
using JobsPortal.Domain.Programs;
using JobsPortal.Domain.Results;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Results;

internal sealed class JobResultConfiguration : IEntityTypeConfiguration<JobResult>
{
    public void Configure(EntityTypeBuilder<JobResult> builder)
    {
        builder.ToTable("JobResults");
        builder.Property(r => r.Evidence).HasMaxLength(JobResult.EvidenceMaxLength);
        builder.Property(r => r.RecordKey).HasMaxLength(RecordKey.Length);
        builder.Property(r => r.Source).HasMaxLength(ResultProposal.SourceMaxLength);
        builder.HasOne<JobProgram>().WithMany().HasForeignKey(r => r.JobProgramId);
        builder.HasOne<Opening>().WithMany().HasForeignKey(r => r.OpeningId);
        builder.HasOne<Application>().WithMany().HasForeignKey(r => r.ApplicationId);
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.RecordedBy);
        builder.HasOne<JobResult>().WithMany().HasForeignKey(r => r.CounterOfId);
        builder.HasOne<ResultProposal>().WithMany().HasForeignKey(r => r.ProposalId);
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.ApprovedBy);
        // A placement is counted once, and taken back at most once.
        builder.HasIndex(r => r.ApplicationId).IsUnique().HasFilter($"[Origin] = '{nameof(ResultOrigin.Confirmation)}' AND [ApplicationId] IS NOT NULL");
        builder.HasIndex(r => r.CounterOfId).IsUnique().HasFilter("[CounterOfId] IS NOT NULL");
        // However often an approval is pressed, it writes one entry.
        builder.HasIndex(r => r.ProposalId).IsUnique().HasFilter("[ProposalId] IS NOT NULL");
        builder.HasIndex(r => new { r.JobProgramId, r.Measure });
        builder.HasIndex(r => r.OpeningId);
    }
}
