using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Settings;
using JobsPortal.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Settings;

/// <summary>One change of a setting. The latest of an area and key holds; where there is none, what the portal ships with.</summary>
public sealed class SettingChange : IAppendOnly
{
    public int Id { get; set; }

    public SettingArea Area { get; set; }

    /// <summary>Which of the area: a year, a day, a field. See <see cref="SettingArea"/>.</summary>
    public string Key { get; set; } = "";

    /// <summary>What held before, shipped or set; null when nothing did.</summary>
    public string? From { get; set; }

    /// <inheritdoc cref="From"/>
    public string? To { get; set; }

    /// <summary>Why, or the notice that it comes from.</summary>
    public string Reason { get; set; } = "";

    /// <summary>Who; null for the first start.</summary>
    public int? ByAccountId { get; set; }

    public DateTime At { get; set; }
}

internal sealed class SettingChangeConfiguration : IEntityTypeConfiguration<SettingChange>
{
    public void Configure(EntityTypeBuilder<SettingChange> builder)
    {
        builder.ToTable("SettingChanges");
        builder.Property(c => c.Key).HasMaxLength(SettingValue.KeyMaxLength);
        builder.Property(c => c.From).HasMaxLength(SettingValue.ValueMaxLength);
        builder.Property(c => c.To).HasMaxLength(SettingValue.ValueMaxLength);
        builder.Property(c => c.Reason).HasMaxLength(SettingValue.ReasonMaxLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.ByAccountId);
        builder.HasIndex(c => new { c.Area, c.Key, c.Id });
    }
}
