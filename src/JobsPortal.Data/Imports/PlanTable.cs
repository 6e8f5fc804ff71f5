using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using JobsPortal.Domain.Plans;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Data.Imports;

/// <summary>What is wrong with one cell of a plan's table, before the plan's own rules are asked.</summary>
public enum PlanCellFault
{
    /// <summary>The sector is neither 일반 nor 공공.</summary>
    SectorUnknown,

    /// <summary>The target is no whole number.</summary>
    TargetUnreadable,

    /// <summary>A year is no whole number.</summary>
    YearUnreadable,
}

/// <summary>One fault of a plan's table.</summary>
/// <param name="Line">Line of the file from 1.</param>
/// <param name="Fault">A <see cref="PlanCellFault"/> or a <see cref="PlanFault"/>.</param>
/// <param name="Text">The cell or field it is about.</param>
public sealed record PlanTableFault(long Line, Enum Fault, string Text);

/// <summary>The table of a plan is wrong; nothing was changed.</summary>
public sealed class PlanRefused(IReadOnlyList<PlanTableFault> faults) : Exception($"{faults.Count} faults")
{
    /// <summary>All of them, in the order of the file.</summary>
    public IReadOnlyList<PlanTableFault> Faults { get; } = faults;
}

/// <summary>Reads <c>sector,field,target,from_year,to_year,department[,parent]</c>.</summary>
internal static class PlanTable
{
    private static readonly string[] Columns = ["sector", "field", "target", "from_year", "to_year", "department"];

    private static readonly Dictionary<string, Sector> Sectors = new(StringComparer.OrdinalIgnoreCase)
    {
        ["일반"] = Sector.General,
        ["일반부문"] = Sector.General,
        ["general"] = Sector.General,
        ["공공"] = Sector.Public,
        ["공공부문"] = Sector.Public,
        ["public"] = Sector.Public,
    };

    /// <summary>The lines of the plan.</summary>
    /// <exception cref="UnreadableFile">It is no such table.</exception>
    /// <exception cref="PlanRefused">Lines are wrong.</exception>
    public static async Task<IReadOnlyList<PlanLine>> ReadAsync(Stream file, CancellationToken cancellationToken)
    {
        await using var input = await FeedInput.OpenAsync(file, cancellationToken);
        var beginning = await input.BeginningAsync(cancellationToken);
        if (beginning.Length == 0) throw new UnreadableFile(FileFault.Empty);
        if (beginning[0] is '<' or '{') throw new UnreadableFile(FileFault.OtherFormat);

        using var text = input.OpenText();
        using var csv = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null, IgnoreBlankLines = true });
        var header = await HeaderAsync(csv);
        List<PlanTableFault> faults = [];
        List<(long Line, PlanLine Value)> lines = [];
        while (await csv.ReadAsync())
        {
            var count = faults.Count;
            var value = LineOf(name => Cell(csv, header, name), fault => faults.Add(fault with { Line = csv.RawRow }));
            if (faults.Count == count) lines.Add((csv.RawRow, value));
        }

        faults.AddRange(Plan.Check([.. lines.Select(l => l.Value)])
            .Where(f => faults.Count == 0 || f.Fault != PlanFault.Empty)
            .Select(f => f.Line == 0 ? new PlanTableFault(1, f.Fault, "") : new PlanTableFault(lines[f.Line - 1].Line, f.Fault, lines[f.Line - 1].Value.Field)));
        return faults.Count == 0 ? [.. lines.Select(l => l.Value)] : throw new PlanRefused([.. faults.OrderBy(f => f.Line)]);
    }

    private static async Task<string[]> HeaderAsync(CsvParser csv)
    {
        if (!await csv.ReadAsync()) throw new UnreadableFile(FileFault.Empty);
        string[] header = [.. csv.Record!.Select(name => name.Trim().ToLowerInvariant())];
        var missing = Columns.Except(header).ToList();
        return missing.Count == 0 ? header : throw new UnreadableFile(FileFault.ColumnsMissing, string.Join(", ", missing), line: 1);
    }

    private static string Cell(CsvParser csv, string[] header, string name) =>
        Array.IndexOf(header, name) is var i and >= 0 && i < csv.Count ? Hangul.Clean(csv[i]) : "";

    private static PlanLine LineOf(Func<string, string> cell, Action<PlanTableFault> refuse)
    {
        if (!Sectors.TryGetValue(cell("sector"), out var sector)) refuse(new PlanTableFault(0, PlanCellFault.SectorUnknown, cell("sector")));
        var target = Number(cell("target"), PlanCellFault.TargetUnreadable, refuse);
        var from = Number(cell("from_year"), PlanCellFault.YearUnreadable, refuse);
        var to = Number(cell("to_year"), PlanCellFault.YearUnreadable, refuse);
        return new PlanLine(sector, cell("field"), target, (from, to), cell("department"), cell("parent") is { Length: > 0 } parent ? parent : null);
    }

    private static int Number(string text, PlanCellFault fault, Action<PlanTableFault> refuse)
    {
        if (int.TryParse(text, NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        refuse(new PlanTableFault(0, fault, text));
        return 0;
    }
}
