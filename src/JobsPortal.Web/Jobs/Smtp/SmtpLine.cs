using System.Globalization;
using System.Text;

namespace JobsPortal.Web.Jobs.Smtp;

/// <summary>Reads and writes the lines of one connection, each exchange within its time. A server that says too much is none.</summary>
public sealed class SmtpLine(Stream stream) : IAsyncDisposable
{
    private const int MostLines = 100;
    private const int CodeLength = 3;

    private readonly byte[] _buffer = new byte[8_192];
    private int _start;
    private int _filled;

    /// <summary>Whether the server has said more than was read: before TLS somebody on the way may have added it.</summary>
    public bool HasMore => _filled > _start;

    /// <summary>The stream, to be protected.</summary>
    public Stream Stream { get; } = stream;

    /// <summary>Says one line and waits for the answer.</summary>
    public Task<SmtpReply> SayAsync(string line, TimeSpan within) => SayAsync(Encoding.ASCII.GetBytes(line + "\r\n"), within);

    /// <summary>Sends bytes and waits for the answer.</summary>
    public async Task<SmtpReply> SayAsync(byte[] bytes, TimeSpan within)
    {
        using var limit = new CancellationTokenSource(within);
        await Stream.WriteAsync(bytes, limit.Token);
        await Stream.FlushAsync(limit.Token);
        return await ReadReplyAsync(limit.Token);
    }

    /// <summary>Waits for what the server says by itself.</summary>
    public async Task<SmtpReply> ListenAsync(TimeSpan within)
    {
        using var limit = new CancellationTokenSource(within);
        return await ReadReplyAsync(limit.Token);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Stream.DisposeAsync();

    private async Task<SmtpReply> ReadReplyAsync(CancellationToken limit)
    {
        List<string> lines = [];
        while (lines.Count < MostLines)
        {
            var line = await ReadLineAsync(limit);
            if (line.Length < CodeLength || !int.TryParse(line.AsSpan(0, CodeLength), NumberStyles.None, CultureInfo.InvariantCulture, out var code))
                throw new SmtpUnusable(MailFault.Protocol);
            lines.Add(line.Length > CodeLength ? line[(CodeLength + 1)..] : "");
            if (line.Length == CodeLength || line[CodeLength] != '-') return new SmtpReply(code, lines);
        }

        throw new SmtpUnusable(MailFault.Protocol);
    }

    private async Task<string> ReadLineAsync(CancellationToken limit)
    {
        while (true)
        {
            var end = Array.IndexOf(_buffer, (byte)'\n', _start, _filled - _start);
            if (end >= 0)
            {
                var line = Encoding.ASCII.GetString(_buffer, _start, end - _start).TrimEnd('\r');
                _start = end + 1;
                return line;
            }

            _buffer.AsSpan(_start, _filled - _start).CopyTo(_buffer);
            (_start, _filled) = (0, _filled - _start);
            if (_filled == _buffer.Length) throw new SmtpUnusable(MailFault.Protocol);
            var read = await Stream.ReadAsync(_buffer.AsMemory(_filled), limit);
            if (read == 0) throw new EndOfStreamException();
            _filled += read;
        }
    }
}
