using JobsPortal.Data.Applications;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Qualifications;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Qualifications;

/// <summary>One opening with how far its 자격조회 has come.</summary>
public sealed record QualificationOpening(int Id, string Title, OpeningKind Kind, DateTime? ClosesAt, int Undecided, int Waiting, int Answered);

/// <summary>One applicant with the latest round. The name is masked by the page.</summary>
public sealed record QualificationLine(
    int ApplicationId, string Number, string? Name, DateOnly? BirthDate, string? Phone, string? DongCode, string? Unit, DateTime? ReceivedAt, OpeningKind Kind, ApplicationStatus Status,
    QualificationRound? Latest);

/// <summary>One round as it is read.</summary>
public sealed record QualificationRound(
    int Round, DateTime AskedAt, string AskedBy, DateOnly? AnsweredOn, DateTime? RecordedAt, string? CheckedBy,
    QualificationResult? Result, RepeatedParticipation? Repeat, string? Note)
{
    /// <summary>Where it stands.</summary>
    public QualificationState State => RecordedAt is null ? QualificationState.Asked : QualificationState.Answered;
}

/// <summary>One change of a layout with the name of who made it.</summary>
public sealed record LayoutChangeLine(QualificationTable Table, string Before, string After, string By, DateTime At);

/// <summary>자격조회 as the people of the department that decides reach it.</summary>
public static class QualificationQueries
{
    private static readonly ApplicationStatus[] Undecided =
        [.. Enum.GetValues<ApplicationStatus>().Where(s => ApplicationLifecycle.IsUndecided(s) && s != ApplicationStatus.Draft)];

    private static readonly ApplicationStatus[] Askable = [.. QualificationCheck.Askable];

    private static readonly OpeningKind[] Reviewed =
        [.. Enum.GetValues<OpeningKind>().Where(k => OpeningKinds.Of(k).Lifecycle == ApplicationLifecycle.DecidedByPeople)];

    /// <summary>The openings whose applicants are or were asked about, latest first.</summary>
    public static IQueryable<QualificationOpening> QualificationOpenings(this JobsDbContext db, StaffAccess access) =>
        from o in db.OpeningsDecidedBy(access).AsNoTracking()
        where Reviewed.Contains(o.Kind) && db.Applications.Any(a => a.OpeningId == o.Id && a.Status != ApplicationStatus.Draft)
        orderby o.Id descending
        select new QualificationOpening(
            o.Id, o.Title, o.Kind, o.ClosesAt,
            db.Applications.Count(a => a.OpeningId == o.Id && Undecided.Contains(a.Status)),
            db.Applications.Count(a => a.OpeningId == o.Id && db.QualificationChecks.Any(c => c.ApplicationId == a.Id && c.RecordedAt == null)),
            db.Applications.Count(a => a.OpeningId == o.Id && db.QualificationChecks.Any(c => c.ApplicationId == a.Id)
                && !db.QualificationChecks.Any(c => c.ApplicationId == a.Id && c.RecordedAt == null)));

    /// <summary>The applicants of one opening in order of receipt: those not decided on, and whoever was asked about.</summary>
    public static IQueryable<QualificationLine> QualificationLines(this JobsDbContext db, int openingId, QualificationState? state) =>
        from a in InState(db, db.Applications.AsNoTracking().Where(a => a.OpeningId == openingId), state)
        join unit in db.OpeningUnits on a.UnitId equals unit.Id into units
        from u in units.DefaultIfEmpty()
        orderby a.ReceivedAt, a.Id
        select new QualificationLine(
            a.Id, a.Number, a.ApplicantName, a.BirthDate, a.Phone, a.DongCode, u.Name, a.ReceivedAt, a.Kind, a.Status,
            (from c in db.QualificationChecks
             where c.ApplicationId == a.Id
             orderby c.Round descending
             select new QualificationRound(
                 c.Round, c.AskedAt, db.Accounts.Where(p => p.Id == c.AskedBy).Select(p => p.Name).First(), c.AnsweredOn, c.RecordedAt,
                 db.Accounts.Where(p => p.Id == c.CheckedBy).Select(p => p.Name).FirstOrDefault(), c.Result, c.Repeat, c.Note)).FirstOrDefault());

