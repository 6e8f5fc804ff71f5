using JobsPortal.Domain.Results;

namespace JobsPortal.Data.Results;

/// <summary>Entries that can still be taken back.</summary>
public static class CounterQueries
{
    /// <summary>The entry of a confirmed application, unless it was taken back already.</summary>
    public static IQueryable<JobResult> CountedOf(this IQueryable<JobResult> results, int applicationId) =>
        results.Where(r => r.ApplicationId == applicationId && r.Origin == ResultOrigin.Confirmation && !results.Any(c => c.CounterOfId == r.Id));
}
