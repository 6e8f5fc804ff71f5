using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Law;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Imports;

/// <summary>How a file is to be taken over.</summary>
/// <param name="FileName">Name for the record, without folder.</param>
/// <param name="IsDryRun">Report only; nothing is written.</param>
/// <param name="IsPartial">The file is a part of the feed: what is missing from it is not gone.</param>
/// <param name="By">The member of staff who uploaded it; null for the command line.</param>
public sealed record ImportOptions(string FileName, bool IsDryRun = false, bool IsPartial = false, int? By = null);

/// <summary>
/// Takes openings over from a feed. First the whole file is read, cleaned and staged; a fault on the way leaves the database as it is. Then
/// the rows are written, five hundred a transaction, so that a serving portal goes on between them. Broken off and run again, it goes on
/// where it was, because a row is known by feed and id.
/// </summary>
public sealed class ImportOpenings(JobsDbContext db, DistrictProfile district, LegalFigures law, TimeProvider clock)
{
    /// <summary>Rows of one transaction.</summary>
    public const int PortionSize = 500;

    /// <summary>Least part of the last whole run's rows for which vanished openings are believed to be gone.</summary>
    public const double LeastPart = 0.8;

    /// <summary>Takes the file over and reports.</summary>
    /// <exception cref="UnreadableFile">The file as a whole cannot be used; nothing was changed.</exception>
    public async Task<ImportReport> RunAsync(
        Stream file, FeedFormat format, ImportOptions options, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var report = new ImportReport();
        await using var staged = new StagedRows();
        await StageAsync(file, format, staged, report, progress, cancellationToken);

        var now = clock.GetUtcNow().UtcDateTime;
        var last = await db.ImportRuns.CompletedOf(FeedFormats.NameOf(format)).Select(r => (int?)r.Read).FirstOrDefaultAsync(cancellationToken);
        var isPart = options.IsPartial || report.Announced > report.Read;
        var run = new ImportRun { Feed = FeedFormats.NameOf(format), FileName = options.FileName, StartedAt = now, IsPartial = isPart, ByAccountId = options.By };
        if (!options.IsDryRun)
        {
            db.ImportRuns.Add(run);
            await db.SaveChangesAsync(CancellationToken.None);
            report.RunId = run.Id;
        }

        var rows = new RowApplication(db, district, law.Wages, format, report.RunId, now);
        var done = 0;
        await foreach (var portion in staged.PortionsAsync(PortionSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            (await rows.ApplyAsync(portion)).AddTo(report);
            report.Redacted += portion.Sum(r => r.Redactions);
            progress?.Report(new ImportProgress(ImportStage.Applying, done += portion.Count, staged.Count));
        }

        (report.LastRead, report.Withheld) = (last, WithheldBecause(options, report, last));
        await new VanishedOpenings(db, format, options.IsDryRun, now).CloseAsync(staged, report);
        if (!options.IsDryRun) await FinishAsync(run.Id, report);
        return report;
    }

    private async Task StageAsync(
        Stream file, FeedFormat format, StagedRows staged, ImportReport report, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        await using var input = await FeedInput.OpenAsync(file, cancellationToken);
        var reader = FeedReader.Of(format);
        await foreach (var record in reader.ReadAsync(input, cancellationToken))
        {
            report.Read++;
            var clean = FeedRows.Clean(format, record, district);
            report.Shortened += clean.Shortened;
            if (clean.Row is null) report.Skip(clean.Skipped!.Value);
            else if (await staged.AddAsync(new StagedRow(clean.Id, clean.Row.Write(), clean.Row.Redactions), cancellationToken)) report.Repeated++;
            if (report.Read % PortionSize == 0) progress?.Report(new ImportProgress(ImportStage.Checking, report.Read, null));
        }

        report.Announced = reader.Announced;
    }

    private static ClosingWithheld? WithheldBecause(ImportOptions options, ImportReport report, int? last) =>
        options.IsPartial ? ClosingWithheld.Partial
        : report.Announced > report.Read ? ClosingWithheld.MoreAnnounced
        : last is null ? ClosingWithheld.FirstRun
        : report.Read < LeastPart * last ? ClosingWithheld.FarFewerRows
        : null;

    private async Task FinishAsync(int runId, ImportReport report) => await db.WriteAsync(async () =>
    {
        var run = await db.ImportRuns.SingleAsync(r => r.Id == runId);
        run.FinishedAt = clock.GetUtcNow().UtcDateTime;
        (run.Read, run.Created, run.Updated, run.Unchanged, run.Closed) = (report.Read, report.Created, report.Updated, report.Unchanged, report.Closed);
        (run.Skipped, run.Redacted, run.Flagged, run.Report) = (report.Skipped, report.Redacted, report.Flagged, report.Write());
        await db.SaveChangesAsync();
    });
}
