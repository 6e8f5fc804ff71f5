using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Alerts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Alerts;

internal sealed class AlertRecipientConfiguration : IEntityTypeConfiguration<AlertRecipient>
{
    public void Configure(EntityTypeBuilder<AlertRecipient> builder)
    {
        builder.ToTable("AlertRecipients");
        builder.Property(r => r.Email).HasMaxLength(EmailAddress.MaxLength);
        builder.Property(r => r.Token).HasMaxLength(AlertRecipient.TokenLength);
        builder.Property(r => r.TextVersion).HasMaxLength(AlertRecipient.ConsentVersionMaxLength);
        builder.Property(r => r.Origin).HasMaxLength(AlertRecipient.OriginMaxLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.AccountId);
        builder.HasIndex(r => r.Token).IsUnique();
        builder.HasIndex(r => r.AccountId).IsUnique().HasFilter("[AccountId] IS NOT NULL");
        // One list for an address alone; couples may share the address of their two accounts.
        builder.HasIndex(r => r.Email).IsUnique().HasFilter("[AccountId] IS NULL");
        builder.HasIndex(r => new { r.AskedAt, r.WantedAt });
    }
}

internal sealed class SavedSearchConfiguration : IEntityTypeConfiguration<SavedSearch>
{
    public void Configure(EntityTypeBuilder<SavedSearch> builder)
    {
        builder.ToTable("SavedSearches");
        builder.Ignore(s => s.Conditions);
        builder.Property(s => s.Words).HasMaxLength(SavedSearch.WordsMaxLength);
        Chosen(builder.Property(s => s.Occupations));
        Chosen(builder.Property(s => s.Kinds));
        Chosen(builder.Property(s => s.Employments));
        builder.Property(s => s.Dongs).HasMaxLength(SavedSearch.ChoicesMaxLength)
            .HasConversion(list => string.Join(',', list), text => Parts(text), ListsOf<string>());
        builder.HasOne<AlertRecipient>().WithMany().HasForeignKey(s => s.AlertRecipientId);
        builder.HasIndex(s => s.AlertRecipientId);
        builder.HasIndex(s => new { s.ConfirmedAt, s.SavedAt });
    }

    private static void Chosen<T>(PropertyBuilder<IReadOnlyList<T>> property) where T : struct, Enum => property
        .HasMaxLength(SavedSearch.ChoicesMaxLength)
        .HasConversion(list => string.Join(',', list), text => Parts(text).Select(Enum.Parse<T>).ToArray(), ListsOf<T>());

    private static string[] Parts(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static ValueComparer<IReadOnlyList<T>> ListsOf<T>() => new(
        (left, right) => left!.SequenceEqual(right!), list => list.Aggregate(0, (hash, value) => HashCode.Combine(hash, value)), list => list.ToArray());
}

internal sealed class AlertMatchConfiguration : IEntityTypeConfiguration<AlertMatch>
{
    public void Configure(EntityTypeBuilder<AlertMatch> builder)
    {
        builder.ToTable("AlertMatches");
        builder.HasOne<AlertRecipient>().WithMany().HasForeignKey(m => m.AlertRecipientId);
        builder.HasOne<Opening>().WithMany().HasForeignKey(m => m.OpeningId);
        // Never the same opening twice.
        builder.HasIndex(m => new { m.AlertRecipientId, m.OpeningId }).IsUnique();
        // Whether something waits for somebody is asked of each recipient: what was told is not gone through again.
        builder.HasIndex(m => new { m.AlertRecipientId, m.FoundAt }).HasFilter("[ToldAt] IS NULL");
    }
}

internal sealed class AlertProgressConfiguration : IEntityTypeConfiguration<AlertProgress>
{
    public void Configure(EntityTypeBuilder<AlertProgress> builder)
    {
        builder.ToTable("AlertProgress");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasData(new AlertProgress { Id = AlertProgress.OnlyId });
    }
}
