using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace JobsPortal.Data.Spreadsheets;

/// <summary>Writes one sheet as XLSX. Every cell is a text or, in the columns of numbers, a whole number, so that nothing in it can be a formula.</summary>
public static class SheetWriter
{
    /// <summary>Type of the content, as browsers are told.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Longest text of a cell, in characters.</summary>
    public const int CellMaxLength = 32_767;

    private const int NameMaxLength = 31;

    /// <summary>The file.</summary>
    /// <param name="name">Of the sheet.</param>
    /// <param name="header">The columns.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="numbers">Positions of the columns that hold whole numbers; what is none stays a text.</param>
    public static byte[] Write(string name, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows, IReadOnlyCollection<int>? numbers = null)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(rows.Select(row => RowOf(row, numbers ?? [])).Prepend(RowOf(header, []))));
            book.Workbook = new Workbook(new Sheets(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = NameOf(name) }));
        }

        return file.ToArray();
    }

    private static Row RowOf(IReadOnlyList<string> texts, IReadOnlyCollection<int> numbers) => new(texts.Select((text, i) => numbers.Contains(i) && IsNumber(text)
        ? new Cell { DataType = CellValues.Number, CellValue = new CellValue(text) }
        : TextCell(text)));

    private static bool IsNumber(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static Cell TextCell(string text) => new()
    {
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(Readable(text)) { Space = SpaceProcessingModeValues.Preserve }),
    };

    /// <summary>Signs that a name of a sheet may not have, and its longest form.</summary>
    private static string NameOf(string name)
    {
        var kept = string.Concat(name.Where(c => !@"[]:*?/\".Contains(c, StringComparison.Ordinal)));
        return kept.Length <= NameMaxLength ? kept : kept[..NameMaxLength];
    }

    /// <summary>Without what no file of this format can hold: control signs, halves of letters, and what is longer than a cell.</summary>
    private static string Readable(string text)
    {
        var cut = text.Length <= CellMaxLength ? text : text[..CellMaxLength];
        return cut.All(XmlConvert.IsXmlChar) ? cut : string.Concat(cut.EnumerateRunes().Where(r => r.Utf16SequenceLength == 2 || XmlConvert.IsXmlChar((char)r.Value)));
    }
}
