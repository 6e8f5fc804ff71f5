using System.Text;
using System.Xml;

namespace JobsPortal.Web.Feeds;

/// <summary>Writes XML for machines. Feeds hold what strangers typed: letters that XML forbids are left out.</summary>
internal static class XmlFeed
{
    /// <summary>The document that <paramref name="write"/> writes, in UTF-8.</summary>
    public static byte[] Write(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true }))
        {
            xml.WriteStartDocument();
            write(xml);
            xml.WriteEndDocument();
        }
        return stream.ToArray();
    }

    /// <summary>A text without letters that XML forbids.</summary>
    public static string Clean(string? text)
    {
        var kept = new StringBuilder();
        foreach (var letter in (text ?? "").EnumerateRunes())
        {
            if (letter.Value is 0x9 or 0xA or 0xD or (>= 0x20 and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD) or >= 0x10000)
            {
                kept.Append(letter.ToString());
            }
        }
        return kept.ToString();
    }

    /// <summary>An instant as Atom and sitemaps write it.</summary>
    public static string Instant(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
