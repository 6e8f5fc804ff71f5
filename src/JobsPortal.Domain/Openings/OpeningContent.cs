using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace JobsPortal.Domain.Openings;

/// <summary>The stored form of an opening's whole content, for drafts of a change and for templates: one JSON object.</summary>
public static class OpeningContent
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Writes the content.</summary>
    public static string Write(OpeningDetails details) => JsonSerializer.Serialize(details, Readable);

    /// <summary>Reads it back.</summary>
    public static OpeningDetails Read(string text) =>
        JsonSerializer.Deserialize<OpeningDetails>(text, Readable) ?? throw new FormatException("No content.");

    /// <summary>Pay as one text, for the line of a change.</summary>
    public static string WritePay(Pay pay) => JsonSerializer.Serialize(pay, Readable);

    /// <summary>Reads pay back.</summary>
    public static Pay ReadPay(string text) => JsonSerializer.Deserialize<Pay>(text, Readable) ?? throw new FormatException("No pay.");
}
