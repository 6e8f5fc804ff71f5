using System.Text.Json;

namespace JobsPortal.Benchmarks;

/// <summary>The table as people read it.</summary>
internal static class Report
{
    private const double MostMegabytes = 300;

    /// <summary>How figures are written down for machines.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Prints the cases, the memory and the first view.</summary>
    public static void Print(int openings, IReadOnlyList<Measured> table, IReadOnlyList<double> memory, double uncached, FirstView first)
    {
        Line($"{openings:N0} openings; CPU ms (user + system) of the serving process per completed request; no page from cache unless it says so");
        Line($"{"case",-34}{"first",9}{"portal",9}{"ceiling",9}{"ratio",8}{"goal",7}{"excel.",8}{"bytes",9}  verdict");
        foreach (var row in table)
        {
            Line($"{row.Case,-34}{row.Portal.First,9:F1}{row.Portal.Each,9:F3}{row.Ceiling?.Each,9:F3}{row.Ratio,8:F1}{row.Goal?.Most,7}{row.Goal?.Excellent,8}{row.Portal.Bytes,9}  {row.Verdict}");
        }
        var (one, deep) = (Of(table, "list, page 1"), Of(table, "list, page 200"));
        Line($"page 200 over page 1: {deep / one:F2} (goal 1.2)");
        Line($"memory after each run: {string.Join(", ", memory.Select(m => FormattableString.Invariant($"{m:F0}")))} MB; without page cache {uncached:F0} MB ({(memory.Max() <= MostMegabytes ? "goal" : "not held")}: {MostMegabytes} MB)");
        Line($"first view in a cold browser: {first} ({(first.Requests <= FirstView.Most.Requests && first.Kilobytes <= FirstView.Most.Kilobytes ? "goal" : "not held")}: {FirstView.Most})");
    }

    private static double Of(IReadOnlyList<Measured> table, string name) => table.Single(row => row.Case == name).Portal.Each;

    private static void Line(FormattableString text) => Console.WriteLine(FormattableString.Invariant(text));
}
