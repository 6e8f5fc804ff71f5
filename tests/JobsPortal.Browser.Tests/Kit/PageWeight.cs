using System.IO.Compression;

namespace JobsPortal.Browser.Tests.Kit;

/// <summary>What a page weighs on the way to an old telephone.</summary>
public static class PageWeight
{
    public const int Kilobyte = 1024;

    /// <summary>What the text of one page of residents may weigh, bytes.</summary>
    public const int Most = 12 * Kilobyte;

    /// <summary>Bytes as a published portal sends it: files are packed at publishing, pages by the proxy. A build output serves them as they are.</summary>
    public static int Of(byte[] source)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(source.Length)];
        Assert.True(BrotliEncoder.TryCompress(source, packed, out var length, quality: 5, window: 22));
        return length;
    }
}
