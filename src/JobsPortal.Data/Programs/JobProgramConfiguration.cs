using JobsPortal.Data.Accounts;
using JobsPortal.Data.Search;
using JobsPortal.Data.Shared;
using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Programs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Programs;

internal sealed class JobProgramConfiguration : IEntityTypeConfiguration<JobProgram>
{
    public void Configure(EntityTypeBuilder<JobProgram> builder)
    {
        builder.ToTable("JobPrograms");
        builder.Property(p => p.Name).HasMaxLength(JobProgram.NameMaxLength);
        builder.Property(p => p.Summary).HasMaxLength(JobProgram.SummaryMaxLength);
        builder.Property(p => p.Partners).HasMaxLength(JobProgram.SummaryMaxLength);
        builder.Property(p => p.ContactPhone).HasMaxLength(Account.PhoneMaxLength);
        builder.Property<string>(SearchText.Column).IsUnbounded("holds name, summary and partners together");
        builder.HasOne<PlanField>().WithMany().HasForeignKey(p => p.PlanFieldId);
        builder.HasOne<Department>().WithMany().HasForeignKey(p => p.DepartmentId);
        builder.HasMany(p => p.Budgets).WithOne().HasForeignKey(b => b.JobProgramId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(p => p.PlanFieldId);
        builder.HasIndex(p => new { p.DepartmentId, p.Id });
    }
}

internal sealed class ProgramBudgetConfiguration : IEntityTypeConfiguration<ProgramBudget>
{
    public void Configure(EntityTypeBuilder<ProgramBudget> builder)
    {
        builder.ToTable("ProgramBudgets");
        builder.HasIndex(b => new { b.JobProgramId, b.Year }).IsUnique();
    }
}
