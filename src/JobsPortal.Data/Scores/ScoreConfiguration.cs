using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Scores;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Scores;

internal sealed class ScoreCriterionConfiguration : IEntityTypeConfiguration<ScoreCriterion>
{
    public void Configure(EntityTypeBuilder<ScoreCriterion> builder)
    {
        builder.ToTable("ScoreCriteria");
        builder.Property(c => c.Name).HasMaxLength(ScoreCriterion.NameMaxLength);
        builder.HasOne<Opening>().WithMany().HasForeignKey(c => c.OpeningId);
        builder.HasIndex(c => new { c.OpeningId, c.Order }).IsUnique();
    }
}

internal sealed class ScoreConfiguration : IEntityTypeConfiguration<Score>
{
    public void Configure(EntityTypeBuilder<Score> builder)
    {
        builder.ToTable("Scores");
        builder.HasOne<Application>().WithMany().HasForeignKey(s => s.ApplicationId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<ScoreCriterion>().WithMany().HasForeignKey(s => s.CriterionId);
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.ScoredBy);
        builder.HasIndex(s => new { s.ApplicationId, s.CriterionId }).IsUnique();
        builder.HasIndex(s => s.CriterionId);
    }
}
