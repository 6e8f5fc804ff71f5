using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Openings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Imports;

/// <summary>What one portion did.</summary>
internal sealed class PortionCounts
{
    private readonly List<ReviewFlags> _flags = [];

    public int Created { get; private set; }

    public int Updated { get; private set; }

    public int Unchanged { get; set; }

    public void Create(ReviewFlags flags)
    {
        Created++;
        _flags.Add(flags);
    }

    public void Update(ReviewFlags flags)
    {
        Updated++;
        _flags.Add(flags);
    }

    public void AddTo(ImportReport report)
    {
        report.Created += Created;
        report.Updated += Updated;
        report.Unchanged += Unchanged;
        foreach (var flags in _flags) report.Note(flags);
    }
}

/// <summary>Writes portions of staged rows. Without a run it only counts.</summary>
internal sealed class RowApplication(JobsDbContext db, DistrictProfile district, MinimumWages wages, FeedFormat format, int? runId, DateTime now)
{
    private const string ListedAgain = "import: listed again";

    private readonly string _feed = FeedFormats.NameOf(format);
    private readonly IReadOnlyList<string> _feeds = FeedFormats.SharingIdsWith(format);

    /// <summary>Applies one portion in one transaction.</summary>
    public async Task<PortionCounts> ApplyAsync(IReadOnlyList<StagedRow> rows)
    {
        var counts = runId is null ? await DoAsync(rows) : await db.WriteAsync(() => DoAsync(rows));
        db.ChangeTracker.Clear();
        return counts;
    }

    private async Task<PortionCounts> DoAsync(IReadOnlyList<StagedRow> rows)
    {
        var counts = new PortionCounts();
        var known = (await db.OpeningSources.Known(_feeds, [.. rows.Select(r => r.Id)]).ToListAsync()).ToLookup(s => s.SourceId, StringComparer.Ordinal);
        List<int> unchanged = [];
        List<(StagedRow Row, int OpeningId)> changed = [];
        foreach (var row in rows)
        {
            var own = known[row.Id].FirstOrDefault(s => s.Feed == _feed);
            if (own is { IsListed: true } && own.ContentHash == SourceRow.HashOf(row.Content)) unchanged.Add(own.Id);
            else if (known[row.Id].FirstOrDefault() is { } any) changed.Add((row, any.OpeningId));
            else Create(row, counts);
        }

        counts.Unchanged = unchanged.Count;
        await UpdateAsync(changed, counts);
        if (runId is { } run)
        {
            await db.SaveChangesAsync();
            await db.OpeningSources.Where(s => unchanged.Contains(s.Id)).ExecuteUpdateAsync(set => set.SetProperty(s => s.LastSeenRunId, run));
        }

        return counts;
    }

    private void Create(StagedRow row, PortionCounts counts)
    {
        var made = ImportedOpening.Of([SourceRow.Read(row.Content)], district, wages, now);
        counts.Create(made.Flags);
        var opening = Opening.Import(made.ToDetails(closedAt: now), made.Flags, made.PostedAt, now);
        opening.AddSource(SourceOf(row));
        db.Openings.Add(opening);
    }

    private async Task UpdateAsync(List<(StagedRow Row, int OpeningId)> changed, PortionCounts counts)
    {
        if (changed.Count == 0) return;

        var openings = await db.Openings.ForImport([.. changed.Select(c => c.OpeningId).Distinct()]).ToDictionaryAsync(o => o.Id);
        foreach (var (row, openingId) in changed) Update(openings[openingId], row, counts);
    }

    private void Update(Opening opening, StagedRow row, PortionCounts counts)
    {
        var before = Merged(opening);
        var source = opening.Sources.FirstOrDefault(s => s.Feed == _feed);
        var vanished = opening.Sources.All(s => !s.IsListed);
        if (source is null) opening.AddSource(SourceOf(row));
        else (source.Content, source.ContentHash, source.IsListed, source.LastSeenRunId) = (row.Content, SourceRow.HashOf(row.Content), true, runId ?? 0);

        var after = Merged(opening);
        if (after == before && !vanished)
        {
            counts.Unchanged++;
            return;
        }

        counts.Update(after.Flags);
        var remarks = vanished ? ListedAgain : "import: " + string.Join(", ", after.DifferencesFrom(before));
        opening.UpdateFromImport(after.ToDetails(ClosedAt(opening, before)), after.Flags, after.PostedAt, remarks, now);
    }

    // A row that was closed before stays closed at the time it was; one that closes now closes now.
    private DateTime ClosedAt(Opening opening, ImportedOpening before) => before.IsClosed && opening.ClosesAt is { } closed && closed < now ? closed : now;

    private ImportedOpening Merged(Opening opening) => ImportedOpening.Of(
        [.. opening.Sources.OrderBy(s => _feeds.ToList().IndexOf(s.Feed)).Select(s => SourceRow.Read(s.Content))], district, wages, firstSeen: opening.PostedAt);

    private OpeningSource SourceOf(StagedRow row) => new()
    {
        Feed = _feed,
        SourceId = row.Id,
        Content = row.Content,
        ContentHash = SourceRow.HashOf(row.Content),
        LastSeenRunId = runId ?? 0,
    };
}
