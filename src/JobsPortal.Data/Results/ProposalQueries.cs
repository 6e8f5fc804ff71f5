using JobsPortal.Data.Applications;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.Staff;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Results;

/// <summary>A proposed entry as staff read it.</summary>
public sealed record ProposalLine(
    int Id, string? Program, ResultMeasure Measure, int Count, int People, DateOnly OccurredOn, string Source, string Evidence, int? CounterOfId,
    ResultProposalStatus Status, int ProposedById, string ProposedBy, DateTime ProposedAt, string? DecidedBy, DateTime? DecidedAt, string? Remarks);

/// <summary>직접 입력 as staff reach it.</summary>
public static class ProposalQueries
{
    /// <summary>Those of the own department's programmes; administrators read all.</summary>
    public static IQueryable<ResultProposal> ProposalsVisibleTo(this JobsDbContext db, StaffAccess access) => access switch
    {
        { Role: StaffRole.Officer or StaffRole.Approver, DepartmentId: { } department } =>
            db.ResultProposals.Where(p => db.JobPrograms.Any(j => j.Id == p.JobProgramId && j.DepartmentId == department)),
        { Role: StaffRole.Administrator } => db.ResultProposals,
        _ => db.ResultProposals.Where(p => false),
    };

    /// <summary>The lines, those that wait first, then the latest.</summary>
    public static IQueryable<ProposalLine> ProposalLines(this JobsDbContext db, StaffAccess access, ResultProposalStatus? status, int? id) =>
        from p in db.ProposalsVisibleTo(access).AsNoTracking()
        where (status == null || p.Status == status) && (id == null || p.Id == id)
        join program in db.JobPrograms on p.JobProgramId equals program.Id into programs
        from j in programs.DefaultIfEmpty()
        join proposer in db.Accounts on p.ProposedBy equals proposer.Id
        join decider in db.Accounts on p.DecidedBy equals decider.Id into deciders
        from d in deciders.DefaultIfEmpty()
        orderby p.Status == ResultProposalStatus.Proposed ? 0 : 1, p.Id descending
        select new ProposalLine(
            p.Id, j.Name, p.Measure, p.Count, p.People, p.OccurredOn, p.Source, p.Evidence, p.CounterOfId, p.Status, p.ProposedBy, proposer.Name, p.ProposedAt,
            d.Name, p.DecidedAt, p.Remarks);

    /// <summary>What was reported already and not rejected: the same again would count twice.</summary>
    public static IQueryable<ResultProposal> SameReports(this JobsDbContext db, IReadOnlyList<int> programIds) =>
        db.ResultProposals.AsNoTracking().Where(p => p.CounterOfId == null && p.Status != ResultProposalStatus.Rejected && programIds.Contains(p.JobProgramId ?? 0)
            && !db.JobResults.Any(r => r.ProposalId == p.Id && db.JobResults.Any(c => c.CounterOfId == r.Id)));
}
