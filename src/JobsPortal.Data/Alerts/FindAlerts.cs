using JobsPortal.Data.Search;
using JobsPortal.Data.Shared;
using JobsPortal.Domain.Alerts;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Alerts;

/// <summary>
/// Goes over the openings that were published or changed since the last time and finds whose searches they meet. What is found and how far it was
/// looked are written together, in portions, so that a killed process goes on where it stood and requests get their turn.
/// </summary>
public sealed class FindAlerts(JobsDbContext db, CurrentKnowledge knowledge, DistrictProfile district)
{
    private const int Portion = 20;

    /// <summary>Looks at everything new and tells how many were found.</summary>
    public async Task<int> RunAsync(DateTime now, CancellationToken stopping = default)
    {
        var upTo = await db.ContentVersionNow().SingleAsync(CancellationToken.None);
        var start = await db.Set<AlertProgress>().AsNoTracking().SingleAsync(CancellationToken.None);
        if (start.ContentVersion >= upTo) return 0;

        var searches = await db.SavedSearches.Confirmed().ToListAsync(CancellationToken.None);
        var index = AlertIndex.Of(searches.Select(s => new AlertSearch(s.AlertRecipientId, s.Conditions, s.SinceAt)), knowledge.Of(district));
        var since = searches.Count == 0 ? now : searches.Min(s => s.SinceAt);
        var (found, goesOn) = (0, index.Count > 0);
        while (goesOn)
        {
            stopping.ThrowIfCancellationRequested();
            (var more, goesOn) = await db.WriteAsync(() => PortionAsync(index, upTo, since, now), stopping);
            found += more;
            db.ChangeTracker.Clear();
        }

        await db.WriteAsync(() => MoveAsync(upTo, int.MaxValue), CancellationToken.None);
        return found;
    }

    private async Task<(int Found, bool GoesOn)> PortionAsync(AlertIndex index, long upTo, DateTime since, DateTime now)
    {
        var at = await db.Set<AlertProgress>().AsNoTracking().SingleAsync();
        var changed = await db.Openings.ChangedBehind(at.ContentVersion, at.OpeningId, upTo, since).Take(Portion).ToListAsync();
        if (changed.Count == 0) return (0, false);

        var pairs = changed.SelectMany(c => Matching(index, c.Opening, now)).ToHashSet();
        if (pairs.Count > 0)
        {
            int[] ids = [.. changed.Select(c => c.Opening.Id)];
            var known = await db.AlertMatches.About(ids).Select(m => new { m.AlertRecipientId, m.OpeningId }).ToListAsync();
            pairs.ExceptWith(known.Select(k => (k.AlertRecipientId, k.OpeningId)));
            db.AddRange(pairs.Select(p => new AlertMatch(p.RecipientId, p.OpeningId, now)));
            await db.SaveChangesAsync();
        }

        await MoveAsync(changed[^1].Version, changed[^1].Opening.Id);
        return (pairs.Count, changed.Count == Portion);
    }

    // What is closed already tells nobody anything.
    private static IEnumerable<(int RecipientId, int OpeningId)> Matching(AlertIndex index, Opening opening, DateTime now) =>
        opening.PhaseAt(now) == OpeningPhase.Closed ? [] : index.Matching(opening).Select(s => (s.RecipientId, opening.Id));

    private Task<int> MoveAsync(long version, int openingId) =>
        db.Set<AlertProgress>().ExecuteUpdateAsync(s => s.SetProperty(p => p.ContentVersion, version).SetProperty(p => p.OpeningId, openingId));
}
