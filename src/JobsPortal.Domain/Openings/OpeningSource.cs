namespace JobsPortal.Domain.Openings;

/// <summary>Where an imported opening came from. The same opening may come through two feeds; each keeps its last row here.</summary>
public sealed class OpeningSource
{
    /// <summary>Longest name of a feed, in characters.</summary>
    public const int FeedMaxLength = 40;

    /// <summary>Longest id of a source, in characters. Ids are text and case-sensitive.</summary>
    public const int SourceIdMaxLength = 100;

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>The opening.</summary>
    public int OpeningId { get; private set; }

    /// <summary>The feed: getjobinfo, work24 or csv.</summary>
    public required string Feed { get; init; }

    /// <summary>The id in the feed, as written.</summary>
    public required string SourceId { get; init; }

    /// <summary>The row as last read, cleaned and redacted, in the importer's own text form; alternating imports merge from it.</summary>
    public required string Content { get; set; }

    /// <summary>SHA-256 of <see cref="Content"/>, hexadecimal: an unchanged row costs nothing.</summary>
    public required string ContentHash { get; set; }

    /// <summary>The run that saw it last.</summary>
    public int LastSeenRunId { get; set; }

    /// <summary>Whether the last full run of the feed still had it.</summary>
    public bool IsListed { get; set; } = true;
}
