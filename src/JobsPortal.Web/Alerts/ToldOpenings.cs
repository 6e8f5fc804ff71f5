using JobsPortal.Data;
using JobsPortal.Data.Openings;
using JobsPortal.Data.Search;
using JobsPortal.Data.Shared;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Search;
using JobsPortal.Web.Shared.Openings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Alerts;

/// <summary>An opening as digests tell of it.</summary>
/// <param name="Opening">The opening with its units.</param>
/// <param name="Document">What search sees of it.</param>
/// <param name="Line">Its words.</param>
/// <param name="IsOver">Whether it is withdrawn or closed, so that there is nothing to tell.</param>
public sealed record ToldOpening(Opening Opening, SearchDocument Document, OpeningLine Line, bool IsOver);

/// <summary>The openings of one round of digests, made once for everybody to whom they are told; made anew when something that the public sees has changed.</summary>
public sealed class ToldOpenings(JobsDbContext db, DistrictProfile district)
{
    private const int MostHeld = 2_000;

    private readonly Dictionary<int, ToldOpening> _held = [];
    private long _version;

    /// <summary>These openings, as they are now. Inside a write, so that nothing changes until it is told.</summary>
    public async Task<IReadOnlyDictionary<int, ToldOpening>> OfAsync(IReadOnlyList<int> ids, DateTime now)
    {
        var version = await db.ContentVersionNow().SingleAsync();
        if (version != _version || _held.Count > MostHeld) _held.Clear();
        _version = version;

        int[] missing = [.. ids.Where(id => !_held.ContainsKey(id))];
        if (missing.Length > 0)
        {
            var rows = await db.RowsAmong(missing).ToDictionaryAsync(r => r.Id);
            foreach (var opening in await db.Openings.WithUnits(missing).ToListAsync())
            {
                var isOver = opening.Status != OpeningStatus.Approved || opening.PhaseAt(now) == OpeningPhase.Closed;
                _held[opening.Id] = new(opening, SearchDocument.Of(opening), OpeningLine.From(rows[opening.Id], now, district), isOver);
            }
        }

        return ids.ToDictionary(id => id, id => _held[id]);
    }
}
