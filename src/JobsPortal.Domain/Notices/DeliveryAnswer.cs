namespace JobsPortal.Domain.Notices;

/// <summary>What a mail server made of one try.</summary>
public enum DeliveryAnswer
{
    /// <summary>It took the message and answers for it (250).</summary>
    Accepted,

    /// <summary>Not now: this message later again, the others go on (4xx).</summary>
    Later,

    /// <summary>Nobody there, or nobody who takes anything from us: refused, hanging, dropped, 421, no sign-in. The others need not be tried.</summary>
    Unreachable,

    /// <summary>Never: the address or the message is refused for good (5xx).</summary>
    Never,
}
