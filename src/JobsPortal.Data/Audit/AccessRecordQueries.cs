using JobsPortal.Domain.Applications;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Audit;

/// <summary>One access as it is read; <paramref name="Number"/> stands while the application that <paramref name="Subject"/> leads to is kept.</summary>
public sealed record AccessLine(
    long Id, DateTime At, int StaffAccountId, string Staff, string Origin, AccessAction Action, string? Subject, string? Number, string? Login,
    int SubjectCount, string Path, string? Reason);

/// <summary>Named filters over access records. Their order is the order of writing, not of the clock.</summary>
public static class AccessRecordQueries
{
    public static IQueryable<AccessRecord> By(this IQueryable<AccessRecord> records, int staffAccountId) =>
        records.Where(r => r.StaffAccountId == staffAccountId);

    /// <summary>Of one person: <paramref name="subject"/> as it is kept, or the one that <paramref name="number"/>, a 접수번호, stands for.</summary>
    public static IQueryable<AccessRecord> AccessRecordsAbout(this JobsDbContext db, string subject, string number) =>
        db.AccessRecords.AsNoTracking().Where(r => r.Subject == subject
            || db.Applications.Where(a => a.Number == number).Select(a => a.RecordKey).Contains(r.Subject));

    /// <summary>After one position, up to another, in the order of the chain. The first condition is the index's own filter.</summary>
    public static IQueryable<AccessRecord> LinkedBetween(this IQueryable<AccessRecord> records, long after, long last) =>
        records.AsNoTracking().Where(r => r.Position > 0 && r.Position > after && r.Position <= last).OrderBy(r => r.Position);

    /// <summary>From <paramref name="from"/> on, before <paramref name="until"/>; both UTC.</summary>
    public static IQueryable<AccessRecord> Between(this IQueryable<AccessRecord> records, DateTime from, DateTime until) =>
        records.Where(r => r.At >= from && r.At < until);

    /// <summary>Newest first, of that time, person and subject as far as they are given, with the name of who looked.</summary>
    public static IQueryable<AccessLine> AccessLines(this JobsDbContext db, DateTime? from, DateTime? until, int? staffAccountId, string? subject)
    {
        var records = subject is null
            ? db.AccessRecords.AsNoTracking()
            : db.AccessRecordsAbout(subject, ReceiptNumber.TryParse(subject, out var number) ? number : subject);
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
        return from r in records
               join a in db.Accounts.AsNoTracking() on r.StaffAccountId equals a.Id
               join application in db.Applications.AsNoTracking() on r.Subject equals application.RecordKey into applications
               from about in applications.DefaultIfEmpty()
               join resident in db.Accounts.AsNoTracking() on r.Subject equals resident.RecordKey into residents
               from person in residents.DefaultIfEmpty()
               orderby r.Id descending
               select new AccessLine(
                   r.Id, r.At, r.StaffAccountId, a.Name, r.Origin, r.Action, r.Subject, about.Number, person.UserName, r.SubjectCount, r.Path, r.Reason);
    }
}
