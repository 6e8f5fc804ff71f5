using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using JobsPortal.Data.Imports;

namespace JobsPortal.Data.Spreadsheets;

/// <summary>One row of a sheet.</summary>
/// <param name="Number">Its number in the sheet, from 1.</param>
/// <param name="Cells">Its texts from column A on; an empty cell is an empty text.</param>
public sealed record SheetRow(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>The text of a column, empty where the row is shorter.</summary>
    public string At(int column) => column >= 0 && column < Cells.Count ? Cells[column] : "";
}

/// <summary>Reads the first sheet of an XLSX file as texts. Formulas are not calculated: what the file holds as their last value is read.</summary>
public static class SheetReader
{
    /// <summary>Largest file, in bytes.</summary>
    public const int MaxBytes = 1_000_000;

    /// <summary>Most rows that hold something.</summary>
    public const int MaxRows = 1_000;

    private const int MaxColumns = 100;

    // A small archive can unpack to gigabytes: parts stop here.
    private const long MaxCharacters = 20_000_000;

    /// <summary>The rows that hold something.</summary>
    /// <exception cref="UnreadableFile">It is no such file, or it is too large.</exception>
    public static IReadOnlyList<SheetRow> Read(Stream file)
    {
        try
        {
            using var document = SpreadsheetDocument.Open(file, isEditable: false, new OpenSettings { MaxCharactersInPart = MaxCharacters });
            var book = document.WorkbookPart ?? throw new UnreadableFile(FileFault.OtherFormat);
            var first = book.Workbook.Descendants<Sheet>().FirstOrDefault()?.Id?.Value ?? throw new UnreadableFile(FileFault.Empty);
            if (book.GetPartById(first) is not WorksheetPart sheet) throw new UnreadableFile(FileFault.OtherFormat);
            return [.. Rows(sheet, new CellTexts(book))];
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or FileFormatException or InvalidDataException or System.Xml.XmlException or ArgumentException or FormatException)
        {
            throw new UnreadableFile(FileFault.OtherFormat);
        }
    }

    private static IEnumerable<SheetRow> Rows(WorksheetPart sheet, CellTexts texts)
    {
        var (number, taken) = (0, 0);
        foreach (var row in sheet.Worksheet.Descendants<Row>())
        {
            number = (int?)row.RowIndex?.Value ?? number + 1;
            List<string> cells = [];
            foreach (var cell in row.Elements<Cell>())
            {
                var column = ColumnOf(cell.CellReference?.Value) ?? cells.Count;
                if (column >= MaxColumns) throw new UnreadableFile(FileFault.Malformed, detail: null, number);
                while (cells.Count < column) cells.Add("");
                cells.Add(texts.Of(cell));
            }

            if (cells.All(c => c.Length == 0)) continue;
            if (++taken > MaxRows) throw new UnreadableFile(FileFault.ValueTooLong, detail: null, number);
            yield return new SheetRow(number, cells);
        }
    }

    /// <summary>0 for A, 27 for AB; null without a reference.</summary>
    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in (reference ?? "").TakeWhile(char.IsAsciiLetter)) column = Math.Min(column, MaxColumns) * 26 + char.ToUpperInvariant(letter) - 'A' + 1;
        return column == 0 ? null : column - 1;
    }

    /// <summary>What stands in a cell, as a person reads it; days as 2026-11-02.</summary>
    private sealed class CellTexts(WorkbookPart book)
    {
        private readonly string[] _shared =
            [.. book.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(i => i.Text?.Text ?? string.Concat(i.Elements<Run>().Select(r => r.Text?.Text))) ?? []];

        private readonly uint[] _formats =
            [.. book.WorkbookStylesPart?.Stylesheet.CellFormats?.Elements<CellFormat>().Select(f => f.NumberFormatId?.Value ?? 0) ?? []];

        private readonly Dictionary<uint, string> _codes = (book.WorkbookStylesPart?.Stylesheet.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .Where(f => f.NumberFormatId is not null).GroupBy(f => f.NumberFormatId!.Value).ToDictionary(g => g.Key, g => g.First().FormatCode?.Value ?? "");

        public string Of(Cell cell)
        {
            var value = cell.CellValue?.Text ?? "";
            if (cell.DataType?.Value is { } type)
            {
                if (type == CellValues.SharedString) return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _shared.Length ? _shared[index] : "";
                if (type == CellValues.InlineString) return cell.InlineString?.InnerText ?? "";
                if (type != CellValues.Number) return value;
            }

            return IsDay(cell.StyleIndex?.Value) && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) && serial is > 0 and < 2_958_466
                ? DateTime.FromOADate(serial).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                : value;
        }

        private bool IsDay(uint? style)
        {
            if (style is not { } index || index >= _formats.Length) return false;
            var format = _formats[index];
            return format is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 58)
                || (_codes.TryGetValue(format, out var code) && code.Contains('y', StringComparison.OrdinalIgnoreCase) && code.Contains('d', StringComparison.OrdinalIgnoreCase));
        }
    }
}
