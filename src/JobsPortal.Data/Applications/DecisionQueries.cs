using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Notices;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Applications;

/// <summary>One line of the list of 선발(안).</summary>
public sealed record DecisionBatchLine(
    int Id, int OpeningId, string OpeningTitle, DecisionBatchStatus Status, string DraftedBy, DateTime CreatedAt, DateTime? ReleasedAt,
    int Selected, int Waitlisted, int NotSelected, int Ineligible);

/// <summary>
/// One application on the page of a 선발(안), with what is decided on it so far and the current answers in the form of <see cref="AnswerText"/>.
/// The name is masked by the page.
/// </summary>
public sealed record DecisionLine(
    int ApplicationId, string Number, string? Name, string? Email, NoticeMethod? NoticeBy, OpeningKind Kind, string? Unit, DateTime? ReceivedAt, ApplicationStatus Status,
    ApplicationStatus? Outcome, int? Rank, DecisionReason? Reason, string? Note, string? DongCode, DateOnly? BirthDate, string? Answers)
{
    /// <summary>Name of the second choice of unit.</summary>
    public string? SecondUnit { get; init; }

    /// <summary>Whether the place, or the rank, is of the second choice.</summary>
    public bool TakesSecondChoice { get; init; }
}

/// <summary>선발(안) as the people of the department that decides reach them.</summary>
public static class DecisionQueries
{
    /// <summary>States on which no decision has been taken.</summary>
    private static readonly ApplicationStatus[] Undecided = [.. Enum.GetValues<ApplicationStatus>().Where(ApplicationLifecycle.IsUndecided)];

    /// <summary>Openings on whose applications the person's department decides; none for other roles.</summary>
    public static IQueryable<Opening> OpeningsDecidedBy(this JobsDbContext db, StaffAccess access) => access switch
    {
        { Role: StaffRole.Officer or StaffRole.Approver, DepartmentId: { } department } =>
            db.Openings.Where(o => o.DepartmentId == department && o.ApplyMode == ApplyMode.Here),
        _ => db.Openings.Where(o => false),
    };

    /// <summary>The 선발(안) of the person's department; none for other roles.</summary>
    public static IQueryable<DecisionBatch> DecisionBatchesVisibleTo(this JobsDbContext db, StaffAccess access)
    {
        var openings = db.OpeningsDecidedBy(access);
        return db.DecisionBatches.Where(b => openings.Any(o => o.Id == b.OpeningId));
    }

    /// <summary>The released 선발(안) of an opening: its applicants know their results.</summary>
    public static IQueryable<DecisionBatch> ReleasedOf(this JobsDbContext db, int openingId) =>
        db.DecisionBatches.Where(b => b.OpeningId == openingId && b.Status == DecisionBatchStatus.Released);

    /// <summary>The list, latest first.</summary>
    public static IQueryable<DecisionBatchLine> DecisionBatchLines(this JobsDbContext db, StaffAccess access, DecisionBatchStatus? status) =>
        from b in db.DecisionBatchesVisibleTo(access).AsNoTracking()
        where status == null || b.Status == status
        join o in db.Openings on b.OpeningId equals o.Id
        join drafter in db.Accounts on b.DraftedBy equals drafter.Id
        orderby b.Id descending
        select new DecisionBatchLine(
            b.Id, o.Id, o.Title, b.Status, drafter.Name, b.CreatedAt, b.ReleasedAt,
            b.Items.Count(i => i.Outcome == ApplicationStatus.Selected), b.Items.Count(i => i.Outcome == ApplicationStatus.Waitlisted),
            b.Items.Count(i => i.Outcome == ApplicationStatus.NotSelected), b.Items.Count(i => i.Outcome == ApplicationStatus.Ineligible));

    /// <summary>The undecided applications of the opening and whatever the 선발(안) holds, unit by unit in order of receipt.</summary>
    public static IQueryable<DecisionLine> DecisionLines(this JobsDbContext db, int batchId, int openingId) =>
        Lines(db, batchId, db.Applications.Where(a => a.OpeningId == openingId
            && (Undecided.Contains(a.Status) || db.Set<DecisionItem>().Any(i => i.DecisionBatchId == batchId && i.ApplicationId == a.Id))));

    /// <summary>The applications of those numbers among the opening's, whatever has become of them, with what the 선발(안) says.</summary>
    public static IQueryable<DecisionLine> DecisionLinesOf(this JobsDbContext db, int batchId, int openingId, string[] numbers) =>
        Lines(db, batchId, db.Applications.Where(a => a.OpeningId == openingId && numbers.Contains(a.Number)));

    /// <summary>Only what the 선발(안) holds, in the same order.</summary>
    public static IQueryable<DecisionLine> DecidedLines(this JobsDbContext db, int batchId, int openingId) =>
        Lines(db, batchId, db.Applications.Where(a => a.OpeningId == openingId
            && db.Set<DecisionItem>().Any(i => i.DecisionBatchId == batchId && i.ApplicationId == a.Id)));

    /// <summary>What the rules of a 선발(안) look at: its own applications, and all that may hold a place.</summary>
    public static IQueryable<Application> ConcernedBy(this JobsDbContext db, int batchId, int openingId) =>
        db.Applications.Where(a => a.OpeningId == openingId
                && (a.IsLive || db.Set<DecisionItem>().Any(i => i.DecisionBatchId == batchId && i.ApplicationId == a.Id)))
            .OrderBy(a => a.Id);

    private static IQueryable<DecisionLine> Lines(JobsDbContext db, int batchId, IQueryable<Application> applications) =>
        from a in applications.AsNoTracking()
        join item in db.Set<DecisionItem>().Where(i => i.DecisionBatchId == batchId) on a.Id equals item.ApplicationId into items
        from i in items.DefaultIfEmpty()
        join unit in db.OpeningUnits on a.UnitId equals unit.Id into units
        from u in units.DefaultIfEmpty()
        join second in db.OpeningUnits on a.SecondUnitId equals second.Id into seconds
        from s in seconds.DefaultIfEmpty()
        orderby u.Order, a.ReceivedAt, a.Id
        select new DecisionLine(
            a.Id, a.Number, a.ApplicantName, a.Email, a.NoticeBy, a.Kind, u.Name, a.ReceivedAt, a.Status,
            i == null ? null : i.Outcome, i == null ? null : i.Rank, i == null ? null : i.Reason, i == null ? null : i.Note,
            a.DongCode, a.BirthDate, a.Answers.OrderByDescending(v => v.Number).Select(v => v.Answers).FirstOrDefault())
        {
            SecondUnit = s.Name,
            TakesSecondChoice = i != null && i.TakesSecondChoice,
        };
}
