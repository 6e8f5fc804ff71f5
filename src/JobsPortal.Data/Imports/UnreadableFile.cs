namespace JobsPortal.Data.Imports;

/// <summary>Why a file as a whole cannot be taken over.</summary>
public enum FileFault
{
    /// <summary>There is nothing in it.</summary>
    Empty,

    /// <summary>It is a web page, such as a gateway's error page.</summary>
    WebPage,

    /// <summary>It has another format than the one named.</summary>
    OtherFormat,

    /// <summary>The feed answered with an error instead of rows.</summary>
    FeedError,

    /// <summary>The envelope holds no rows at all.</summary>
    NoEnvelope,

    /// <summary>It ends in the middle.</summary>
    Truncated,

    /// <summary>It breaks the rules of its format.</summary>
    Malformed,

    /// <summary>One value is longer than any opening can be.</summary>
    ValueTooLong,

    /// <summary>Columns that are needed are missing.</summary>
    ColumnsMissing,

    /// <summary>A column comes twice.</summary>
    ColumnTwice,
}

/// <summary>The file cannot be taken over; nothing was changed.</summary>
/// <param name="fault">Why.</param>
/// <param name="detail">What the feed or the parser said, a list of columns; may be missing.</param>
/// <param name="line">Line of the file from 1, when known.</param>
public sealed class UnreadableFile(FileFault fault, string? detail = null, long? line = null) : Exception($"{fault} {detail} {line}")
{
    /// <summary>Why.</summary>
    public FileFault Fault { get; } = fault;

    /// <summary>What the feed or the parser said; may be missing.</summary>
    public string? Detail { get; } = detail;

    /// <summary>Line of the file from 1, when known.</summary>
    public long? Line { get; } = line;
}
