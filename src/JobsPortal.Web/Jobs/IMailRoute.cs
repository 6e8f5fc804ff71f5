using JobsPortal.Domain.Notices;

namespace JobsPortal.Web.Jobs;

/// <summary>The way by which mail leaves this process: a mail server, or a folder until there is one.</summary>
public interface IMailRoute
{
    /// <summary>Hands one message over. Never throws for what the other side does.</summary>
    Task<MailAnswer> SendAsync(MailFile mail);
}

/// <summary>What came of handing a message over.</summary>
/// <param name="Answer">Accepted, later, or never.</param>
/// <param name="Why">A server's code or one of <see cref="MailFault"/>; null when accepted.</param>
public sealed record MailAnswer(DeliveryAnswer Answer, string? Why = null)
{
    /// <summary>It was taken.</summary>
    public static readonly MailAnswer Accepted = new(DeliveryAnswer.Accepted);
}

/// <summary>Why a message was not handed over, where no server gave a code. Kept with the message; sentences stand in the texts.</summary>
public static class MailFault
{
    /// <summary>The folder could not be written.</summary>
    public const string Folder = "folder";

    /// <summary>No connection, or it broke.</summary>
    public const string Connection = "connection";

    /// <summary>The server did not answer in time.</summary>
    public const string Silence = "silence";

    /// <summary>No protected connection: not offered, or a certificate nobody vouches for.</summary>
    public const string Tls = "tls";

    /// <summary>The server offers no way to sign in that this portal knows.</summary>
    public const string SignIn = "sign-in";

    /// <summary>What the server said was no SMTP.</summary>
    public const string Protocol = "protocol";

    /// <summary>The address is none that a server takes.</summary>
    public const string Address = "address";
}
