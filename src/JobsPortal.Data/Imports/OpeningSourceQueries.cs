using JobsPortal.Domain.Openings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Imports;

/// <summary>What the importer must know of a row it has seen before, without its content.</summary>
/// <param name="Id">Key.</param>
/// <param name="OpeningId">The opening.</param>
/// <param name="Feed">The feed.</param>
/// <param name="SourceId">The id in the feed.</param>
/// <param name="ContentHash">Tells whether the row changed.</param>
/// <param name="IsListed">Whether the feed still had it last time.</param>
public sealed record KnownSource(int Id, int OpeningId, string Feed, string SourceId, string ContentHash, bool IsListed);

/// <summary>Named filters over the rows of feeds.</summary>
public static class OpeningSourceQueries
{
    /// <summary>What is known of these ids in these feeds.</summary>
    public static IQueryable<KnownSource> Known(this IQueryable<OpeningSource> sources, IReadOnlyCollection<string> feeds, IReadOnlyCollection<string> ids) =>
        sources.AsNoTracking().Where(s => feeds.Contains(s.Feed) && ids.Contains(s.SourceId))
            .OrderBy(s => s.Id).Select(s => new KnownSource(s.Id, s.OpeningId, s.Feed, s.SourceId, s.ContentHash, s.IsListed));

    /// <summary>What the feed listed last time.</summary>
    public static IQueryable<KnownSource> ListedBy(this IQueryable<OpeningSource> sources, string feed) =>
        sources.AsNoTracking().Where(s => s.Feed == feed && s.IsListed)
            .OrderBy(s => s.Id).Select(s => new KnownSource(s.Id, s.OpeningId, s.Feed, s.SourceId, s.ContentHash, s.IsListed));

    /// <summary>Openings with their units and feeds, to be changed by the importer.</summary>
    public static IQueryable<Opening> ForImport(this IQueryable<Opening> openings, IReadOnlyCollection<int> ids) =>
        openings.Include(o => o.Units).Include(o => o.Sources).AsSplitQuery().Where(o => ids.Contains(o.Id)).OrderBy(o => o.Id);
}
