namespace JobsPortal.Data.Imports;

/// <summary>One row as delivered. <see cref="Fields"/> is null when it is no row at all.</summary>
/// <param name="Number">Place in the file, from 1.</param>
/// <param name="Fields">Values by the feed's own names.</param>
internal sealed record FeedRecord(long Number, IReadOnlyDictionary<string, string>? Fields)
{
    /// <summary>A value; empty when missing.</summary>
    public string this[string name] => Fields is not null && Fields.TryGetValue(name, out var value) ? value : "";
}

/// <summary>A reader of one format.</summary>
internal abstract class FeedReader
{
    /// <summary>How many rows the feed says it has; null when it does not say.</summary>
    public long? Announced { get; protected set; }

    /// <summary>The rows, one by one. Throws <see cref="UnreadableFile"/> as soon as the whole turns out to be unusable.</summary>
    public abstract IAsyncEnumerable<FeedRecord> ReadAsync(FeedInput input, CancellationToken cancellationToken);

    /// <summary>The reader of a format.</summary>
    public static FeedReader Of(FeedFormat format) => format switch
    {
        FeedFormat.GetJobInfo => new GetJobInfoReader(),
        FeedFormat.Work24 => new Work24Reader(),
        _ => new CsvFeedReader(),
    };
}
