using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Programs;
using JobsPortal.Domain.RoundSignups;
using JobsPortal.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.RoundSignups;

internal sealed class RoundSignupConfiguration : IEntityTypeConfiguration<RoundSignup>
{
    public void Configure(EntityTypeBuilder<RoundSignup> builder)
    {
        builder.ToTable("RoundSignups");
        builder.Property(s => s.Email).HasMaxLength(EmailAddress.MaxLength);
        builder.Property(s => s.Phone).HasMaxLength(PhoneNumber.MaxDigits);
        builder.Property(s => s.Token).HasMaxLength(RoundSignup.TokenLength);
        builder.Property(s => s.TextVersion).HasMaxLength(RoundSignup.ConsentVersionMaxLength);
        builder.HasOne<JobProgram>().WithMany().HasForeignKey(s => s.JobProgramId);
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId);
        builder.HasOne<Opening>().WithMany().HasForeignKey(s => s.OpeningId);
        builder.HasIndex(s => s.Token).IsUnique();
        // One sign-up for each programme and person, which is also what two presses of the button at once meet.
        builder.HasIndex(s => new { s.JobProgramId, s.Email }).IsUnique().HasFilter("[Email] IS NOT NULL");
        builder.HasIndex(s => new { s.JobProgramId, s.Phone }).IsUnique().HasFilter("[Phone] IS NOT NULL");
        builder.HasIndex(s => s.Phone);
        builder.HasIndex(s => s.CreatedAt);
    }
}
