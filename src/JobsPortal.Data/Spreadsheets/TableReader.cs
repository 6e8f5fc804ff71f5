using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using JobsPortal.Data.Imports;

namespace JobsPortal.Data.Spreadsheets;

/// <summary>Reads a table that another office sends, XLSX or CSV in UTF-8 or CP949, as rows of texts.</summary>
public static class TableReader
{
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        // A quote in the middle of a cell is text.
        BadDataFound = null,
        IgnoreBlankLines = true,
        MaxFieldSize = 10_000,
    };

    /// <summary>The rows that hold something. The stream is read from its beginning.</summary>
    /// <exception cref="UnreadableFile">It is no such file, or it is too large.</exception>
    public static async Task<IReadOnlyList<SheetRow>> ReadAsync(Stream file, CancellationToken cancellationToken = default)
    {
        var head = new byte[2];
        var isZip = await file.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken) == 2 && head is [(byte)'P', (byte)'K'];
        file.Position = 0;
        return isZip ? SheetReader.Read(file) : await CsvAsync(file, cancellationToken);
    }

    private static async Task<IReadOnlyList<SheetRow>> CsvAsync(Stream file, CancellationToken cancellationToken)
    {
        await using var input = await FeedInput.OpenAsync(file, cancellationToken);
        var beginning = await input.BeginningAsync(cancellationToken);
        if (beginning.Length == 0) throw new UnreadableFile(FileFault.Empty);
        if (beginning[0] is '<' or '{' || beginning.Contains('\0', StringComparison.Ordinal)) throw new UnreadableFile(FileFault.OtherFormat);
        using var text = input.OpenText();
        using var csv = new CsvParser(text, Configuration);
        try
        {
            List<SheetRow> rows = [];
            while (await csv.ReadAsync())
            {
                if (csv.Record!.All(c => c.Length == 0)) continue;
                if (rows.Count > SheetReader.MaxRows) throw new UnreadableFile(FileFault.ValueTooLong, detail: null, csv.RawRow);
                rows.Add(new SheetRow(csv.RawRow, [.. csv.Record!]));
            }

            return rows;
        }
        catch (MaxFieldSizeException)
        {
            throw new UnreadableFile(FileFault.ValueTooLong, detail: null, csv.RawRow);
        }
    }
}
