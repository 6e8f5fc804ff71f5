using JobsPortal.Domain.Results;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Results;

/// <summary>What the ledger says of one group: confirmed and retained, side by side and never added together.</summary>
/// <param name="Group">See <see cref="LedgerDimension"/>.</param>
/// <param name="Measure">What is counted.</param>
/// <param name="Count">연인원.</param>
/// <param name="People">실인원: every person once in this group.</param>
/// <param name="AfterOneMonth">Jobs that stood after one month.</param>
/// <param name="AfterThreeMonths">Jobs that stood after three months.</param>
/// <param name="AfterSixMonths">Jobs that stood after six months.</param>
public sealed record LedgerFigure(int Group, ResultMeasure Measure, int Count, int People, int AfterOneMonth, int AfterThreeMonths, int AfterSixMonths)
{
    /// <summary>A group of which the ledger says nothing.</summary>
    public static LedgerFigure None(int group) => new(group, ResultMeasure.Jobs, 0, 0, 0, 0, 0);
}

/// <summary>Reads the totals of the ledger, four statements for each grouping.</summary>
public static class LedgerFigures
{
    /// <summary>The figures of every group, by group and measure.</summary>
    public static async Task<IReadOnlyList<LedgerFigure>> LoadAsync(
        JobsDbContext db, IQueryable<JobResult> results, LedgerSearch search, LedgerDimension by, CancellationToken cancellation = default)
    {
        var sums = await db.LedgerSums(results, search, by).ToListAsync(cancellation);
        if (sums.Count == 0) return [];

        var people = await db.LedgerPeople(results, search, by).ToDictionaryAsync(s => (s.Group, s.Measure), s => s.Count, cancellation);
        var unknown = await db.LedgerPeopleUnknown(results, search, by).ToDictionaryAsync(s => (s.Group, s.Measure), s => s.Count, cancellation);
        var retained = await db.LedgerRetained(results, search, by).ToDictionaryAsync(s => (s.Group, s.Mark), s => s.Count, cancellation);
        int Kept(LedgerSum sum, RetentionMark mark) => sum.Measure == ResultMeasure.Jobs ? retained.GetValueOrDefault((sum.Group, mark)) : 0;
        return
        [
            .. sums.Select(s => new LedgerFigure(
                s.Group, s.Measure, s.Count, people.GetValueOrDefault((s.Group, s.Measure)) + unknown.GetValueOrDefault((s.Group, s.Measure)),
                Kept(s, RetentionMark.OneMonth), Kept(s, RetentionMark.ThreeMonths), Kept(s, RetentionMark.SixMonths))),
        ];
    }
}
