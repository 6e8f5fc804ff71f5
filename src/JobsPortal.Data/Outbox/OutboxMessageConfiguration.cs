using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Alerts;
using JobsPortal.Domain.RoundSignups;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Outbox;

internal sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.Property(m => m.MessageId).HasMaxLength(OutboxMessage.MessageIdMaxLength);
        builder.Property(m => m.To).HasMaxLength(OutboxMessage.ToMaxLength);
        builder.Property(m => m.RecipientName).HasMaxLength(OutboxMessage.RecipientNameMaxLength);
        builder.Property(m => m.Subject).HasMaxLength(OutboxMessage.SubjectMaxLength);
        builder.Property(m => m.Body).HasMaxLength(OutboxMessage.BodyMaxLength);
        builder.Property(m => m.LastError).HasMaxLength(OutboxMessage.LastErrorMaxLength);
        builder.Property(m => m.Unsubscribe).HasMaxLength(OutboxMessage.UnsubscribeMaxLength);
        builder.HasOne<AlertRecipient>().WithMany().HasForeignKey(m => m.AlertRecipientId);
        builder.HasOne<Account>().WithMany().HasForeignKey(m => m.AccountId);
        builder.HasOne<RoundSignup>().WithMany().HasForeignKey(m => m.RoundSignupId);
        builder.HasIndex(m => m.MessageId).IsUnique();
        builder.HasIndex(m => new { m.SentAt, m.Channel, m.Id });
        builder.HasIndex(m => m.GivenUpAt);
        builder.HasIndex(m => m.ApplicationId);
    }
}
