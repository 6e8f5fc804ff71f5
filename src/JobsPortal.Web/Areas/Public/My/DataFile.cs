using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using JobsPortal.Data.Privacy;
using JobsPortal.Domain.Applications;
using Microsoft.AspNetCore.Mvc;

namespace JobsPortal.Web.Areas.Public.My;

/// <summary>What the portal knows of somebody, as a file that other programs read too.</summary>
public static class DataFile
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        // Korean as Korean: the file is saved, never put into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The file.</summary>
    public static FileContentResult Of(IReadOnlyList<PersonSection> sections, DateTime now)
    {
        var content = new { madeAt = now, sections = sections.Select(s => new { name = s.Name, table = s.Table, rows = s.Rows.Select(Readable) }) };
        return new(JsonSerializer.SerializeToUtf8Bytes(content, Json), "application/json; charset=utf-8") { FileDownloadName = "my-data.json" };
    }

    /// <summary>The answers of a form as answers, not as a text of JSON in JSON.</summary>
    private static Dictionary<string, object?> Readable(IReadOnlyDictionary<string, object?> row) =>
        row.ToDictionary(v => v.Key, v => v is { Key: nameof(AnswerVersion.Answers), Value: string text } ? AnswerText.Read(text) : v.Value);
}
