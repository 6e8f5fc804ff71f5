using System.Globalization;
using JobsPortal.Data.Spreadsheets;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Data.Imports;

/// <summary>What is wrong with a row of reported results, before the rules of an entry are asked.</summary>
public enum ResultCellFault
{
    /// <summary>No programme of the department has that name.</summary>
    ProgramUnknown,

    /// <summary>It is neither 일자리 nor 참여자.</summary>
    MeasureUnknown,

    /// <summary>A number is no whole number.</summary>
    NumberUnreadable,

    /// <summary>The day cannot be read.</summary>
    DayUnreadable,

    /// <summary>A text is longer than what is kept.</summary>
    TextTooLong,

    /// <summary>The same was reported already, here or earlier: it would count twice.</summary>
    ReportedAlready,
}

/// <summary>One row as it was read.</summary>
/// <param name="Line">Its number in the sheet.</param>
/// <param name="Text">Its first cells, so that a person finds it.</param>
/// <param name="Details">What it reports; null where it cannot be read.</param>
/// <param name="Faults">A <see cref="ResultCellFault"/> or a <see cref="ProposalBlocker"/> each; none where it is right.</param>
public sealed record ReportedRow(int Line, string Text, ResultDetails? Details, IReadOnlyList<Enum> Faults);

/// <summary>The table in which departments report results.</summary>
public static class ResultTable
{
    /// <summary>The columns of its first row, in any order.</summary>
    public static readonly IReadOnlyList<string> Columns = ["사업", "세는 것", "연인원", "실인원", "기준일", "제출한 부서·기관", "근거"];

    private static readonly string[] Days = ["yyyy-M-d", "yyyy.M.d", "yyyy. M. d", "yyyy. M. d.", "yyyy/M/d", "yyyyMMdd"];

    private static readonly Dictionary<string, ResultMeasure> Measures = new() { ["일자리"] = ResultMeasure.Jobs, ["참여자"] = ResultMeasure.Participants };

    /// <summary>The rows below the heading.</summary>
    /// <param name="file">The XLSX file.</param>
    /// <param name="programs">Programmes that may be named.</param>
    /// <param name="today">Today in Seoul.</param>
    /// <exception cref="UnreadableFile">It is no such table.</exception>
    public static IReadOnlyList<ReportedRow> Read(Stream file, IReadOnlyDictionary<string, int> programs, DateOnly today)
    {
        var rows = SheetReader.Read(file);
        if (rows.Count == 0) throw new UnreadableFile(FileFault.Empty);
        List<string> header = [.. rows[0].Cells.Select(Hangul.Clean)];
        var missing = Columns.Where(c => !header.Contains(c)).ToList();
        if (missing.Count > 0) throw new UnreadableFile(FileFault.ColumnsMissing, string.Join(", ", missing), rows[0].Number);
        if (rows.Count == 1) throw new UnreadableFile(FileFault.Empty);
        return [.. rows.Skip(1).Select(row => RowOf(row, name => Hangul.Clean(row.At(header.IndexOf(name))), programs, today))];
    }

    private static ReportedRow RowOf(SheetRow row, Func<string, string> cell, IReadOnlyDictionary<string, int> programs, DateOnly today)
    {
        List<Enum> faults = [];
        if (!programs.TryGetValue(cell("사업"), out var program)) faults.Add(ResultCellFault.ProgramUnknown);
        if (!Measures.TryGetValue(cell("세는 것"), out var measure)) faults.Add(ResultCellFault.MeasureUnknown);
        if (!Number(cell("연인원"), out var count) | !Number(cell("실인원"), out var people)) faults.Add(ResultCellFault.NumberUnreadable);
        if (!DateOnly.TryParseExact(cell("기준일"), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) faults.Add(ResultCellFault.DayUnreadable);
        if (cell("제출한 부서·기관").Length > ResultProposal.SourceMaxLength || cell("근거").Length > JobResult.EvidenceMaxLength) faults.Add(ResultCellFault.TextTooLong);
        var details = new ResultDetails(program, measure, count, people, day, cell("제출한 부서·기관"), cell("근거"));
        if (faults.Count == 0) faults.AddRange(ResultProposal.ReasonsNotToPropose(details, today).Cast<Enum>());
        return new(row.Number, string.Join(" · ", row.Cells.Take(5).Select(Short)), faults.Count == 0 ? details : null, faults);
    }

    private static string Short(string text) => Hangul.Clean(text) is { Length: > 40 } longer ? longer[..40] + "…" : Hangul.Clean(text);

    private static bool Number(string text, out int number) =>
        int.TryParse(text, NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
}
