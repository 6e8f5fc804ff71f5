using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Programs;
using JobsPortal.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Staff;

/// <summary>A published or unpublished opening of somebody, with what runs in it.</summary>
/// <param name="Undecided">Applications without a decision.</param>
/// <param name="Replies">Selected people who owe an answer.</param>
/// <param name="Objections">이의신청 without an answer.</param>
public sealed record OpeningInHand(
    int Id, string Title, OpeningStatus Status, DateTime? OpensAt, DateTime? ClosesAt, int DepartmentId, int? Officer, int Undecided, int Replies, int Objections);

/// <summary>An unreleased 선발(안) of somebody.</summary>
public sealed record DecisionsInHand(int Id, string OpeningTitle, DecisionBatchStatus Status, int DepartmentId, int People);

/// <summary>One handing over as it is listed.</summary>
public sealed record HandoverLine(int Id, DateTime At, string FromName, string ToName, string Reason, Afterwards Afterwards, string By, int Items);

/// <summary>What is handed over at 인사이동, and what was.</summary>
public static class HandoverQueries
{
    private static readonly ApplicationStatus[] Undecided = [.. Enum.GetValues<ApplicationStatus>().Where(ApplicationLifecycle.IsUndecided)];

    /// <summary>Openings that are not archived and for which the person is responsible, in whatever department.</summary>
    public static IQueryable<Opening> OpeningsInHandOf(this JobsDbContext db, int account) =>
        db.Openings.Where(o => (o.AssignedTo ?? o.DraftedBy) == account && o.Status != OpeningStatus.Archived && o.DepartmentId != null);

    /// <summary>Openings of a department that are not archived.</summary>
    public static IQueryable<Opening> OpeningsInHandOfDepartment(this JobsDbContext db, int department) =>
        db.Openings.Where(o => o.DepartmentId == department && o.Status != OpeningStatus.Archived);

    /// <summary>The openings with what runs in them, the latest first.</summary>
    public static IQueryable<OpeningInHand> InHand(this JobsDbContext db, IQueryable<Opening> openings) =>
        openings.AsNoTracking().OrderByDescending(o => o.Id).Select(o => new OpeningInHand(
            o.Id, o.Title, o.Status, o.OpensAt, o.ClosesAt, o.DepartmentId!.Value, o.AssignedTo ?? o.DraftedBy,
            db.Applications.Count(a => a.OpeningId == o.Id && Undecided.Contains(a.Status)),
            db.Applications.Count(a => a.OpeningId == o.Id && a.Status == ApplicationStatus.Selected && a.ReplyDueAt != null),
            db.Objections.Count(x => x.Status != ObjectionStatus.Decided && db.Applications.Any(a => a.Id == x.ApplicationId && a.OpeningId == o.Id))));

    /// <summary>선발(안) that are not released and for which the person is responsible.</summary>
    public static IQueryable<DecisionBatch> DecisionsInHandOf(this JobsDbContext db, int account) =>
        db.DecisionBatches.Where(b => (b.AssignedTo ?? b.DraftedBy) == account && b.ReleasedAt == null);

    /// <summary>The same with their openings, the latest first.</summary>
    public static IQueryable<DecisionsInHand> DecisionLinesInHandOf(this JobsDbContext db, int account) =>
        from b in db.DecisionsInHandOf(account).AsNoTracking()
        join o in db.Openings on b.OpeningId equals o.Id
        where o.DepartmentId != null
        orderby b.Id descending
        select new DecisionsInHand(b.Id, o.Title, b.Status, o.DepartmentId!.Value, b.Items.Count);

    /// <summary>Programmes of a department, the latest first.</summary>
    public static IQueryable<JobProgram> ProgramsInHandOf(this JobsDbContext db, int department) =>
        db.JobPrograms.Where(p => p.DepartmentId == department).OrderByDescending(p => p.EndsOn).ThenByDescending(p => p.Id);

    /// <summary>Templates of a department by name.</summary>
    public static IQueryable<OpeningTemplate> TemplatesInHandOf(this JobsDbContext db, int department) =>
        db.OpeningTemplates.Where(t => t.DepartmentId == department).OrderBy(t => t.Name).ThenBy(t => t.Id);

    /// <summary>Staff of a department whose account is in use, by name.</summary>
    public static IQueryable<Account> StaffOfDepartment(this JobsDbContext db, int department) =>
        db.Accounts.Where(a => a.Kind == AccountKind.Staff && a.DepartmentId == department && !a.IsDisabled).OrderBy(a => a.Name).ThenBy(a => a.Id);

    /// <summary>Officers of these departments who can go on with work, by name.</summary>
    public static IQueryable<Account> OfficersOf(this JobsDbContext db, int[] departments) =>
        db.Accounts.AsNoTracking().Where(a => a.Kind == AccountKind.Staff && a.StaffRole == StaffRole.Officer && !a.IsDisabled && a.DepartmentId != null && departments.Contains(a.DepartmentId.Value))
            .OrderBy(a => a.Name).ThenBy(a => a.Id);

    /// <summary>Every handing over, the latest first; of one person or department where it is given.</summary>
    public static IQueryable<HandoverLine> HandoverLines(this JobsDbContext db, int? account, int? department)
    {
        var handovers = db.Handovers.AsNoTracking();
        if (account is not null) handovers = handovers.Where(h => h.FromAccountId == account || h.ToAccountId == account);
        if (department is not null) handovers = handovers.Where(h => h.FromDepartmentId == department || h.ToDepartmentId == department);
        return from h in handovers
               join administrator in db.Accounts on h.By equals administrator.Id
               orderby h.Id descending
               select new HandoverLine(h.Id, h.At, h.FromName, h.ToName, h.Reason, h.Afterwards, administrator.Name, h.Items.Count);
    }

    /// <summary>The handings over of one thing, the latest first.</summary>
    public static IQueryable<HandoverLine> HandoversOf(this JobsDbContext db, HandoverKind kind, int subject) =>
        from h in db.Handovers.AsNoTracking()
        where h.Items.Any(i => i.Kind == kind && i.SubjectId == subject)
        join administrator in db.Accounts on h.By equals administrator.Id
        orderby h.Id descending
        select new HandoverLine(h.Id, h.At, h.FromName, h.ToName, h.Reason, h.Afterwards, administrator.Name, 1);
}
