using System.Globalization;
using JobsPortal.Data.Results;
using JobsPortal.Domain.Results;
using JobsPortal.Web.Shared.TagHelpers;

namespace JobsPortal.Web.Shared.Results;

/// <summary>One measure month by month until the reference date: a picture of the last twelve, and a table whose lines add up to the total.</summary>
public sealed class LedgerMonths
{
    private const int Shown = 12;

    private LedgerMonths(ResultMeasure measure, IReadOnlyList<LedgerMonth> rows, int before) => (Measure, Rows, Before) = (measure, rows, before);

    /// <summary>What is counted.</summary>
    public ResultMeasure Measure { get; }

    /// <summary>The last twelve months, the earliest first.</summary>
    public IReadOnlyList<LedgerMonth> Rows { get; }

    /// <summary>What was counted earlier.</summary>
    public int Before { get; }

    /// <summary>Everything together.</summary>
    public int Total => Before + Rows.Sum(r => r.Figure.Count);

    /// <summary>The month with the most.</summary>
    public LedgerMonth Best => Rows.OrderByDescending(r => r.Figure.Count).ThenBy(r => r.First).First();

    /// <summary>The picture. A month in which more was taken back than counted stands at zero; the table says the number.</summary>
    public IReadOnlyList<ChartColumn> Columns =>
        [.. Rows.Select(r => new ChartColumn(string.Create(CultureInfo.InvariantCulture, $"{r.First.Year % 100:00}.{r.First.Month}"), Math.Max(0, r.Figure.Count)))];

    /// <summary>The twelve months until <paramref name="asOf"/>.</summary>
    public static LedgerMonths Of(IReadOnlyList<LedgerFigure> figures, ResultMeasure measure, DateOnly asOf)
    {
        var last = new DateOnly(asOf.Year, asOf.Month, 1);
        var known = figures.Where(f => f.Measure == measure).ToDictionary(f => f.Group);
        LedgerMonth[] rows =
        [
            .. Enumerable.Range(1 - Shown, Shown).Select(back => last.AddMonths(back))
                .Select(first => new LedgerMonth(first, known.GetValueOrDefault(GroupOf(first)) ?? LedgerFigure.None(GroupOf(first)))),
        ];
        return new(measure, rows, known.Values.Where(f => f.Group < GroupOf(rows[0].First)).Sum(f => f.Count));
    }

    private static int GroupOf(DateOnly month) => month.Year * 100 + month.Month;
}

/// <summary>One month.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Figure">What the ledger says of it.</param>
public sealed record LedgerMonth(DateOnly First, LedgerFigure Figure);
