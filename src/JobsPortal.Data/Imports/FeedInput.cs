using System.Text;

namespace JobsPortal.Data.Imports;

/// <summary>
/// A delivered file with its encoding found out: UTF-8 with or without a mark, UTF-16 with one, else CP949. It is read several times
/// and never held in memory; a stream that cannot be rewound is first copied into a file without a name.
/// </summary>
internal sealed class FeedInput : IAsyncDisposable
{
    private const int ChunkBytes = 1 << 16;
    private const int Cp949 = 949;

    private readonly Stream _stream;
    private readonly bool _owned;
    private readonly int _mark;

    private FeedInput(Stream stream, bool owned, Encoding encoding, int mark) => (_stream, _owned, Encoding, _mark) = (stream, owned, encoding, mark);

    /// <summary>How the bytes are to be read.</summary>
    public Encoding Encoding { get; }

    /// <summary>Finds the encoding out. The stream stays the caller's.</summary>
    public static async Task<FeedInput> OpenAsync(Stream stream, CancellationToken cancellationToken)
    {
        var owned = !stream.CanSeek;
        if (owned)
        {
            var copy = NamelessFile.Create();
            await stream.CopyToAsync(copy, cancellationToken);
            stream = copy;
        }

        var (encoding, mark) = await EncodingOfAsync(stream, cancellationToken);
        return new FeedInput(stream, owned, encoding, mark);
    }

    /// <summary>The text from its beginning.</summary>
    public StreamReader OpenText()
    {
        _stream.Position = _mark;
        return new StreamReader(_stream, Encoding, detectEncodingFromByteOrderMarks: false, ChunkBytes, leaveOpen: true);
    }

    /// <summary>The bytes from their beginning, as UTF-8.</summary>
    public Stream OpenUtf8()
    {
        _stream.Position = _mark;
        return Encoding is UTF8Encoding
            ? new BufferedStream(_stream, ChunkBytes)
            : Encoding.CreateTranscodingStream(_stream, Encoding, Encoding.UTF8, leaveOpen: true);
    }

    /// <summary>The first characters that are no space, for telling formats apart.</summary>
    public async Task<string> BeginningAsync(CancellationToken cancellationToken)
    {
        using var reader = OpenText();
        var buffer = new char[1_000];
        var read = await reader.ReadBlockAsync(buffer, cancellationToken);
        return new string(buffer, 0, read).TrimStart();
    }

    public async ValueTask DisposeAsync()
    {
        if (_owned) await _stream.DisposeAsync();
    }

    private static async Task<(Encoding Encoding, int Mark)> EncodingOfAsync(Stream stream, CancellationToken cancellationToken)
    {
        stream.Position = 0;
        var head = new byte[3];
        var read = await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        if (read == 3 && head is [0xEF, 0xBB, 0xBF]) return (new UTF8Encoding(false), 3);
        if (read >= 2 && head is [0xFF, 0xFE, ..]) return (Encoding.Unicode, 2);
        if (read >= 2 && head is [0xFE, 0xFF, ..]) return (Encoding.BigEndianUnicode, 2);
        if (await IsAllAsync(new UTF8Encoding(false, throwOnInvalidBytes: true), stream, cancellationToken)) return (new UTF8Encoding(false), 0);

        // Neither: some bytes were damaged on the way; UTF-8 shows the damage and loses the least.
        var korean = CodePagesEncodingProvider.Instance.GetEncoding(Cp949, EncoderFallback.ReplacementFallback, DecoderFallback.ExceptionFallback)!;
        return await IsAllAsync(korean, stream, cancellationToken) ? (korean, 0) : (new UTF8Encoding(false), 0);
    }

    private static async Task<bool> IsAllAsync(Encoding encoding, Stream stream, CancellationToken cancellationToken)
    {
        stream.Position = 0;
        var decoder = encoding.GetDecoder();
        var bytes = new byte[ChunkBytes];
        var characters = new char[encoding.GetMaxCharCount(ChunkBytes)];
        try
        {
            int read;
            while ((read = await stream.ReadAsync(bytes, cancellationToken)) > 0) decoder.GetChars(bytes.AsSpan(0, read), characters, flush: false);
            decoder.GetChars([], characters, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}

/// <summary>A working file that is gone when the process is, even when it is killed: its name is taken away at once.</summary>
internal static class NamelessFile
{
    public static FileStream Create()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1 << 16, FileOptions.Asynchronous);
        File.Delete(path);
        return file;
    }
}
