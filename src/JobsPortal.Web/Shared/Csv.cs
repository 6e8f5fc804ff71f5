using System.Text;

namespace JobsPortal.Web.Shared;

/// <summary>Tables that leave the portal as CSV (RFC 4180), in UTF-8 with the mark by which spreadsheets know it.</summary>
public static class Csv
{
    /// <summary>Characters with which a spreadsheet would take a cell for a formula.</summary>
    private const string FormulaStarts = "=+-@\t\r\n";

    /// <summary>The file. Every cell is text: one that a spreadsheet would run as a formula begins with an apostrophe.</summary>
    public static byte[] Of(IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in rows) text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Cell(string value)
    {
        var safe = IsFormula(value) ? "'" + value : value;
        return "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }

    // Counter-entries of the ledger are to be summed up.
    private static bool IsNegativeNumber(string value) => value is ['-', _, ..] && value.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;

    // Full-width signs and leading blanks count too: spreadsheets forgive both.
    private static bool IsFormula(string value) =>
        value.Length > 0 && !IsNegativeNumber(value) && (FormulaStarts.Contains(value[0], StringComparison.Ordinal) || (value.TrimStart() is [var first, ..] && "=+-@＝＋－＠".Contains(first, StringComparison.Ordinal)));
}
