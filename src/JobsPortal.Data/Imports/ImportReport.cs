using System.Text.Json;
using System.Text.Json.Serialization;
using JobsPortal.Domain.Openings;

namespace JobsPortal.Data.Imports;

/// <summary>Why nothing was closed although openings are missing from the file.</summary>
public enum ClosingWithheld
{
    /// <summary>The caller says that the file is a part of the feed.</summary>
    Partial,

    /// <summary>The feed says that it has more rows than the file.</summary>
    MoreAnnounced,

    /// <summary>No whole run came before this one.</summary>
    FirstRun,

    /// <summary>The file has less than four fifths of the last whole run's rows.</summary>
    FarFewerRows,
}

/// <summary>What a run did. Every row read was created, updated, unchanged, skipped, or a repetition of an id.</summary>
public sealed class ImportReport
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>The run in the database; null for a dry run.</summary>
    public int? RunId { get; set; }

    /// <summary>Rows in the file.</summary>
    public int Read { get; set; }

    /// <summary>Rows that the feed says it has; null when it does not say.</summary>
    public long? Announced { get; set; }

    /// <summary>New openings.</summary>
    public int Created { get; set; }

    /// <summary>Openings in which something changed.</summary>
    public int Updated { get; set; }

    /// <summary>Openings in which nothing changed.</summary>
    public int Unchanged { get; set; }

    /// <summary>Openings that vanished from all their feeds and were closed.</summary>
    public int Closed { get; set; }

    /// <summary>Openings that are missing from the file and were left alone, because of <see cref="Withheld"/>.</summary>
    public int Missing { get; set; }

    /// <summary>Why nothing was closed; null when missing openings were closed or none is missing.</summary>
    public ClosingWithheld? Withheld { get; set; }

    /// <summary>Rows of the last whole run, with which this one was compared.</summary>
    public int? LastRead { get; set; }

    /// <summary>Rows whose id came again later in the file: the last one counts.</summary>
    public int Repeated { get; set; }

    /// <summary>Rows left out, by reason.</summary>
    public SortedDictionary<SkipReason, int> Skips { get; init; } = [];

    /// <summary>Places where personal data was taken out.</summary>
    public int Redacted { get; set; }

    /// <summary>Texts that were cut at their limit.</summary>
    public int Shortened { get; set; }

    /// <summary>Created and updated openings that a person should look at, by flag.</summary>
    public SortedDictionary<ReviewFlags, int> Flags { get; init; } = [];

    /// <summary>Created and updated openings with at least one flag.</summary>
    public int Flagged { get; set; }

    /// <summary>Rows left out.</summary>
    [JsonIgnore]
    public int Skipped => Skips.Values.Sum();

    /// <summary>The stored form.</summary>
    public string Write() => JsonSerializer.Serialize(this, Options);

    /// <summary>Reads the stored form; null when there is none.</summary>
    public static ImportReport? ReadFrom(string? text) => string.IsNullOrEmpty(text) ? null : JsonSerializer.Deserialize<ImportReport>(text, Options);

    internal void Skip(SkipReason reason) => Skips[reason] = Skips.GetValueOrDefault(reason) + 1;

    internal void Note(ReviewFlags flags)
    {
        if (flags == ReviewFlags.None) return;

        Flagged++;
        foreach (var flag in Enum.GetValues<ReviewFlags>().Where(f => f != ReviewFlags.None && flags.HasFlag(f))) Flags[flag] = Flags.GetValueOrDefault(flag) + 1;
    }
}

/// <summary>How far a run is.</summary>
/// <param name="Stage">What it does.</param>
/// <param name="Done">Rows done.</param>
/// <param name="Total">Rows in all, once they are known.</param>
public readonly record struct ImportProgress(ImportStage Stage, int Done, int? Total);

/// <summary>The two passes of a run.</summary>
public enum ImportStage
{
    /// <summary>Reading and checking to the end of the file; nothing is written.</summary>
    Checking,

    /// <summary>Writing.</summary>
    Applying,
}
