namespace JobsPortal.Web.Jobs;

/// <summary>How mail leaves (<c>Outbox</c> in the settings).</summary>
public sealed class OutboxOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Outbox";

    /// <summary>How often the outbox is looked at.</summary>
    public TimeSpan Interval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Address of the sender; nobody answers there.</summary>
    public string From { get; set; } = "noreply@jobs.example";

    /// <summary>A message that failed so often is left for a person.</summary>
    public int MaxAttempts { get; set; } = 10;
}
