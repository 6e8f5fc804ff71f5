using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Applications;

/// <summary>One application of somebody who was looked for. The name is masked by the page where the list holds strangers.</summary>
public sealed record ApplicantLine(
    string Number, string? Name, DateOnly? BirthDate, string? Phone, string OpeningTitle, OpeningKind Kind, DateTime? ReceivedAt, ApplicationStatus Status, int? Rank);

/// <summary>One of two applications that resemble each other.</summary>
public sealed record ResemblingApplication(string Number, string? Name, DateTime? ReceivedAt, ApplicationStatus Status, int? Rank);

/// <summary>Two live applications to one opening that may be the same person's.</summary>
public sealed record ResemblingPair(
    int OpeningId, string OpeningTitle, OpeningKind Kind, int FirstId, int SecondId, ResemblingApplication First, ResemblingApplication Second, Resemblance Because);

/// <summary>Applicants as staff look for them. Everything begins at what the person may see.</summary>
public static class ApplicantQueries
{
    /// <summary>Applications of whoever the key stands for, latest receipt first.</summary>
    public static IQueryable<ApplicantLine> ApplicantLines(this JobsDbContext db, StaffAccess access, ApplicantKey key)
    {
        var found = db.ApplicationsVisibleTo(access).AsNoTracking();
        if (key.Number is { } number) found = found.Where(a => a.Number == number);
        if (key.Name is { } name) found = found.Where(a => a.ApplicantName!.Contains(name));
        if (key.LastFour is { } last) found = found.Where(a => a.Phone!.EndsWith(last));
        return from a in found
               join o in db.Openings on a.OpeningId equals o.Id
               orderby a.ReceivedAt descending, a.Id descending
               select new ApplicantLine(a.Number, a.ApplicantName, a.BirthDate, a.Phone, o.Title, a.Kind, a.ReceivedAt, a.Status, a.WaitlistRank);
    }

    /// <summary>Pairs of the same name with the same birth date or telephone, the latest opening first; of one opening where it is given.</summary>
    public static IQueryable<ResemblingPair> PairsByName(this JobsDbContext db, StaffAccess access, int? openingId)
    {
        var (live, others) = (Live(db, access, openingId), Live(db, access, openingId));
        return from a in live
               join b in others on new { a.OpeningId, a.ApplicantName } equals new { b.OpeningId, b.ApplicantName }
               where a.Id < b.Id && ((a.BirthDate != null && a.BirthDate == b.BirthDate) || (a.Phone != null && a.Phone == b.Phone))
               join o in db.Openings on a.OpeningId equals o.Id
               orderby o.Id descending, a.Id, b.Id
               select new ResemblingPair(
                   o.Id, o.Title, o.Kind, a.Id, b.Id,
                   new ResemblingApplication(a.Number, a.ApplicantName, a.ReceivedAt, a.Status, a.WaitlistRank),
                   new ResemblingApplication(b.Number, b.ApplicantName, b.ReceivedAt, b.Status, b.WaitlistRank),
                   a.BirthDate != null && a.BirthDate == b.BirthDate ? Resemblance.NameAndBirthDate : Resemblance.NameAndPhone);
    }

    /// <summary>Pairs of the same birth date and telephone under different names, the latest opening first; of one opening where it is given.</summary>
    public static IQueryable<ResemblingPair> PairsByPhone(this JobsDbContext db, StaffAccess access, int? openingId)
    {
        var (live, others) = (Live(db, access, openingId), Live(db, access, openingId));
        return from a in live
               join b in others on new { a.OpeningId, a.Phone } equals new { b.OpeningId, b.Phone }
               where a.Id < b.Id && a.Phone != null && a.BirthDate != null && a.BirthDate == b.BirthDate && a.ApplicantName != b.ApplicantName
               join o in db.Openings on a.OpeningId equals o.Id
               orderby o.Id descending, a.Id, b.Id
               select new ResemblingPair(
                   o.Id, o.Title, o.Kind, a.Id, b.Id,
                   new ResemblingApplication(a.Number, a.ApplicantName, a.ReceivedAt, a.Status, a.WaitlistRank),
                   new ResemblingApplication(b.Number, b.ApplicantName, b.ReceivedAt, b.Status, b.WaitlistRank),
                   Resemblance.BirthDateAndPhone);
    }

    /// <summary>Live applications to the same opening that may be the same person's as <paramref name="application"/>, and why.</summary>
    public static IQueryable<ResemblingPair> PairsWith(this JobsDbContext db, StaffAccess access, int application) =>
        from a in Live(db, access, openingId: null)
        where a.Id == application
        from b in Live(db, access, openingId: null)
        where b.OpeningId == a.OpeningId && b.Id != a.Id
            && ((a.ApplicantName == b.ApplicantName && ((a.BirthDate != null && a.BirthDate == b.BirthDate) || (a.Phone != null && a.Phone == b.Phone)))
                || (a.Phone != null && a.Phone == b.Phone && a.BirthDate != null && a.BirthDate == b.BirthDate))
        join o in db.Openings on a.OpeningId equals o.Id
        orderby b.Id
        select new ResemblingPair(
            o.Id, o.Title, o.Kind, a.Id, b.Id,
            new ResemblingApplication(a.Number, a.ApplicantName, a.ReceivedAt, a.Status, a.WaitlistRank),
            new ResemblingApplication(b.Number, b.ApplicantName, b.ReceivedAt, b.Status, b.WaitlistRank),
            a.ApplicantName != b.ApplicantName ? Resemblance.BirthDateAndPhone
                : a.BirthDate != null && a.BirthDate == b.BirthDate ? Resemblance.NameAndBirthDate : Resemblance.NameAndPhone);

    private static IQueryable<Application> Live(JobsDbContext db, StaffAccess access, int? openingId)
    {
        var live = db.ApplicationsVisibleTo(access).AsNoTracking().Where(a => a.IsLive && a.ApplicantName != null);
        return openingId is { } opening ? live.Where(a => a.OpeningId == opening) : live;
    }
}
