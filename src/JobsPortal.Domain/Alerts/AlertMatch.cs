namespace JobsPortal.Domain.Alerts;

/// <summary>An opening that somebody hears of, once: no second row for the same two, and the time of the telling is written together with the message.</summary>
public sealed class AlertMatch
{
    private AlertMatch()
    {
    }

    /// <summary>It was found.</summary>
    public AlertMatch(int recipientId, int openingId, DateTime now) => (AlertRecipientId, OpeningId, FoundAt) = (recipientId, openingId, now);

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Whose.</summary>
    public int AlertRecipientId { get; private set; }

    /// <summary>Which.</summary>
    public int OpeningId { get; private set; }

    /// <summary>When it was found, UTC.</summary>
    public DateTime FoundAt { get; private set; }

    /// <summary>When the message was written, UTC; null while it waits for the next digest.</summary>
    public DateTime? ToldAt { get; private set; }

    /// <summary>It stands in a message.</summary>
    public void Told(DateTime now) => ToldAt ??= now;

    /// <summary>It goes over to another recipient who has proven to be the same person.</summary>
    public void MoveTo(int recipientId) => AlertRecipientId = recipientId;
}
