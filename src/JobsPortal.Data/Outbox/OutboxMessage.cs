namespace JobsPortal.Data.Outbox;

/// <summary>
/// 알림 on its way out: written in the same transaction as what it tells of, sent at least once, never shown twice.
/// For people without e-mail it is a line of the call list (전화 통보 명단).
/// </summary>
public sealed class OutboxMessage
{
    public const int MessageIdMaxLength = 100;
    public const int ToMaxLength = 254;
    public const int RecipientNameMaxLength = 50;
    public const int SubjectMaxLength = 200;
    public const int BodyMaxLength = 20_000;
    public const int LastErrorMaxLength = 400;

    public long Id { get; set; }

    /// <summary>Unique and the same on every try, such as <c>application-12-selected-1</c>: a receiver can drop a repeat by it.</summary>
    public string MessageId { get; set; } = "";

    public OutboxChannel Channel { get; set; }

    /// <summary>E-mail address, or phone number as digits.</summary>
    public string To { get; set; } = "";

    public string RecipientName { get; set; } = "";
    public string Subject { get; set; } = "";
    public string Body { get; set; } = "";

    /// <summary>The application it tells of, when it tells of one.</summary>
    public int? ApplicationId { get; set; }

    public DateTime CreatedAt { get; set; }

    /// <summary>Null until it was handed over (mail) or ticked off (call).</summary>
    public DateTime? SentAt { get; set; }

    public int Attempts { get; set; }
    public string? LastError { get; set; }
}

/// <summary>How a message reaches its person.</summary>
public enum OutboxChannel
{
    Email,
    CallList,
}
