using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Statistics;

namespace JobsPortal.Web.Areas.Admin.Statistics;

/// <summary>Which numbers are asked for, as the address says it.</summary>
public sealed class StatisticsFilter
{
    /// <summary>First year to choose.</summary>
    public const int FirstYear = 2010;

    /// <summary>The calendar year; null for the twelve months until now.</summary>
    public int? Year { get; set; }

    /// <summary>By what they are grouped.</summary>
    public StatDimension By { get; set; }

    /// <summary>Whether small numbers are left out, for what leaves the office.</summary>
    public bool Hide { get; set; }

    /// <summary>The first day that counts, and the first that does not.</summary>
    public (DateOnly First, DateOnly End) Days(DateOnly today)
    {
        if (Year is { } year && year >= FirstYear && year <= today.Year) return (new(year, 1, 1), new(year + 1, 1, 1));
        var month = new DateOnly(today.Year, today.Month, 1);
        return (month.AddMonths(-11), month.AddMonths(1));
    }

    /// <summary>The address of the same question with another grouping.</summary>
    public string Address(StatDimension by) =>
        FormattableString.Invariant($"/admin/statistics?by={by}") + (Year is { } year ? FormattableString.Invariant($"&year={year}") : "") + (Hide ? "&hide=true" : "");

    /// <summary>The same as instants, UTC.</summary>
    public (DateTime From, DateTime Until) Span(DateOnly today)
    {
        var (first, end) = Days(today);
        return (SeoulTime.StartOf(first), SeoulTime.StartOf(end));
    }
}
