using JobsPortal.Data.Applications;
using JobsPortal.Data.Programs;
using JobsPortal.Data.Results;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Imports;

/// <summary>What came of a table of reported results.</summary>
/// <param name="Rows">Every row.</param>
public sealed record ResultImportReport(IReadOnlyList<ReportedRow> Rows)
{
    /// <summary>Rows that are wrong; with one of them nothing is taken.</summary>
    public IReadOnlyList<ReportedRow> Refused => [.. Rows.Where(r => r.Faults.Count > 0)];

    /// <summary>Whether all of it was proposed.</summary>
    public bool IsTaken => Refused.Count == 0;
}

/// <summary>Proposes all rows of a table, or none: a table that was half taken over could not be sent again. Nothing counts before a second person approves it.</summary>
public sealed class ImportResults(JobsDbContext db, TimeProvider clock)
{
    /// <summary>Reads the table and proposes its rows.</summary>
    /// <exception cref="UnreadableFile">It is no such table.</exception>
    public async Task<ResultImportReport> RunAsync(Stream file, StaffAccess access, int by)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var programs = (await db.ProgramsOfDepartment(access).AsNoTracking().Select(p => new { p.Id, p.Name }).ToListAsync())
            .GroupBy(p => Hangul.Clean(p.Name)).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.Single().Id);
        var rows = ResultTable.Read(file, programs, SeoulTime.DayOf(now));
        return await db.WriteAsync(async () =>
        {
            var report = new ResultImportReport(await WithoutRepeatsAsync(rows));
            if (report.IsTaken)
            {
                db.AddRange(report.Rows.Select(r => ResultProposal.Propose(r.Details!, by, now)));
                await db.SaveChangesAsync();
            }

            return report;
        });
    }

    private async Task<IReadOnlyList<ReportedRow>> WithoutRepeatsAsync(IReadOnlyList<ReportedRow> rows)
    {
        var ids = rows.Where(r => r.Details is not null).Select(r => r.Details!.JobProgramId).Distinct().ToArray();
        var known = (await db.SameReports(ids)
                .Select(p => new { p.JobProgramId, p.Measure, p.Count, p.People, p.OccurredOn, p.Source, p.Evidence }).ToListAsync())
            .Select(p => new ResultDetails(p.JobProgramId ?? 0, p.Measure, p.Count, p.People, p.OccurredOn, p.Source, p.Evidence)).ToHashSet();
        return [.. rows.Select(r => r.Details is { } details && !known.Add(details) ? r with { Details = null, Faults = [ResultCellFault.ReportedAlready] } : r)];
    }
}
