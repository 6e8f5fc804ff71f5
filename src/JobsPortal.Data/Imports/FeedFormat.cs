namespace JobsPortal.Data.Imports;

/// <summary>The shapes in which openings are delivered.</summary>
public enum FeedFormat
{
    /// <summary>Seoul Open Data Plaza, service GetJobInfo, JSON.</summary>
    GetJobInfo,

    /// <summary>Work24 list, XML.</summary>
    Work24,

    /// <summary>The portal's own table.</summary>
    Csv,
}

/// <summary>What is told about a feed.</summary>
public static class FeedFormats
{
    /// <summary>The name in commands and in the database.</summary>
    public static string NameOf(FeedFormat format) => format switch
    {
        FeedFormat.GetJobInfo => "getjobinfo",
        FeedFormat.Work24 => "work24",
        _ => "csv",
    };

    /// <summary>The format of that name, or null.</summary>
    public static FeedFormat? ByName(string? name) =>
        Enum.GetValues<FeedFormat>().Cast<FeedFormat?>().FirstOrDefault(f => string.Equals(NameOf(f!.Value), name?.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The feeds that name the same opening by the same id, best first: what several of them say of one field is taken from the first that says it.
    /// GetJobInfo passes Work24's openings on, under Work24's number and with more text and exact figures.
    /// </summary>
    internal static IReadOnlyList<string> SharingIdsWith(FeedFormat format) =>
        format == FeedFormat.Csv ? [NameOf(FeedFormat.Csv)] : [NameOf(FeedFormat.GetJobInfo), NameOf(FeedFormat.Work24)];
}
