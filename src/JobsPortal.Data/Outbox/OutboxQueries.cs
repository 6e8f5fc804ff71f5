namespace JobsPortal.Data.Outbox;

/// <summary>Named filters over the outbox, in the order of writing.</summary>
public static class OutboxQueries
{
    /// <summary>What still has to go out through <paramref name="channel"/>, oldest first.</summary>
    public static IQueryable<OutboxMessage> Unsent(this IQueryable<OutboxMessage> messages, OutboxChannel channel) =>
        messages.Where(m => m.SentAt == null && m.Channel == channel).OrderBy(m => m.Id);

    /// <summary>Everything told about one application, oldest first.</summary>
    public static IQueryable<OutboxMessage> AboutApplication(this IQueryable<OutboxMessage> messages, int applicationId) =>
        messages.Where(m => m.ApplicationId == applicationId).OrderBy(m => m.Id);
}
