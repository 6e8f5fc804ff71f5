using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using JobsPortal.Domain.Openings;

namespace JobsPortal.Data.Imports;

/// <summary>
/// One row of a feed in the importer's own form: cleaned, without personal data, cut to what is stored. It is kept as the content of its
/// <see cref="OpeningSource"/>, so that the opening can be put together again whenever one of its feeds changes.
/// </summary>
internal sealed record SourceRow
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public string? Title { get; init; }
    public string? Employer { get; init; }
    public string? Description { get; init; }
    public string? OccupationCode { get; init; }
    public string? OccupationName { get; init; }
    public string? Place { get; init; }
    public EmploymentType? Employment { get; init; }
    public PayBasis? PayBasis { get; init; }
    public long? PayMin { get; init; }
    public long? PayMax { get; init; }
    public string? PayAsWritten { get; init; }
    public string? Deadline { get; init; }
    public string? Posted { get; init; }
    public string? Hours { get; init; }
    public decimal? WeeklyHours { get; init; }
    public int? Headcount { get; init; }
    public string? Url { get; init; }
    public string? ApplyHow { get; init; }
    public string? WhoCanApply { get; init; }
    public string? Documents { get; init; }

    /// <summary>The feed itself says that it is over.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Places where personal data was taken out.</summary>
    public int Redactions { get; init; }

    /// <summary>The stored text; equal rows have equal texts.</summary>
    public string Write() => JsonSerializer.Serialize(this, Options);

    public static SourceRow Read(string content) =>
        JsonSerializer.Deserialize<SourceRow>(content, Options) ?? throw new InvalidOperationException("A stored row of a feed is empty.");

    public static string HashOf(string content) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
