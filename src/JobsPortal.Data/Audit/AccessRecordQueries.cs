using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Audit;

/// <summary>One access as it is read.</summary>
public sealed record AccessLine(long Id, DateTime At, int StaffAccountId, string Staff, string Origin, AccessAction Action, string? Subject, int SubjectCount, string Path, string? Reason);

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

    /// <summary>Newest first, of that time, person and subject as far as they are given, with the name of who looked.</summary>
    public static IQueryable<AccessLine> AccessLines(this JobsDbContext db, DateTime? from, DateTime? until, int? staffAccountId, string? subject)
    {
        var records = db.AccessRecords.AsNoTracking();
        if (from is { } first)
        {
            records = records.Where(r => r.At >= first);
        }
        if (until is { } end)
        {
            records = records.Where(r => r.At < end);
        }
        if (staffAccountId is { } staff)
        {
            records = records.By(staff);
        }
        if (subject is not null)
        {
            records = records.About(subject);
        }
        return from r in records
               join a in db.Accounts.AsNoTracking() on r.StaffAccountId equals a.Id
               orderby r.Id descending
               select new AccessLine(r.Id, r.At, r.StaffAccountId, a.Name, r.Origin, r.Action, r.Subject, r.SubjectCount, r.Path, r.Reason);
    }
}
