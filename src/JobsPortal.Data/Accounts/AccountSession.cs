namespace JobsPortal.Data.Accounts;

/// <summary>One sign-in on one device: carries the idle and absolute limits, and ends at once when <see cref="EndedAt"/> is set.</summary>
public sealed class AccountSession
{
    public const int DeviceMaxLength = 60;

    public Guid Id { get; set; }
    public int AccountId { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTime LastSeenAt { get; set; }

    /// <summary>Null while the session lives.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>Browser and system in a few words, for the owner's list of sessions; never the whole header.</summary>
    public string Device { get; set; } = "";
}
