using System.Globalization;
using JobsPortal.Data.Imports;
using JobsPortal.Data.Spreadsheets;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Qualifications;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Data.Qualifications;

/// <summary>What is wrong with a row of answers, before the rules of an answer are asked.</summary>
public enum AnswerCellFault
{
    /// <summary>It is no 접수번호.</summary>
    NumberUnreadable,

    /// <summary>No application of the opening has that number.</summary>
    NumberUnknown,

    /// <summary>The same number stands above.</summary>
    NumberTwice,

    /// <summary>The result is none of the words.</summary>
    ResultUnreadable,

    /// <summary>반복참여 is none of the words.</summary>
    RepeatUnreadable,

    /// <summary>The day cannot be read.</summary>
    DayUnreadable,

    /// <summary>Another answer was written down already.</summary>
    AnsweredOtherwise,
}

/// <summary>One row as it was read.</summary>
/// <param name="Line">Its number in the table.</param>
/// <param name="Number">접수번호, or the cell as it stands where it is none.</param>
/// <param name="Answer">What it says.</param>
/// <param name="Faults">What cannot be read in it.</param>
public sealed record AnswerRow(int Line, string Number, QualificationAnswer Answer, IReadOnlyList<AnswerCellFault> Faults);

/// <summary>The table in which an office answers, in the columns of the layout.</summary>
public static class AnswerTable
{
    private static readonly string[] Days = ["yyyy-M-d", "yyyy.M.d", "yyyy. M. d", "yyyy. M. d.", "yyyy/M/d", "yyyyMMdd"];

    /// <summary>Words of a result, as offices write them.</summary>
    public static readonly IReadOnlyDictionary<string, QualificationResult> Results = new Dictionary<string, QualificationResult>
    {
        ["적격"] = QualificationResult.Qualified,
        ["부적격"] = QualificationResult.Excluded,
        ["확인 필요"] = QualificationResult.Unclear,
        ["확인필요"] = QualificationResult.Unclear,
    };

    /// <summary>Words of 반복참여.</summary>
    public static readonly IReadOnlyDictionary<string, RepeatedParticipation> Repeats = new Dictionary<string, RepeatedParticipation>
    {
        ["해당 없음"] = RepeatedParticipation.None,
        ["해당없음"] = RepeatedParticipation.None,
        ["반복참여"] = RepeatedParticipation.Repeated,
        ["확인 필요"] = RepeatedParticipation.Unclear,
        ["확인필요"] = RepeatedParticipation.Unclear,
    };

    /// <summary>The rows below the heading; columns may stand in any order.</summary>
    /// <param name="file">XLSX or CSV.</param>
    /// <param name="layout">The headings.</param>
    /// <param name="today">Taken as the day of the answer where the table names none.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="UnreadableFile">It is no such table.</exception>
    public static async Task<IReadOnlyList<AnswerRow>> ReadAsync(Stream file, QualificationLayout layout, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await TableReader.ReadAsync(file, cancellationToken);
        if (rows.Count == 0) throw new UnreadableFile(FileFault.Empty);
        List<string> header = [.. rows[0].Cells.Select(Hangul.Clean)];
        var missing = layout.Columns.Where(c => !header.Contains(c.Heading)).Select(c => c.Heading).ToList();
        if (missing.Count > 0) throw new UnreadableFile(FileFault.ColumnsMissing, string.Join(", ", missing), rows[0].Number);
        if (rows.Count == 1) throw new UnreadableFile(FileFault.Empty);
        return [.. rows.Skip(1).Select(row => RowOf(row, column => Cell(row, header, layout, column), today))];
    }

    private static AnswerRow RowOf(SheetRow row, Func<QualificationColumn, string> cell, DateOnly today)
    {
        List<AnswerCellFault> faults = [];
        if (!ReceiptNumber.TryParse(cell(QualificationColumn.Number), out var number))
        {
            faults.Add(AnswerCellFault.NumberUnreadable);
            number = Short(cell(QualificationColumn.Number));
        }

        var (result, repeat) = (Word(cell(QualificationColumn.Result), Results), Word(cell(QualificationColumn.Repeat), Repeats));
        if (result is null && cell(QualificationColumn.Result).Length > 0) faults.Add(AnswerCellFault.ResultUnreadable);
        if (repeat is null && cell(QualificationColumn.Repeat).Length > 0) faults.Add(AnswerCellFault.RepeatUnreadable);
        var day = today;
        if (cell(QualificationColumn.AnsweredOn) is { Length: > 0 } written
            && !DateOnly.TryParseExact(written, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
        {
            faults.Add(AnswerCellFault.DayUnreadable);
        }

        var note = cell(QualificationColumn.Note);
        return new(row.Number, number, new(result, repeat, day, note.Length == 0 ? null : note), faults);
    }

    // What the portal itself wrote before a cell that a spreadsheet would run as a formula is taken off again.
    private static string Cell(SheetRow row, List<string> header, QualificationLayout layout, QualificationColumn column) =>
        layout.Columns.FirstOrDefault(c => c.Column == column) is { } known ? Hangul.Clean(row.At(header.IndexOf(known.Heading))).TrimStart('\'') : "";

    private static T? Word<T>(string text, IReadOnlyDictionary<string, T> words)
        where T : struct => words.TryGetValue(text, out var known) ? known : null;

    private static string Short(string text) => ResidentNumber.Mask(text.Length > 20 ? text[..20] + "…" : text);
}
