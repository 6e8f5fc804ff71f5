using JobsPortal.Data.Shared;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Data.Accounts;

/// <summary>Who gave, changed or took a right, kept at least three years (개인정보의 안전성 확보조치 기준 제5조).</summary>
public sealed class StaffChange : IAppendOnly
{
    public const int ValueMaxLength = 60;

    public long Id { get; set; }

    /// <summary>Whose right changed.</summary>
    public int AccountId { get; set; }

    /// <summary>Who changed it; null for the command line.</summary>
    public int? ByAccountId { get; set; }

    public StaffChangeKind Kind { get; set; }

    /// <summary>The value before, as text; null when there was none.</summary>
    public string? From { get; set; }

    /// <inheritdoc cref="From"/>
    public string? To { get; set; }

    public DateTime At { get; set; }
}

/// <summary>What a <see cref="StaffChange"/> changed.</summary>
public enum StaffChangeKind
{
    Created,
    Role,
    Department,
    CounterDong,
    Disabled,
    PasswordReset,
}
