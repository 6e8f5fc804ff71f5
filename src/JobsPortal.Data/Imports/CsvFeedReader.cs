using System.Globalization;
using System.Runtime.CompilerServices;
using CsvHelper;
using CsvHelper.Configuration;

namespace JobsPortal.Data.Imports;

/// <summary>Reads the portal's own table. Columns may stand in any order; what the table does not know is ignored.</summary>
internal sealed class CsvFeedReader : FeedReader
{
    /// <summary>The columns; <c>organization</c> is optional.</summary>
    public static readonly IReadOnlyList<string> Columns =
        ["id", "title", "description", "occupation", "dong", "employment_type", "wage_type", "wage", "posted_at", "closes_at", "status"];

    private const int LongestField = 200_000;

    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        // A quote in the middle of a cell is text.
        BadDataFound = null,
        MissingFieldFound = null,
        HeaderValidated = null,
        MaxFieldSize = LongestField,
        IgnoreBlankLines = true,
    };

    public override async IAsyncEnumerable<FeedRecord> ReadAsync(FeedInput input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var beginning = await input.BeginningAsync(cancellationToken);
        if (beginning.Length == 0) throw new UnreadableFile(FileFault.Empty);
        if (Work24Reader.IsWebPage(beginning)) throw new UnreadableFile(FileFault.WebPage);
        if (beginning[0] is '<' or '{' or '[') throw new UnreadableFile(FileFault.OtherFormat);

        using var text = input.OpenText();
        using var csv = new CsvParser(text, Configuration);
        var header = await HeaderAsync(csv);
        long number = 0;
        while (await MoveAsync(csv))
        {
            RefuseBrokenOff(csv);
            yield return new FeedRecord(++number, FieldsOf(csv, header));
        }
    }

    private static async Task<string[]> HeaderAsync(CsvParser csv)
    {
        if (!await MoveAsync(csv)) throw new UnreadableFile(FileFault.Empty);
        string[] header = [.. csv.Record!.Select(name => name.Trim().ToLowerInvariant())];
        if (Columns.Except(header).ToList() is { Count: > 0 } missing) throw new UnreadableFile(FileFault.ColumnsMissing, string.Join(", ", missing), line: 1);
        var twice = header.Where(name => name.Length > 0).GroupBy(name => name).FirstOrDefault(g => g.Count() > 1);
        return twice is null ? header : throw new UnreadableFile(FileFault.ColumnTwice, twice.Key, line: 1);
    }

    private static Dictionary<string, string> FieldsOf(CsvParser csv, string[] header)
    {
        Dictionary<string, string> fields = [];
        for (var i = 0; i < Math.Min(header.Length, csv.Count); i++) fields[header[i]] = csv[i];
        return fields;
    }

    private static async Task<bool> MoveAsync(CsvParser csv)
    {
        try
        {
            return await csv.ReadAsync();
        }
        catch (MaxFieldSizeException)
        {
            throw new UnreadableFile(FileFault.ValueTooLong, null, csv.RawRow);
        }
    }

    // A quote that is never closed swallows everything behind it: the file was broken off inside a cell.
    private static void RefuseBrokenOff(CsvParser csv)
    {
        if (EndsInsideQuotes(csv.RawRecord)) throw new UnreadableFile(FileFault.Truncated, null, csv.RawRow);
    }

    private static bool EndsInsideQuotes(string raw)
    {
        var quoted = false;
        for (var i = 0; i < raw.Length; i++)
        {
            // A doubled quote closes and opens again.
            var opens = !quoted && raw[i] == '"' && (i == 0 || raw[i - 1] is ',' or '"');
            if (opens || (quoted && raw[i] == '"')) quoted = !quoted;
        }

        return quoted;
    }
}
