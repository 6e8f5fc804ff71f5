using System.Globalization;
using System.Text;
using JobsPortal.Data.Outbox;

namespace JobsPortal.Web.Jobs;

/// <summary>One message as a mail file (RFC 5322, MIME): UTF-8, lines short enough for every server.</summary>
/// <param name="MessageId">The message's own id, the same on every try.</param>
/// <param name="To">Address.</param>
/// <param name="Name">Name of the person; may be empty.</param>
/// <param name="Subject">Subject.</param>
/// <param name="Body">Plain text.</param>
/// <param name="At">When it was written, UTC.</param>
/// <param name="Unsubscribe">The address that ends such mail at one press; null where there is none.</param>
public sealed record MailFile(string MessageId, string To, string Name, string Subject, string Body, DateTime At, string? Unsubscribe = null)
{
    private const string Crlf = "\r\n";
    private const int WordBytes = 42;
    private const string WordStart = "=?utf-8?B?";
    private const string WordEnd = "?=";

    /// <summary>The message of an outbox row.</summary>
    public static MailFile Of(OutboxMessage m) => new(m.MessageId, m.To, m.RecipientName, m.Subject, m.Body, m.CreatedAt, m.Unsubscribe);

    /// <summary>A file name that is the same for the same message, so that a second try writes the same file.</summary>
    public string FileName => string.Concat(MessageId.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '_')) + ".eml";

    /// <summary>The text of the file.</summary>
    /// <param name="from">Sender: address, perhaps with a name.</param>
    /// <param name="host">Right part of the message id.</param>
    public string Write((string Name, string Address) from, string host)
    {
        var body = Convert.ToBase64String(Encoding.UTF8.GetBytes(Body.ReplaceLineEndings(Crlf)), Base64FormattingOptions.InsertLineBreaks).ReplaceLineEndings(Crlf);
        return string.Join(Crlf,
        [
            $"From: {Person(from.Name, from.Address)}",
            $"To: {Person(Name, To)}",
            $"Subject: {Words(Subject)}",
            $"Date: {At.ToString("ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture)} +0000",
            $"Message-ID: <{MessageId}@{host}>",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64",
            "Auto-Submitted: auto-generated",
            .. Unsubscribe is null ? (string[])[] : [$"List-Unsubscribe: <{OneLine(Unsubscribe)}>", "List-Unsubscribe-Post: List-Unsubscribe=One-Click"],
            "",
            body,
            "",
        ]);
    }

    /// <summary>Reads a file that <see cref="Write"/> made.</summary>
    public static MailFile Read(string text)
    {
        var end = text.IndexOf(Crlf + Crlf, StringComparison.Ordinal);
        var headers = text[..end].Replace(Crlf + " ", "", StringComparison.Ordinal).Split(Crlf)
            .Select(line => line.Split(": ", 2)).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase);
        var to = headers["To"];
        var address = to.LastIndexOf('<');
        return new MailFile(
            headers["Message-ID"].Trim('<', '>').Split('@')[0],
            address < 0 ? to : to[(address + 1)..^1],
            address < 0 ? "" : Plain(to[..address]),
            Plain(headers["Subject"]),
            Encoding.UTF8.GetString(Convert.FromBase64String(text[end..].Trim())),
            DateTime.Parse(headers["Date"], CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal),
            headers.GetValueOrDefault("List-Unsubscribe")?.Trim('<', '>'));
    }

    private static string Person(string name, string address) => OneLine(name).Length == 0 ? OneLine(address) : $"{Words(name)} <{OneLine(address)}>";

    // A new line in a value would begin a header of the sender's own.
    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Trim();

    /// <summary>Encoded words of at most 75 characters, no sign torn apart (RFC 2047).</summary>
    private static string Words(string text)
    {
        var words = new List<string>();
        var word = new List<byte>();
        foreach (var rune in OneLine(text).EnumerateRunes())
        {
            var bytes = Encoding.UTF8.GetBytes(rune.ToString());
            if (word.Count + bytes.Length > WordBytes) Close();
            word.AddRange(bytes);
        }

        Close();
        return string.Join(Crlf + " ", words);

        void Close()
        {
            if (word.Count > 0) words.Add(WordStart + Convert.ToBase64String([.. word]) + WordEnd);
            word.Clear();
        }
    }

    private static string Plain(string words) => string.Concat(words.Split(WordStart, StringSplitOptions.RemoveEmptyEntries)
        .Select(w => w.Trim()).Where(w => w.EndsWith(WordEnd, StringComparison.Ordinal))
        .Select(w => Encoding.UTF8.GetString(Convert.FromBase64String(w[..^WordEnd.Length]))));
}
