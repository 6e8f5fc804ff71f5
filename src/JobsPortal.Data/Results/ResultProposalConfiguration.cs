using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Programs;
using JobsPortal.Domain.Results;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Results;

internal sealed class ResultProposalConfiguration : IEntityTypeConfiguration<ResultProposal>
{
    public void Configure(EntityTypeBuilder<ResultProposal> builder)
    {
        builder.ToTable("ResultProposals");
        builder.Property(p => p.Source).HasMaxLength(ResultProposal.SourceMaxLength);
        builder.Property(p => p.Evidence).HasMaxLength(JobResult.EvidenceMaxLength);
        builder.Property(p => p.Remarks).HasMaxLength(ResultProposal.ReasonMaxLength);
        builder.HasOne<JobProgram>().WithMany().HasForeignKey(p => p.JobProgramId);
        builder.HasOne<JobResult>().WithMany().HasForeignKey(p => p.CounterOfId);
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.ProposedBy);
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.DecidedBy);
        builder.HasIndex(p => new { p.Status, p.Id });
        builder.HasIndex(p => new { p.JobProgramId, p.OccurredOn });
        // Two people who correct the same entry at once: one of them is told so.
        builder.HasIndex(p => p.CounterOfId).IsUnique().HasFilter("[CounterOfId] IS NOT NULL AND [Status] <> 'Rejected'");
    }
}
