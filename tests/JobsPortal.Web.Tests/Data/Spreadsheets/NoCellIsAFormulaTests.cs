using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using JobsPortal.Data.Spreadsheets;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Tests.Data.Spreadsheets;

/// <summary>Nothing that anybody typed is run by the spreadsheet that opens an export, and nothing typed makes the file unreadable.</summary>
public sealed class NoCellIsAFormulaTests
{
    private const string Starts = "=+-@＝＋－＠";

    [Fact]
    public void In_XLSX_every_cell_is_a_text_and_the_file_is_valid()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(SheetWriter.Write("명단", ["번호", "내용", "끝"], HostileCells.Rows)), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(e => e.Description));
        var cells = document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().ToList();
        Assert.Equal((HostileCells.All.Length + 1) * 3, cells.Count);
        Assert.All(cells, cell => Assert.Equal((null, CellValues.InlineString), (cell.CellFormula, cell.DataType!.Value)));
        Assert.All(cells, cell => Assert.InRange(cell.InnerText.Length, 1, SheetWriter.CellMaxLength));
    }

    [Theory]
    [InlineData("=1+1", "=1+1")]
    [InlineData("\t=1+1", "\t=1+1")]
    [InlineData("가\u0000나", "가나")]
    [InlineData("가\u0001나\u000B다", "가나다")]
    [InlineData("😀", "😀")]
    public void In_XLSX_a_text_reads_back_as_it_was_but_for_characters_that_no_file_can_hold(string typed, string expected)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(SheetWriter.Write("명단", [typed], [])), isEditable: false);
        Assert.Equal(expected, document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().Single().InnerText);
    }

    [Fact]
    public void In_XLSX_half_a_character_reads_back_as_the_sign_for_one_that_is_missing() =>
        // Not among the cases above: the test runner itself passes texts on as UTF-8.
        In_XLSX_a_text_reads_back_as_it_was_but_for_characters_that_no_file_can_hold("가\uD800나", "가\uFFFD나");

    [Fact]
    public void In_CSV_no_cell_begins_as_a_formula_and_no_text_ends_its_cell()
    {
        var text = Encoding.UTF8.GetString(Csv.Of(HostileCells.Rows));
        Assert.Equal('\uFEFF', text[0]);
        var rows = Read(text[1..]);
        Assert.Equal(HostileCells.All.Length, rows.Count);
        Assert.All(rows, row => Assert.Equal((3, "끝"), (row.Count, row[2])));
        Assert.All(rows, row => Assert.DoesNotContain(row[1].TrimStart().FirstOrDefault(), Starts));
        Assert.All(rows, row => Assert.False(row[1].Length > 0 && row[1][0] is '\t' or '\r' or '\n', row[1]));
    }

    /// <summary>RFC 4180 as a spreadsheet reads it.</summary>
    private static List<List<string>> Read(string text)
    {
        List<List<string>> rows = [];
        List<string> row = [];
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
            else if (text[i] == '"') quoted = !quoted;
            else if (quoted || text[i] is not (',' or '\r' or '\n')) cell.Append(text[i]);
            else if (text[i] != '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (text[i] == ',') continue;
                rows.Add(row);
                row = [];
            }
        }
        return rows;
    }
}
