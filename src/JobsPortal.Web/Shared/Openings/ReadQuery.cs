using JobsPortal.Data;
using JobsPortal.Data.Search;
using JobsPortal.Domain.Search;

namespace JobsPortal.Web.Shared.Openings;

/// <summary>From what stands in an address to a query.</summary>
public static class ReadQuery
{
    /// <summary>What was typed with every reading, or nothing but what was typed where that was asked for.</summary>
    public static async Task<SearchQuery> ReadAsync(this SearchEngine engine, JobsDbContext db, OpeningFilters filters, SearchKnowledge knowledge) =>
        filters.Q.Length == 0 ? SearchQuery.Empty
        : filters.IsExact ? SearchQuery.Exactly(filters.Q)
        : SearchQuery.Read(filters.Q, knowledge, await engine.VocabularyAsync(db));
}
