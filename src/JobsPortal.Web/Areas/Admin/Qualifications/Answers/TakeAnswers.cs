using JobsPortal.Data;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Providers;
using JobsPortal.Data.Qualifications;
using JobsPortal.Domain.Qualifications;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Qualifications.Answers;

/// <summary>What becomes of a row.</summary>
public enum RowFate
{
    /// <summary>It is taken over, or would be.</summary>
    Taken,

    /// <summary>The same answer stands there already.</summary>
    Known,

    /// <summary>It is refused; the others are not held up by it.</summary>
    Refused,
}

/// <summary>One row with what becomes of it.</summary>
public sealed record ReportedAnswer(AnswerRow Row, RowFate Fate, IReadOnlyList<Enum> Faults);

/// <summary>What became of a file, or would.</summary>
public sealed record AnswerReport(bool IsSaved, IReadOnlyList<ReportedAnswer> Rows)
{
    /// <summary>How many had that fate.</summary>
    public int Count(RowFate fate) => Rows.Count(r => r.Fate == fate);
}

/// <summary>Takes the answers of a file over, row by row; the same file twice changes nothing.</summary>
public sealed class TakeAnswers(JobsDbContext db, AccessLog log, TimeProvider clock)
{
    /// <summary>Reads the file and says what becomes of each row; writes the answers down only when <paramref name="save"/> says so.</summary>
    /// <exception cref="Data.Imports.UnreadableFile">It is no such table.</exception>
    public async Task<AnswerReport> RunAsync(int openingId, Stream file, bool save, int by, CancellationToken cancellation)
    {
        var rows = await AnswerTable.ReadAsync(file, await db.LayoutOfAsync(QualificationTable.Answer), clock.SeoulToday(), cancellation);
        return await db.WriteAsync(() => TakeAsync(openingId, rows, save, by), cancellation);
    }

    private async Task<AnswerReport> TakeAsync(int openingId, IReadOnlyList<AnswerRow> rows, bool save, int by)
    {
        db.ChangeTracker.Clear();
        var now = clock.UtcNow();
        var numbers = rows.Select(r => r.Number).Distinct().ToArray();
        var ids = await db.Applications.AsNoTracking().Where(a => a.OpeningId == openingId && numbers.Contains(a.Number))
            .ToDictionaryAsync(a => a.Number, a => a.Id);
        var checks = await db.LatestQualificationChecks([.. ids.Values]).ToDictionaryAsync(c => c.ApplicationId);
        HashSet<string> seen = [];
        List<ReportedAnswer> report = [];
        foreach (var row in rows)
        {
            var check = ids.TryGetValue(row.Number, out var id) ? checks.GetValueOrDefault(id) : null;
            var judged = Judge(row, ids.ContainsKey(row.Number), !seen.Add(row.Number), check, now);
            if (judged.Fate == RowFate.Taken && save)
            {
                check!.Answer(row.Answer, by, now);
            }
            report.Add(judged);
        }
        var done = new AnswerReport(save, report);
        log.Add(save ? AccessAction.Register : AccessAction.List, subject: null, ids.Count);
        await db.SaveChangesAsync();
        return done;
    }

    private static ReportedAnswer Judge(AnswerRow row, bool isThere, bool isTwice, QualificationCheck? check, DateTime now)
    {
        List<Enum> faults = [.. row.Faults.Cast<Enum>()];
        if (!isThere && !row.Faults.Contains(AnswerCellFault.NumberUnreadable)) faults.Add(AnswerCellFault.NumberUnknown);
        if (isTwice && faults.Count == 0) faults.Add(AnswerCellFault.NumberTwice);
        if (faults.Count > 0)
        {
            return new(row, RowFate.Refused, faults);
        }
        if (check is { IsOpen: false })
        {
            return check.Says(row.Answer) ? new(row, RowFate.Known, []) : new(row, RowFate.Refused, [AnswerCellFault.AnsweredOtherwise]);
        }
        faults.AddRange(QualificationCheck.ReasonsNotToAnswer(check, row.Answer, now).Cast<Enum>());
        return new(row, faults.Count == 0 ? RowFate.Taken : RowFate.Refused, faults);
    }
}
