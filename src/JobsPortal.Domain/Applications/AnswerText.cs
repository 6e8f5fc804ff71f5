using System.Text.Encodings.Web;
using System.Text.Json;

namespace JobsPortal.Domain.Applications;

/// <summary>The stored form of answers: one JSON object of strings, keys in order, so that equal answers are equal text.</summary>
public static class AnswerText
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes answers; empty ones are left out.</summary>
    public static string Write(IReadOnlyDictionary<string, string> answers) => JsonSerializer.Serialize(
        new SortedDictionary<string, string>(
            answers.Where(a => !string.IsNullOrEmpty(a.Value)).ToDictionary(a => a.Key, a => a.Value), StringComparer.Ordinal),
        Readable);

    /// <summary>Reads them back.</summary>
    public static IReadOnlyDictionary<string, string> Read(string? text) =>
        string.IsNullOrEmpty(text) ? new Dictionary<string, string>() : JsonSerializer.Deserialize<Dictionary<string, string>>(text) ?? [];
}
