namespace JobsPortal.Domain.Openings;

/// <summary>How often an opening's page was read on one day: a number, never a person.</summary>
public sealed class OpeningViews
{
    /// <summary>The opening.</summary>
    public int OpeningId { get; init; }

    /// <summary>The day in Seoul.</summary>
    public DateOnly Day { get; init; }

    /// <summary>How often.</summary>
    public int Count { get; set; }
}
