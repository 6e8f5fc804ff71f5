using JobsPortal.Domain.Notices;

namespace JobsPortal.Web.Jobs.Smtp;

/// <summary>How far a conversation had come.</summary>
public enum SmtpStage
{
    /// <summary>Greeting, hello, protection, sign-in, sender: nothing of the message has been said.</summary>
    Session,

    /// <summary>Recipient or content: the answer is about this message.</summary>
    Message,
}

/// <summary>One answer of a server: its code and its lines.</summary>
/// <param name="Code">Three digits.</param>
/// <param name="Lines">The text of each line.</param>
public sealed record SmtpReply(int Code, IReadOnlyList<string> Lines)
{
    /// <summary>The rest of the line that begins with a keyword of EHLO; null where the server does not offer it.</summary>
    public string? Offer(string keyword) => Lines.Skip(1)
        .Where(line => line.Equals(keyword, StringComparison.OrdinalIgnoreCase) || line.StartsWith(keyword + " ", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[keyword.Length..].Trim()).FirstOrDefault();
}

/// <summary>A server said no.</summary>
/// <param name="stage">How far it had come.</param>
/// <param name="code">The code; the text is not kept, it may hold an address.</param>
public sealed class SmtpRefused(SmtpStage stage, int code) : Exception($"SMTP {code}")
{
    private const int Closing = 421;

    // Sign-in demanded or failed: a fault of our settings at whatever stage it shows (RFC 4954).
    private static readonly int[] SignInCodes = [530, 534, 535, 538];

    /// <summary>What the refusal means for the message.</summary>
    public MailAnswer Answer
    {
        get
        {
            var why = code.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (stage == SmtpStage.Session || code == Closing || SignInCodes.Contains(code)) return new(DeliveryAnswer.Unreachable, why);
            return new(code >= 500 ? DeliveryAnswer.Never : DeliveryAnswer.Later, why);
        }
    }
}

/// <summary>A server that cannot be spoken with as the settings demand.</summary>
/// <param name="why">One of <see cref="MailFault"/>.</param>
public sealed class SmtpUnusable(string why) : Exception($"SMTP: {why}")
{
    /// <summary>One of <see cref="MailFault"/>.</summary>
    public string Why { get; } = why;
}
