using System.Net.Security;
using System.Text;

namespace JobsPortal.Web.Tests.Kit;

/// <summary>One connection of <see cref="LoopbackMailServer"/>.</summary>
internal sealed class LoopbackMailTalk(LoopbackMailServer server, MailManners manners) : IDisposable
{
    private Stream _stream = Stream.Null;
    private StreamReader _reader = StreamReader.Null;
    private bool _protected;
    private string? _signedInAs;
    private string _from = "";
    private string _to = "";

    public async Task RunAsync(Stream stream, CancellationToken stopping)
    {
        Over(stream);
        if (manners == MailManners.Hang) await server.HangAsync(stopping);
        await SayAsync(manners == MailManners.Busy ? "421 too busy" : "220 loopback");
        while (await _reader.ReadLineAsync(stopping) is { } line)
        {
            if (!await AnswerAsync(line, stopping)) return;
        }
    }

    public void Dispose() => _reader.Dispose();

    private void Over(Stream stream)
    {
        _reader.Dispose();
        _stream = stream;
        _reader = new StreamReader(stream, Encoding.Latin1, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
    }

    private async Task<bool> AnswerAsync(string line, CancellationToken stopping)
    {
        var verb = line.Split(' ', ':')[0].ToUpperInvariant();
        switch (verb)
        {
            case "EHLO":
                await SayAsync(Hello());
                return true;
            case "STARTTLS" when server.Certificate is { } certificate:
                await SayAsync("220 go on");
                var secure = new SslStream(_stream);
                await secure.AuthenticateAsServerAsync(certificate);
                Over(secure);
                _protected = true;
                return true;
            case "AUTH":
                await SayAsync(SignIn(line) ? "235 welcome" : "535 wrong");
                return true;
            case "MAIL":
                _from = Between(line);
                await SayAsync(server.Demands is not null && _signedInAs is null ? "530 who are you" : "250 ok");
                return true;
            case "RCPT":
                _to = Between(line);
                await SayAsync(manners switch { MailManners.RecipientLater => "451 later", MailManners.RecipientNever => $"550 no such user {_to}", _ => "250 ok" });
                return true;
            case "DATA":
                await SayAsync("354 go on");
                return await ContentAsync(stopping);
            case "QUIT":
                await SayAsync("221 bye");
                return false;
            default:
                await SayAsync("502 what");
                return true;
        }
    }

    private async Task<bool> ContentAsync(CancellationToken stopping)
    {
        var text = new StringBuilder();
        while (await _reader.ReadLineAsync(stopping) is { } line && line != ".")
        {
            text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        }

        var id = text.ToString().Split("\r\n").First(l => l.StartsWith("Message-ID: ", StringComparison.Ordinal))["Message-ID: ".Length..];
        var mail = new TakenMail(id, _from, _to, text.ToString(), _protected, _signedInAs);
        switch (manners)
        {
            case MailManners.ContentLater:
                await SayAsync("451 later");
                return true;
            case MailManners.ContentNever:
                await SayAsync("554 never");
                return true;
            case MailManners.DropBeforeAnswer:
                return false;
            case MailManners.HangBeforeAnswer:
                await server.HangAsync(stopping);
                break;
        }

        if (!await server.BeforeAnswer(mail)) return false;
        server.Take(mail);
        await SayAsync("250 taken");
        await server.AfterAnswer(mail);
        return manners != MailManners.DropAfterAnswer;
    }

    private string Hello()
    {
        List<string> offers = ["loopback", "8BITMIME"];
        if (server.Certificate is not null && !_protected) offers.Add("STARTTLS");
        if (server.Demands is not null) offers.Add("AUTH PLAIN LOGIN");
        return string.Join("\r\n", offers.Select((offer, i) => (i < offers.Count - 1 ? "250-" : "250 ") + offer));
    }

    private bool SignIn(string line)
    {
        var parts = Encoding.UTF8.GetString(Convert.FromBase64String(line.Split(' ')[2])).Split('\0');
        var isRight = server.Demands is { } wanted && parts[1] == wanted.User && parts[2] == wanted.Password;
        _signedInAs = isRight ? parts[1] : null;
        return isRight;
    }

    private static string Between(string line) => line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)];

    private async Task SayAsync(string lines)
    {
        await _stream.WriteAsync(Encoding.ASCII.GetBytes(lines + "\r\n"));
        await _stream.FlushAsync();
    }
}
