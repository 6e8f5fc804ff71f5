using JobsPortal.Data.Providers;
using JobsPortal.Data.Search;
using JobsPortal.Data.Shared;
using JobsPortal.Domain.Alerts;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Alerts;

/// <summary>
/// Goes over the openings that were published or changed since the last time and finds whose searches they meet. What is found and how far it was
/// looked is written together, in portions, so that a killed process goes on where it stood and requests get their turn.
/// </summary>
public sealed class FindAlerts(JobsDbContext db, CurrentKnowledge knowledge, DistrictProfile district)
{
    private const int Portion = 20;

    /// <summary>Looks at everything new and tells how many were found.</summary>
    public async Task<int> RunAsync(DateTime now, CancellationToken stopping = default)
    {
        var upTo = await db.ContentVersionNow().SingleAsync(CancellationToken.None);
        var at = await db.Set<AlertProgress>().AsNoTracking().SingleAsync(CancellationToken.None);
        if (at.ContentVersion >= upTo) return 0;

        var searches = await db.SavedSearches.Confirmed().ToListAsync(CancellationToken.None);
        var index = AlertIndex.Of(searches.Select(s => new AlertSearch(s.AlertRecipientId, s.Conditions, s.SinceAt)), knowledge.Of(district));
        var since = searches.Count == 0 ? now : searches.Min(s => s.SinceAt);
        var (found, goesOn) = (0, index.Count > 0);
        while (goesOn)
        {
            stopping.ThrowIfCancellationRequested();
            // Read and held against the searches before the write: what changes meanwhile has a later version and is looked at again.
            var changed = await db.Openings.ChangedBehind(at.ContentVersion, at.OpeningId, upTo, since).Take(Portion).ToListAsync(CancellationToken.None);
            if (changed.Count == 0) break;
            var matches = changed.Select(c => (c.Opening.Id, Recipients: Matching(index, c.Opening, now))).Where(m => m.Recipients.Count > 0).ToList();
            var next = new AlertProgress { ContentVersion = changed[^1].Version, OpeningId = changed[^1].Opening.Id };
            found += await db.WriteAsync(() => KeepAsync(matches, at, next, now), stopping);
            (at, goesOn) = (next, changed.Count == Portion);
        }

        await db.WriteAsync(() => MoveAsync(at, new() { ContentVersion = upTo, OpeningId = int.MaxValue }), CancellationToken.None);
        return found;
    }

    private async Task<int> KeepAsync(IReadOnlyList<(int OpeningId, HashSet<int> Recipients)> matches, AlertProgress at, AlertProgress next, DateTime now)
    {
        var found = 0;
        foreach (var (opening, recipients) in matches) found += await db.AddMatchesAsync(opening, recipients, now);
        await MoveAsync(at, next);
        return found;
    }

    // What is closed already tells nobody anything.
    private static HashSet<int> Matching(AlertIndex index, Opening opening, DateTime now) =>
        opening.PhaseAt(now) == OpeningPhase.Closed ? [] : [.. index.Matching(opening).Select(s => s.RecipientId)];

    // Never back: where another process was faster, its place stands.
    private Task<int> MoveAsync(AlertProgress from, AlertProgress to) =>
        db.Set<AlertProgress>().Where(p => p.ContentVersion == from.ContentVersion && p.OpeningId == from.OpeningId)
            .ExecuteUpdateAsync(s => s.SetProperty(p => p.ContentVersion, to.ContentVersion).SetProperty(p => p.OpeningId, to.OpeningId));
}
