using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace JobsPortal.Web.Jobs.Smtp;

/// <summary>One connection to the mail server, from the greeting to the 250 of one message (RFC 5321, 3207, 4954).</summary>
public sealed class SmtpConversation : IAsyncDisposable
{
    private readonly SmtpOptions _options;
    private readonly string _own;
    private readonly TcpClient _connection = new();
    private SmtpLine _line = new(Stream.Null);

    private SmtpConversation(SmtpOptions options, string own) => (_options, _own) = (options, own);

    /// <summary>Connects, protects the connection and signs in, as far as the settings ask.</summary>
    /// <param name="options">The server.</param>
    /// <param name="own">The name by which this portal greets.</param>
    /// <exception cref="SmtpRefused">The server said no.</exception>
    /// <exception cref="SmtpUnusable">It cannot be spoken with as the settings demand.</exception>
    public static async Task<SmtpConversation> OpenAsync(SmtpOptions options, string own)
    {
        var conversation = new SmtpConversation(options, own);
        try
        {
            await conversation.GreetAsync();
            return conversation;
        }
        catch
        {
            await conversation.DisposeAsync();
            throw;
        }
    }

    /// <summary>Sends one message. When this returns, the server has answered for it.</summary>
    public async Task SendAsync(string from, string to, string text)
    {
        await AskAsync($"MAIL FROM:<{from}>", SmtpStage.Session, 250);
        await AskAsync($"RCPT TO:<{to}>", SmtpStage.Message, 250, 251, 252);
        await AskAsync("DATA", SmtpStage.Message, 354);
        var reply = await _line.SayAsync(Encoding.ASCII.GetBytes(Stuffed(text)), _options.FinalTimeout);
        Expect(reply, SmtpStage.Message, 250);
    }

    /// <summary>Says good-bye without waiting for the answer: the message is the server's already.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            using var limit = new CancellationTokenSource(_options.Timeout);
            await _line.Stream.WriteAsync("QUIT\r\n"u8.ToArray(), limit.Token);
        }
        catch (Exception fault) when (fault is IOException or ObjectDisposedException or OperationCanceledException or InvalidOperationException)
        {
            // The connection is gone already.
        }

        await _line.DisposeAsync();
        _connection.Dispose();
    }

    /// <summary>A line that begins with a dot gets another one, and a dot alone ends the message.</summary>
    private static string Stuffed(string text)
    {
        var body = text.EndsWith("\r\n", StringComparison.Ordinal) ? text : text + "\r\n";
        if (body.StartsWith('.')) body = "." + body;
        return body.Replace("\r\n.", "\r\n..", StringComparison.Ordinal) + ".\r\n";
    }

    private async Task GreetAsync()
    {
        using (var limit = new CancellationTokenSource(_options.Timeout))
        {
            await _connection.ConnectAsync(_options.Host, _options.Port, limit.Token);
        }

        _line = new SmtpLine(_connection.GetStream());
        if (_options.Security == SmtpSecurity.Tls) await ProtectAsync();
        Expect(await _line.ListenAsync(_options.Timeout), SmtpStage.Session, 220);
        var hello = await AskAsync($"EHLO {_own}", SmtpStage.Session, 250);
        if (_options.Security == SmtpSecurity.StartTls)
        {
            if (hello.Offer("STARTTLS") is null) throw new SmtpUnusable(MailFault.Tls);
            await AskAsync("STARTTLS", SmtpStage.Session, 220);
            if (_line.HasMore) throw new SmtpUnusable(MailFault.Tls);
            await ProtectAsync();
            hello = await AskAsync($"EHLO {_own}", SmtpStage.Session, 250);
        }

        if (_options.User.Length > 0) await SignInAsync(hello);
    }

    private async Task ProtectAsync()
    {
        var secure = new SslStream(_line.Stream, leaveInnerStreamOpen: false);
        _line = new SmtpLine(secure);
        using var limit = new CancellationTokenSource(_options.Timeout);
        await secure.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = _options.Host, CertificateChainPolicy = OwnAuthority() }, limit.Token);
    }

    private X509ChainPolicy? OwnAuthority()
    {
        if (_options.CertificateAuthority.Length == 0) return null;
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.ImportFromPemFile(_options.CertificateAuthority);
        return policy;
    }

    private async Task SignInAsync(SmtpReply hello)
    {
        var ways = (hello.Offer("AUTH") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (ways.Contains("PLAIN", StringComparer.OrdinalIgnoreCase))
        {
            await AskAsync("AUTH PLAIN " + Base64($"\0{_options.User}\0{_options.Password}"), SmtpStage.Session, 235);
        }
        else if (ways.Contains("LOGIN", StringComparer.OrdinalIgnoreCase))
        {
            await AskAsync("AUTH LOGIN", SmtpStage.Session, 334);
            await AskAsync(Base64(_options.User), SmtpStage.Session, 334);
            await AskAsync(Base64(_options.Password), SmtpStage.Session, 235);
        }
        else
        {
            throw new SmtpUnusable(MailFault.SignIn);
        }
    }

    private async Task<SmtpReply> AskAsync(string line, SmtpStage stage, params int[] wanted)
    {
        var reply = await _line.SayAsync(line, _options.Timeout);
        Expect(reply, stage, wanted);
        return reply;
    }

    private static void Expect(SmtpReply reply, SmtpStage stage, params int[] wanted)
    {
        if (wanted.Contains(reply.Code)) return;
        throw reply.Code >= 400 ? new SmtpRefused(stage, reply.Code) : new SmtpUnusable(MailFault.Protocol);
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
