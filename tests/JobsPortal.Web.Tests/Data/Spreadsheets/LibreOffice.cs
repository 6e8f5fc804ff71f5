using System.ComponentModel;
using System.Diagnostics;
using System.Xml.Linq;
using JobsPortal.Data.Spreadsheets;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Tests.Data.Spreadsheets;

/// <summary>What LibreOffice made of a file.</summary>
/// <param name="File">Its name.</param>
/// <param name="Cells">Cells that hold something.</param>
/// <param name="WholeRows">Rows that end as they were written.</param>
/// <param name="Formulas">Cells that are calculated.</param>
public sealed record OpenedSheet(string File, int Cells, int WholeRows, int Formulas);

/// <summary>Opens the hostile exports with LibreOffice and reads what it took for a formula. For the trials: CI has no LibreOffice.</summary>
public static class LibreOffice
{
    // Comma, double quote, UTF-8, from the first line, with special numbers detected and formulas calculated: the least careful choice of the dialog.
    private const string CsvFilter = "CSV:44,34,76,1,,0,false,true,false,false,false,0,true";

    private const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    /// <summary>One line for each file; null where LibreOffice is not installed.</summary>
    public static async Task<IReadOnlyList<OpenedSheet>?> OpenAsync(string folder)
    {
        await File.WriteAllBytesAsync(Path.Combine(folder, "hostile.csv"), Csv.Of(HostileCells.Rows));
        await File.WriteAllBytesAsync(Path.Combine(folder, "hostile.xlsx"), SheetWriter.Write("명단", ["번호", "내용", "끝"], HostileCells.Rows));
        List<OpenedSheet> opened = [];
        foreach (var file in new[] { "hostile.csv", "hostile.xlsx" })
        {
            if (!await ConvertAsync(folder, file)) return null;
            var made = Path.Combine(folder, Path.ChangeExtension(file, "fods"));
            opened.Add(Read(file, XDocument.Load(made)));
            File.Delete(made);
        }
        return opened;
    }

    private static async Task<bool> ConvertAsync(string folder, string file)
    {
        try
        {
            using var office = Process.Start(new ProcessStartInfo("soffice")
            {
                ArgumentList = { "--headless", $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}", $"--infilter={(file.EndsWith(".csv", StringComparison.Ordinal) ? CsvFilter : "Calc MS Excel 2007 XML")}", "--convert-to", "fods", "--outdir", folder, Path.Combine(folder, file) },
                RedirectStandardOutput = true,
            })!;
            await office.StandardOutput.ReadToEndAsync();
            await office.WaitForExitAsync();
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static OpenedSheet Read(string file, XDocument book)
    {
        var cells = book.Descendants(XName.Get("table-cell", Table)).Where(c => c.Value.Length > 0).ToList();
        var rows = book.Descendants(XName.Get("table-row", Table)).Count(r => r.Elements(XName.Get("table-cell", Table)).LastOrDefault(c => c.Value.Length > 0)?.Value == "끝");
        // The heading of the XLSX ends alike.
        return new(file, cells.Count, file.EndsWith(".xlsx", StringComparison.Ordinal) ? rows - 1 : rows, cells.Count(c => c.Attribute(XName.Get("formula", Table)) is not null));
    }
}
