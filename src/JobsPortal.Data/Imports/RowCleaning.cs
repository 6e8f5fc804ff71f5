using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Imports;
using JobsPortal.Domain.Openings;

namespace JobsPortal.Data.Imports;

/// <summary>Why a row is left out.</summary>
public enum SkipReason
{
    /// <summary>It carries no id.</summary>
    IdMissing,

    /// <summary>Its id is longer than <see cref="OpeningSource.SourceIdMaxLength"/>.</summary>
    IdTooLong,

    /// <summary>It tells neither a title nor an employer nor an occupation.</summary>
    NothingTold,

    /// <summary>The table says that it is not published yet.</summary>
    NotPublished,

    /// <summary>It is no row at all.</summary>
    NotARow,
}

/// <summary>A row made ready, or the reason against it.</summary>
/// <param name="Id">The id in the feed, as written.</param>
/// <param name="Row">The row; null when it is left out.</param>
/// <param name="Skipped">The reason when it is left out.</param>
/// <param name="Shortened">How many texts were cut at their limit.</param>
internal sealed record CleanRow(string Id, SourceRow? Row, SkipReason? Skipped, int Shortened);

/// <summary>
/// Cleans the texts of one row: spelling, tags and leaked page words first, then personal data out, then cut to the limit, in this order,
/// so that nothing is cut through the middle of a telephone number and half of it stays.
/// </summary>
internal sealed class RowCleaning(FeedRecord record)
{
    public int Redactions { get; private set; }

    public int Shortened { get; private set; }

    /// <summary>A field on one line; null when nothing is left.</summary>
    public string? Line(string name, int limit) => Ready(FeedText.CleanLine(record[name]), limit);

    /// <summary>A field with its lines; null when nothing is left.</summary>
    public string? Text(string name, int limit) => Ready(FeedText.Clean(record[name]), limit);

    /// <summary>Several fields, each on its own line behind its label; null when nothing is left.</summary>
    public string? Lines(int limit, params (string Label, string Name)[] parts) => Ready(
        string.Join('\n', parts.Select(p => (p.Label, Value: FeedText.CleanLine(record[p.Name]))).Where(p => p.Value.Length > 0).Select(p => p.Label + p.Value)), limit);

    /// <summary>A text that is ready but for personal data and its length.</summary>
    public string? Ready(string text, int limit)
    {
        var redacted = PersonalDataRedaction.Redact(text);
        Redactions += redacted.Count;
        var kept = redacted.Text.Trim();
        if (kept.Length == 0) return null;
        if (kept.Length <= limit) return kept;

        Shortened++;
        return Cut(kept, limit);
    }

    /// <summary>An address of the web without a person in it; null otherwise.</summary>
    public string? Url(string name, int limit)
    {
        var text = FeedText.CleanLine(record[name]);
        var usable = text.Length > 0 && text.Length <= limit && Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https" && PersonalDataRedaction.Redact(text).Count == 0;
        return usable ? text : null;
    }

    /// <summary>The first <paramref name="limit"/> characters, no sign torn apart.</summary>
    public static string Cut(string text, int limit) =>
        text.Length <= limit ? text : text[..(char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit)].TrimEnd();
}

/// <summary>Makes rows ready, feed by feed.</summary>
internal static partial class FeedRows
{
    private const int UrlMaxLength = 500;
    private const int ShortTextMaxLength = 100;
    private const string Work24Link = "https://www.work24.go.kr/wk/a/b/1500/empDetailAuthView.do?infoTypeCd=VALIDATION&infoTypeGroup=tb_workinfoworknet&wantedAuthNo=";

    /// <summary>The row made ready, or why it is left out.</summary>
    public static CleanRow Clean(FeedFormat format, FeedRecord record, DistrictProfile district)
    {
        if (record.Fields is null) return new CleanRow("", null, SkipReason.NotARow, 0);

        var id = IdOf(format, record);
        if (id.Length == 0) return new CleanRow("", null, SkipReason.IdMissing, 0);
        if (id.Length > OpeningSource.SourceIdMaxLength) return new CleanRow("", null, SkipReason.IdTooLong, 0);
        if (format == FeedFormat.Csv && IsNotPublished(record["status"])) return new CleanRow(id, null, SkipReason.NotPublished, 0);

        var cleaning = new RowCleaning(record);
        var row = format switch
        {
            FeedFormat.GetJobInfo => OfGetJobInfo(record, cleaning, id),
            FeedFormat.Work24 => OfWork24(record, cleaning, id),
            _ => OfCsv(record, cleaning, district),
        };
        if (row.Title is null && row.Employer is null && row.OccupationName is null) return new CleanRow(id, null, SkipReason.NothingTold, 0);
        return new CleanRow(id, row with { Redactions = cleaning.Redactions }, null, cleaning.Shortened);
    }

    // Ids are text: upper and lower case differ, leading zeros count. Only what surrounds them goes.
    private static string IdOf(FeedFormat format, FeedRecord record) => format switch
    {
        FeedFormat.GetJobInfo => Trimmed(record["JO_REGIST_NO"]) is { Length: > 0 } number ? number : Trimmed(record["JO_REQST_NO"]),
        FeedFormat.Work24 => Trimmed(record["wantedAuthNo"]),
        _ => Trimmed(record["id"]),
    };

    private static string Trimmed(string id) => string.Concat(id.Where(c => !char.IsControl(c))).Trim();

    private static (string? Title, string? Employer) Names(RowCleaning cleaning, string company, string title)
    {
        var employer = cleaning.Line(company, Opening.NameMaxLength);
        var heading = cleaning.Line(title, Opening.TitleMaxLength);
        if (heading is null) return (null, EmployerText.Normalise(employer) is { Length: > 0 } only ? only : null);

        var unswapped = EmployerText.Unswap(employer, heading);
        return (RowCleaning.Cut(unswapped.Title, Opening.TitleMaxLength), unswapped.Company.Length > 0 ? unswapped.Company : null);
    }
}
