namespace JobsPortal.Data.Imports;

/// <summary>One run of an importer and what it did. The next run compares its number of rows with the last one before it closes anything.</summary>
public sealed class ImportRun
{
    public const int FeedMaxLength = 40;
    public const int FileNameMaxLength = 200;
    public const int ReportMaxLength = 4_000;

    public int Id { get; set; }

    /// <summary>Source of the rows, such as <c>work24</c>.</summary>
    public string Feed { get; set; } = "";

    /// <summary>Name of the file without its folder.</summary>
    public string FileName { get; set; } = "";

    /// <summary>The member of staff who uploaded the file; null for the command line.</summary>
    public int? ByAccountId { get; set; }

    public DateTime StartedAt { get; set; }

    /// <summary>Null for a run that was broken off.</summary>
    public DateTime? FinishedAt { get; set; }

    public bool IsDryRun { get; set; }

    /// <summary>True when the file holds a part of the feed: what is missing from it is not gone.</summary>
    public bool IsPartial { get; set; }

    public int Read { get; set; }
    public int Created { get; set; }
    public int Updated { get; set; }
    public int Unchanged { get; set; }
    public int Closed { get; set; }
    public int Skipped { get; set; }
    public int Redacted { get; set; }
    public int Flagged { get; set; }

    /// <summary>The whole report (<see cref="ImportReport.ReadFrom"/>); null for a run that was broken off.</summary>
    public string? Report { get; set; }
}
