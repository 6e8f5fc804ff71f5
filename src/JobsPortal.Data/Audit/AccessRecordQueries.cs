using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Audit;

/// <summary>Named filters over access records. Their order is the order of writing, not of the clock.</summary>
public static class AccessRecordQueries
{
    public static IQueryable<AccessRecord> NewestFirst(this IQueryable<AccessRecord> records) =>
        records.AsNoTracking().OrderByDescending(r => r.Id);

    public static IQueryable<AccessRecord> By(this IQueryable<AccessRecord> records, int staffAccountId) =>
        records.Where(r => r.StaffAccountId == staffAccountId);

    public static IQueryable<AccessRecord> About(this IQueryable<AccessRecord> records, string subject) =>
        records.Where(r => r.Subject == subject);

    /// <summary>From <paramref name="from"/> on, before <paramref name="until"/>; both UTC.</summary>
    public static IQueryable<AccessRecord> Between(this IQueryable<AccessRecord> records, DateTime from, DateTime until) =>
        records.Where(r => r.At >= from && r.At < until);
}