    /// <summary>Every round of one application in order.</summary>
    public static IQueryable<QualificationRound> QualificationRounds(this JobsDbContext db, int applicationId) =>
        from c in db.QualificationChecks.AsNoTracking()
        where c.ApplicationId == applicationId
        orderby c.Round
        select new QualificationRound(
            c.Round, c.AskedAt, db.Accounts.Where(p => p.Id == c.AskedBy).Select(p => p.Name).First(), c.AnsweredOn, c.RecordedAt,
            db.Accounts.Where(p => p.Id == c.CheckedBy).Select(p => p.Name).FirstOrDefault(), c.Result, c.Repeat, c.Note);

    /// <summary>The latest round of each of these applications.</summary>
    public static IQueryable<QualificationCheck> LatestQualificationChecks(this JobsDbContext db, int[] applicationIds) =>
        db.QualificationChecks.Where(c => applicationIds.Contains(c.ApplicationId)
            && !db.QualificationChecks.Any(later => later.ApplicationId == c.ApplicationId && later.Round > c.Round)).OrderBy(c => c.ApplicationId);

    /// <summary>The applications that can be asked about for the first time, in order of receipt.</summary>
    /// <remarks>Whoever did not agree that other offices are asked is left out: papers show what a look-up would.</remarks>
    public static IQueryable<Application> NotAskedYet(this JobsDbContext db, int openingId) =>
        Unasked(db, openingId).Where(a => db.AgreeingToRecords().Contains(a.Id))
            .OrderBy(a => a.ReceivedAt).ThenBy(a => a.Id);

    /// <summary>The applications that were not asked about and may not be: their people did not agree.</summary>
    public static IQueryable<Application> NotToBeAsked(this JobsDbContext db, int openingId) =>
        Unasked(db, openingId).Where(a => !db.AgreeingToRecords().Contains(a.Id));

    /// <summary>Applications whose people agreed that other offices are asked about them; what was said last counts.</summary>
    public static IQueryable<int> AgreeingToRecords(this JobsDbContext db) =>
        db.Applications.Where(a => a.ConsentRecords.Where(c => c.Kind == ConsentKind.RecordsFromOffices).OrderByDescending(c => c.Id).Select(c => c.IsGiven).FirstOrDefault())
            .Select(a => a.Id);

    /// <summary>How many of those whom a 선발(안) selects have no answer that says 적격 and names no 반복참여.</summary>
    public static IQueryable<int> SelectedWithoutGoodCheck(this JobsDbContext db, int batchId) =>
        db.Set<DecisionItem>().AsNoTracking().Where(i => i.DecisionBatchId == batchId && i.Outcome == ApplicationStatus.Selected)
            .Where(i => db.QualificationChecks.Any(c => c.ApplicationId == i.ApplicationId
                && !db.QualificationChecks.Any(later => later.ApplicationId == c.ApplicationId && later.Round > c.Round)
                && (c.RecordedAt == null || c.Result != QualificationResult.Qualified || c.Repeat == RepeatedParticipation.Repeated || c.Repeat == RepeatedParticipation.Unclear)))
            .OrderBy(i => i.ApplicationId).Select(i => i.ApplicationId);

    /// <summary>The changes of the layouts, latest first.</summary>
    public static IQueryable<LayoutChangeLine> LayoutChangeLines(this JobsDbContext db) =>
        from c in db.QualificationLayoutChanges.AsNoTracking()
        join changer in db.Accounts on c.ByAccountId equals changer.Id
        orderby c.Id descending
        select new LayoutChangeLine(c.Table, c.Before, c.After, changer.Name, c.At);

    private static IQueryable<Application> Unasked(JobsDbContext db, int openingId) => InState(
        db, db.Applications.Where(a => a.OpeningId == openingId && db.Openings.Any(o => o.Id == openingId && o.Status != OpeningStatus.Withdrawn)), QualificationState.NotAsked);

    private static IQueryable<Application> InState(JobsDbContext db, IQueryable<Application> applications, QualificationState? state) => state switch
    {
        QualificationState.NotAsked => applications.Where(a => Reviewed.Contains(a.Kind) && Askable.Contains(a.Status) && !db.QualificationChecks.Any(c => c.ApplicationId == a.Id)),
        QualificationState.Asked => applications.Where(a => db.QualificationChecks.Any(c => c.ApplicationId == a.Id && c.RecordedAt == null)),
        QualificationState.Answered => applications.Where(a =>
            db.QualificationChecks.Any(c => c.ApplicationId == a.Id) && !db.QualificationChecks.Any(c => c.ApplicationId == a.Id && c.RecordedAt == null)),
        _ => applications.Where(a => (Reviewed.Contains(a.Kind) && Askable.Contains(a.Status)) || db.QualificationChecks.Any(c => c.ApplicationId == a.Id)),
    };
}
