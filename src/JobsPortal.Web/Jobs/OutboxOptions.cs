using JobsPortal.Web.Jobs.Smtp;

namespace JobsPortal.Web.Jobs;

/// <summary>How mail leaves (<c>Outbox</c> in the settings).</summary>
public sealed class OutboxOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Outbox";

    /// <summary>False on a second process that serves the same database: exactly one delivers.</summary>
    public bool Delivers { get; set; } = true;

    /// <summary>How often the outbox is looked at.</summary>
    public TimeSpan Interval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How often it is looked whether a saved opening closes soon.</summary>
    public TimeSpan AnnounceInterval { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How often it is looked for new openings that meet saved searches, and whether a digest is due.</summary>
    public TimeSpan AlertInterval { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Address of the sender; nobody answers there.</summary>
    public string From { get; set; } = "noreply@jobs.example";

    /// <summary>The mail server; without a host mail lies in the folder <c>mail</c>.</summary>
    public SmtpOptions Smtp { get; set; } = new();

    /// <summary>Right part of the sender's address, and of every message id.</summary>
    public string Domain => From[(From.IndexOf('@') + 1)..];

    /// <summary>Whether a portal can start with these settings.</summary>
    public bool AreUsable => Interval > TimeSpan.Zero && AnnounceInterval > TimeSpan.Zero && AlertInterval > TimeSpan.Zero && From.IndexOf('@') > 0 && From.All(c => char.IsAscii(c) && c is not (' ' or '<' or '>')) && Smtp.AreUsable;
}
