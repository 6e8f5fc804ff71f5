using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Openings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Applications;

/// <summary>What staff narrow the list of applications by; null leaves out the condition.</summary>
public sealed record ApplicationSearch(int? OpeningId, ApplicationStatus? Status, Channel? Channel, string? Number);

/// <summary>One line of the list. The name is masked by the page.</summary>
public sealed record ApplicationLine(
    string Number, string? Name, int OpeningId, string OpeningTitle, OpeningKind Kind, Channel Channel,
    DateTime? ReceivedAt, ApplicationStatus Status, int? Rank);

/// <summary>One application as it stands in a file.</summary>
public sealed record ApplicationSheetLine(
    string Number, string? Name, DateOnly? BirthDate, string? Phone, string? PostalAddress, string? DongCode, NoticeMethod? NoticeBy, string OpeningTitle, string? Unit,
    OpeningKind Kind, Channel Channel, DateTime? ReceivedAt, ApplicationStatus Status, int? Rank, DecisionReason? Reason);

/// <summary>An opening to choose from.</summary>
public sealed record OpeningLine(int Id, string Title, OpeningKind Kind, DateTime? ClosesAt);

/// <summary>One step of an application with the name of the member of staff who took it.</summary>
public sealed record TimelineLine(
    ApplicationStatus From, ApplicationStatus To, ActorKind By, string? StaffName, DateTime At, DecisionReason? Reason, string? Note)
{
    /// <summary>What happened within the state.</summary>
    public EventFact? Fact { get; init; }

    /// <summary>The time that it names, UTC.</summary>
    public DateTime? FactAt { get; init; }

    /// <summary>The place that it names.</summary>
    public string? FactPlace { get; init; }

    /// <summary>How staff heard of it.</summary>
    public CaseWay? FactWay { get; init; }

    /// <summary>What happened within the state, with what its words need.</summary>
    public Happening? Happened() => Fact is { } what ? new(what, FactAt, FactPlace, FactWay) : null;
}

/// <summary>Applications as staff list and read them. Each begins at what the person may see.</summary>
public static class StaffApplicationQueries
{
    /// <summary>The list, latest receipt first.</summary>
    public static IQueryable<ApplicationLine> ApplicationLines(this JobsDbContext db, StaffAccess access, ApplicationSearch search) =>
        from a in Matching(db.ApplicationsVisibleTo(access).AsNoTracking(), search)
        join o in db.Openings on a.OpeningId equals o.Id
        orderby a.ReceivedAt descending, a.Id descending
        select new ApplicationLine(a.Number, a.ApplicantName, o.Id, o.Title, a.Kind, a.Channel, a.ReceivedAt, a.Status, a.WaitlistRank);

    /// <summary>The same list for a file, in the same order.</summary>
    public static IQueryable<ApplicationSheetLine> ApplicationSheetLines(this JobsDbContext db, StaffAccess access, ApplicationSearch search) =>
        from a in Matching(db.ApplicationsVisibleTo(access).AsNoTracking(), search)
        join o in db.Openings on a.OpeningId equals o.Id
        orderby a.ReceivedAt descending, a.Id descending
        select new ApplicationSheetLine(
            a.Number, a.ApplicantName, a.BirthDate, a.Phone, a.PostalAddress, a.DongCode, a.NoticeBy, o.Title,
            db.OpeningUnits.Where(u => u.Id == a.UnitId).Select(u => u.Name).FirstOrDefault(),
            a.Kind, a.Channel, a.ReceivedAt, a.Status, a.WaitlistRank, a.Reason);

    /// <summary>The openings that these applications are to, latest first.</summary>
    public static IQueryable<OpeningLine> OpeningsAppliedTo(this JobsDbContext db, StaffAccess access)
    {
        var visible = db.ApplicationsVisibleTo(access);
        return db.Openings.AsNoTracking().Where(o => visible.Any(a => a.OpeningId == o.Id)).OrderByDescending(o => o.Id)
            .Select(o => new OpeningLine(o.Id, o.Title, o.Kind, o.ClosesAt));
    }

    /// <summary>Every step of one application in order.</summary>
    public static IQueryable<TimelineLine> TimelineOf(this JobsDbContext db, int applicationId) =>
        from e in db.Set<ApplicationEvent>().AsNoTracking()
        where e.ApplicationId == applicationId
        join account in db.Accounts on e.AccountId equals account.Id into accounts
        from person in accounts.DefaultIfEmpty()
        orderby e.Id
        select new TimelineLine(
            e.From, e.To, e.ActorKind, person != null && person.Kind == AccountKind.Staff ? person.Name : null, e.At, e.Reason, e.Note)
        {
            Fact = e.Fact,
            FactAt = e.FactAt,
            FactPlace = e.FactPlace,
            FactWay = e.FactWay,
        };

    private static IQueryable<Application> Matching(IQueryable<Application> applications, ApplicationSearch search)
    {
        if (search.OpeningId is { } opening) applications = applications.Where(a => a.OpeningId == opening);
        if (search.Status is { } status) applications = applications.Where(a => a.Status == status);
        if (search.Channel is { } channel) applications = applications.Where(a => a.Channel == channel);
        return search.Number is { } number ? applications.Where(a => a.Number == number) : applications;
    }
}
