using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Openings;

/// <summary>One step in the life of an opening.</summary>
public sealed class OpeningEvent : IAppendOnly
{
    private OpeningEvent()
    {
    }

    internal OpeningEvent(OpeningStatus from, OpeningStatus to, int? by, DateTime at, string? remarks) =>
        (From, To, ByAccountId, At, Remarks) = (from, to, by, at, remarks);

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>The opening.</summary>
    public int OpeningId { get; private set; }

    /// <summary>State before.</summary>
    public OpeningStatus From { get; private set; }

    /// <summary>State after.</summary>
    public OpeningStatus To { get; private set; }

    /// <summary>Who; null for the importer.</summary>
    public int? ByAccountId { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>Remarks of a return, public reason of a withdrawal, report of an import.</summary>
    public string? Remarks { get; private set; }
}
