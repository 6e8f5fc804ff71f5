using System.Globalization;
using System.Text.Json;

namespace JobsPortal.Benchmarks;

/// <summary>Resident memory of both portals after one run, MB.</summary>
/// <param name="Cached">As it is installed.</param>
/// <param name="Uncached">Keeping no page.</param>
internal sealed record Memory(double Cached, double Uncached);

/// <summary>The table as people read it.</summary>
internal static class Report
{
    private const double MostMegabytes = 300;

    /// <summary>How figures are written down for machines.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Prints the cases, the memory and the first view.</summary>
    public static void Print(int openings, IReadOnlyList<Measured> table, IReadOnlyList<Memory> memory, FirstView first)
    {
        Line($"{openings:N0} openings; CPU ms (user + system) of the serving process per completed request; no page from cache unless it says so");
        Line($"{"case",-34}{"first",9}{"portal",9}{"ceiling",9}{"ratio",8}{"goal",7}{"excel.",8}{"bytes",9}  verdict");
        foreach (var row in table)
        {
            Line($"{row.Case,-34}{row.Portal.First,9:F1}{row.Portal.Each,9:F3}{row.Ceiling?.Each,9:F3}{row.Ratio,8:F1}{row.Goal?.Most,7}{row.Goal?.Excellent,8}{row.Portal.Bytes,9}  {row.Verdict}");
        }
        if (Of(table, "list, page 1") is { } one && Of(table, "list, page 200") is { } deep) Line($"page 200 over page 1: {deep / one:F2} (goal 1.2)");
        Line($"memory after each run: {Runs(memory.Select(m => m.Cached))} MB ({(memory.Max(m => m.Cached) <= MostMegabytes ? "goal" : "not held")}: {MostMegabytes} MB); without page cache {Runs(memory.Select(m => m.Uncached))} MB");
        Line($"first view in a cold browser: {first} ({(first.Requests <= FirstView.Most.Requests && first.Kilobytes <= FirstView.Most.Kilobytes ? "goal" : "not held")}: {FirstView.Most})");
    }

    private static double? Of(IReadOnlyList<Measured> table, string name) => table.SingleOrDefault(row => row.Case == name)?.Portal.Each;

    private static string Runs(IEnumerable<double> megabytes) => string.Join(", ", megabytes.Select(m => m.ToString("F0", CultureInfo.InvariantCulture)));

    private static void Line(FormattableString text) => Console.WriteLine(FormattableString.Invariant(text));
}
