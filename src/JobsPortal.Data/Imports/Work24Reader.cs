using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Xml;

namespace JobsPortal.Data.Imports;

/// <summary>
/// Reads <c>&lt;wantedRoot&gt;…&lt;wanted&gt;…</c> element by element. Errors come with HTTP 200 as <c>&lt;GO24&gt;&lt;error&gt;</c>, as an error inside the
/// right root, or as the gateway's <c>OpenAPI_ServiceResponse</c>. What stands behind the root's end is not read.
/// </summary>
internal sealed class Work24Reader : FeedReader
{
    private const string Root = "wantedRoot";
    private const string Row = "wanted";
    private const int LongestValue = 200_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        Async = true,
        CheckCharacters = false,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    /// <summary>Whether a file that begins so is a web page.</summary>
    public static bool IsWebPage(string beginning) =>
        beginning.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || beginning.Contains("<html", StringComparison.OrdinalIgnoreCase);

    public override async IAsyncEnumerable<FeedRecord> ReadAsync(FeedInput input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var beginning = await input.BeginningAsync(cancellationToken);
        if (beginning.Length == 0) throw new UnreadableFile(FileFault.Empty);
        if (IsWebPage(beginning)) throw new UnreadableFile(FileFault.WebPage);
        if (beginning[0] != '<') throw new UnreadableFile(FileFault.OtherFormat);

        using var text = input.OpenText();
        // Blank lines before the declaration are forbidden by XML and delivered by gateways.
        while (text.Peek() is var next and >= 0 && char.IsWhiteSpace((char)next)) text.Read();

        using var xml = XmlReader.Create(text, Settings);
        await EnterRootAsync(xml);
        long number = 0;
        while (await NextRowAsync(xml)) yield return new FeedRecord(++number, await FieldsAsync(xml));
    }

    private static async Task EnterRootAsync(XmlReader xml)
    {
        while (await MoveAsync(xml) && xml.NodeType != XmlNodeType.Element)
        {
        }

        if (xml.NodeType != XmlNodeType.Element) throw new UnreadableFile(FileFault.Truncated);
        if (xml.LocalName == Root) return;

        while (await MoveAsync(xml))
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "error" or "returnAuthMsg" or "errMsg")
            {
                throw new UnreadableFile(FileFault.FeedError, await ValueAsync(xml));
            }
        }

        throw new UnreadableFile(FileFault.NoEnvelope);
    }

    /// <summary>Moves to the next row; false at the end of the root.</summary>
    private async Task<bool> NextRowAsync(XmlReader xml)
    {
        while (await MoveAsync(xml))
        {
            if (xml is { NodeType: XmlNodeType.EndElement, Depth: 0 }) return false;
            if (xml.NodeType != XmlNodeType.Element || xml.Depth != 1) continue;
            if (xml.LocalName == Row) return true;
            if (xml.LocalName == "error") throw new UnreadableFile(FileFault.FeedError, await ValueAsync(xml));
            if (xml.LocalName == "total" && long.TryParse(await ValueAsync(xml), NumberStyles.None, CultureInfo.InvariantCulture, out var total)) Announced = total;
        }

        throw new UnreadableFile(FileFault.Truncated);
    }

    private static async Task<Dictionary<string, string>> FieldsAsync(XmlReader xml)
    {
        Dictionary<string, string> fields = [];
        var depth = xml.Depth;
        if (xml.IsEmptyElement) return fields;
        while (await MoveAsync(xml) && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth + 1) fields[xml.LocalName] = await ValueAsync(xml);
        }

        return fields;
    }

    /// <summary>The text of an element, tags inside it left out; the reader then stands at its end.</summary>
    private static async Task<string> ValueAsync(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var depth = xml.Depth;
        var value = new StringBuilder();
        var chunk = new char[4_096];
        while (await MoveAsync(xml) && xml.Depth > depth)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)) continue;
            int read;
            while ((read = await ChunkAsync(xml, chunk)) > 0)
            {
                if (value.Length + read > LongestValue) throw new UnreadableFile(FileFault.ValueTooLong);
                value.Append(chunk, 0, read);
            }
        }

        return value.ToString();
    }

    private static Task<int> ChunkAsync(XmlReader xml, char[] chunk) => GuardedAsync(xml, () => xml.ReadValueChunkAsync(chunk, 0, chunk.Length));

    private static Task<bool> MoveAsync(XmlReader xml) => GuardedAsync(xml, xml.ReadAsync);

    private static async Task<T> GuardedAsync<T>(XmlReader xml, Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (XmlException fault)
        {
            throw new UnreadableFile(xml.EOF || xml.ReadState == ReadState.Error && IsEarlyEnd(fault) ? FileFault.Truncated : FileFault.Malformed, null, fault.LineNumber);
        }
    }

    private static bool IsEarlyEnd(XmlException fault) =>
        fault.Message.Contains("end of file", StringComparison.OrdinalIgnoreCase) || fault.Message.Contains("EOF", StringComparison.Ordinal);
}
