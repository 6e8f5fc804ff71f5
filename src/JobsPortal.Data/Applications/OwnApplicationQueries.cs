using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Applications;

/// <summary>One line of 내 신청.</summary>
public sealed record OwnApplication(
    string Number, int OpeningId, string Title, OpeningKind Kind, ApplicationStatus Status, int? Rank,
    DateTime? ReceivedAt, DateTime? ReplyDueAt, DateTime? ClosesAt, DateOnly? ResultsOn, string? DraftStep)
{
    /// <summary>Whether a 취소공고 was this applicant's answer.</summary>
    public bool IsCancelled { get; init; }
}

/// <summary>What decides whether somebody has proven an application to be theirs.</summary>
public sealed record ProvableApplication(string Number, int OpeningId, ApplicationStatus Status, string? DraftStep, DateOnly? BirthDate, int? AccountId, int CodeRound);

/// <summary>Applications as their applicants reach them: by account, or by a proven code.</summary>
public static class OwnApplicationQueries
{
    private static readonly ApplicationStatus[] Undecided = [.. Enum.GetValues<ApplicationStatus>().Where(ApplicationLifecycle.IsUndecided)];

    /// <summary>Applications of an account, and those whose code this browser has proven.</summary>
    public static IQueryable<Application> ReachableBy(this IQueryable<Application> applications, int? accountId, string[] provenNumbers) =>
        accountId is { } id
            ? applications.Where(a => a.AccountId == id || provenNumbers.Contains(a.Number))
            : applications.Where(a => provenNumbers.Contains(a.Number));

    /// <summary>The openings that an account has an application for, begun ones too.</summary>
    public static IQueryable<int> OpeningsAppliedForBy(this JobsDbContext db, int accountId) =>
        db.Applications.Where(a => a.AccountId == accountId).Select(a => a.OpeningId).Distinct().OrderBy(id => id);

    /// <summary>The applications of an account, latest change first.</summary>
    public static IQueryable<OwnApplication> ApplicationsOwnedBy(this JobsDbContext db, int accountId) =>
        db.Applications.AsNoTracking().Where(a => a.AccountId == accountId)
            .Join(db.Openings, a => a.OpeningId, o => o.Id, (a, o) => new { a, o })
            .OrderByDescending(x => x.a.ChangedAt).ThenByDescending(x => x.a.Id)
            .Select(x => new OwnApplication(
                x.a.Number, x.o.Id, x.o.Title, x.a.Kind, x.a.Status, x.a.WaitlistRank,
                x.a.ReceivedAt, x.a.ReplyDueAt, x.o.ClosesAt, x.o.ResultsOn, x.a.DraftStep)
            {
                IsCancelled = x.o.Status == OpeningStatus.Withdrawn && Undecided.Contains(x.a.Status),
            });

    /// <summary>What a look-up compares; the same one row or none for whatever number was typed.</summary>
    public static IQueryable<ProvableApplication> Provable(this IQueryable<Application> applications, string number) =>
        applications.AsNoTracking().Where(a => a.Number == number)
            .Select(a => new ProvableApplication(a.Number, a.OpeningId, a.Status, a.DraftStep, a.BirthDate, a.AccountId, a.CodeRound));

    /// <summary>Whether the person or the account has a live application to the opening.</summary>
    public static IQueryable<Application> LiveOfPerson(this IQueryable<Application> applications, int openingId, string personKey, int? accountId) =>
        applications.Where(a => a.OpeningId == openingId && a.IsLive && (a.PersonKey == personKey || (accountId != null && a.AccountId == accountId)));
}
