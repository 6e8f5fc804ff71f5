using System.Globalization;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using JobsPortal.Domain.Notices;
using JobsPortal.Web.Infrastructure;
using Microsoft.Extensions.Options;

namespace JobsPortal.Web.Jobs.Smtp;

/// <summary>The office's mail server. One connection for each message: what one does to its connection touches no other.</summary>
public sealed class SmtpServer(IOptions<OutboxOptions> options, IOptions<SiteOptions> site) : IMailRoute
{
    private const int LongestAddress = 254;

    /// <inheritdoc />
    public async Task<MailAnswer> SendAsync(MailFile mail)
    {
        var settings = options.Value;
        if (OnTheWire(mail.To) is not { } to) return new(DeliveryAnswer.Never, MailFault.Address);
        try
        {
            await using var conversation = await SmtpConversation.OpenAsync(settings.Smtp, settings.Domain);
            await conversation.SendAsync(settings.From, to, (mail with { To = to }).Write((site.Value.Identity.FullName, settings.From), settings.Domain));
            return MailAnswer.Accepted;
        }
        catch (SmtpRefused refused)
        {
            return refused.Answer;
        }
        catch (SmtpUnusable unusable)
        {
            return new(DeliveryAnswer.Unreachable, unusable.Why);
        }
        catch (OperationCanceledException)
        {
            return new(DeliveryAnswer.Unreachable, MailFault.Silence);
        }
        catch (Exception fault) when (fault is AuthenticationException or CryptographicException)
        {
            return new(DeliveryAnswer.Unreachable, MailFault.Tls);
        }
        catch (Exception fault) when (fault is IOException or SocketException or UnauthorizedAccessException)
        {
            return new(DeliveryAnswer.Unreachable, MailFault.Connection);
        }
    }

    /// <summary>The address as every server takes it, a Korean domain in its ASCII form; null for one that cannot be said.</summary>
    public static string? OnTheWire(string address)
    {
        var at = address.LastIndexOf('@');
        if (at <= 0 || at == address.Length - 1) return null;
        try
        {
            var wire = address[..at] + "@" + new IdnMapping().GetAscii(address[(at + 1)..]);
            return wire.Length <= LongestAddress && wire.All(c => c is > ' ' and < (char)127 and not ('<' or '>' or ',' or ';')) ? wire : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
