using System.Globalization;
using System.Security.Claims;
using JobsPortal.Data;
using JobsPortal.Data.Programs;
using JobsPortal.Data.Providers;
using JobsPortal.Data.Results;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.Staff;
using JobsPortal.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Results.Proposals;

/// <summary>What came of a step of a proposal.</summary>
/// <param name="IsFound">False where the person has nothing to do with it.</param>
/// <param name="Reasons">Why nothing was done; empty when it was.</param>
public sealed record ProposalStep(bool IsFound, IReadOnlyList<ProposalBlocker> Reasons)
{
    /// <summary>Whether it was done.</summary>
    public bool IsDone => IsFound && Reasons.Count == 0;

    /// <summary>Found, and done or refused.</summary>
    public static ProposalStep Of(params IReadOnlyList<ProposalBlocker> reasons) => new(IsFound: true, reasons);

    /// <summary>Not there for this person.</summary>
    public static readonly ProposalStep NotFound = new(IsFound: false, []);
}

/// <summary>Proposes, approves and rejects entries that are typed. The ledger's entry is written with the approval, in one transaction.</summary>
public sealed class ResultProposals(JobsDbContext db, TimeProvider clock)
{
    private const int ChoicesMax = 300;

    /// <summary>The own department's programmes.</summary>
    public async Task<IReadOnlyList<Choice>> ProgramsAsync(ClaimsPrincipal person) =>
    [
        .. (await db.ProgramsOfDepartment(person.StaffAccess()).AsNoTracking().OrderBy(p => p.Name).ThenBy(p => p.Id).Take(ChoicesMax).Select(p => new { p.Id, p.Name }).ToListAsync())
            .Select(p => new Choice(p.Id.ToString(CultureInfo.InvariantCulture), p.Name)),
    ];

    /// <summary>One of them; null for everybody else's.</summary>
    public async Task<ProposalPage?> ReadAsync(int id, ClaimsPrincipal person)
    {
        if (await db.ProposalLines(person.StaffAccess(), status: null, id).SingleOrDefaultAsync() is not { } line)
        {
            return null;
        }
        var result = await db.JobResults.AsNoTracking().Where(r => r.ProposalId == id).Select(r => (int?)r.Id).SingleOrDefaultAsync();
        var isOwn = line.ProposedById == person.StaffId();
        return new(line, result, line.Status == ResultProposalStatus.Proposed && !isOwn && person.May(Permission.ApproveResults), isOwn, new RejectForm());
    }

    /// <summary>Proposes an entry of an own programme.</summary>
    public async Task<ProposalStep> ProposeAsync(ResultDetails details, ClaimsPrincipal person)
    {
        if (!await db.ProgramsOfDepartment(person.StaffAccess()).AnyAsync(p => p.Id == details.JobProgramId))
        {
            return ProposalStep.NotFound;
        }
        var now = clock.UtcNow();
        if (ResultProposal.ReasonsNotToPropose(details, Domain.Shared.SeoulTime.DayOf(now)) is { Count: > 0 } reasons)
        {
            return ProposalStep.Of(reasons);
        }
        db.Add(ResultProposal.Propose(details, person.StaffId(), now));
        await db.SaveChangesAsync();
        return ProposalStep.Of();
    }

    /// <summary>Proposes to take a typed entry back.</summary>
    public async Task<ProposalStep> CorrectAsync(int resultId, string? reason, ClaimsPrincipal person)
    {
        if (await db.ResultsVisibleTo(person.StaffAccess()).AsNoTracking().SingleOrDefaultAsync(r => r.Id == resultId) is not { } entry)
        {
            return ProposalStep.NotFound;
        }
        var isTakenBack = await db.ResultProposals.AnyAsync(p => p.CounterOfId == resultId && p.Status != ResultProposalStatus.Rejected);
        if (ResultProposal.ReasonsNotToCorrect(entry, isTakenBack, reason) is { Count: > 0 } reasons)
        {
            return ProposalStep.Of(reasons);
        }
        try
        {
            db.Add(ResultProposal.Correct(entry, isTakenBack, reason!, person.StaffId(), clock.UtcNow()));
            await db.SaveChangesAsync();
            return ProposalStep.Of();
        }
        catch (DbUpdateException fault) when (fault.IsDuplicate())
        {
            return ProposalStep.Of(ProposalBlocker.AlreadyTakenBack);
        }
    }

    /// <summary>Approves: the ledger gets its entry.</summary>
    public Task<ProposalStep> ApproveAsync(int id, ClaimsPrincipal person) => DecideAsync(id, person, (proposal, now) => db.Add(proposal.Approve(person.StaffId(), now)));

    /// <summary>Rejects with remarks.</summary>
    public Task<ProposalStep> RejectAsync(int id, string? remarks, ClaimsPrincipal person) => DecideAsync(id, person, (proposal, now) => proposal.Reject(remarks, person.StaffId(), now));

    private async Task<ProposalStep> DecideAsync(int id, ClaimsPrincipal person, Action<ResultProposal, DateTime> decide)
    {
        var access = person.StaffAccess();
        try
        {
            return await db.WriteAsync(async () =>
            {
                db.ChangeTracker.Clear();
                if (await db.ProposalsVisibleTo(access).SingleOrDefaultAsync(p => p.Id == id) is not { } proposal)
                {
                    return ProposalStep.NotFound;
                }
                if (proposal.ReasonsNotToDecide(person.StaffId()) is { Count: > 0 } reasons)
                {
                    return ProposalStep.Of(reasons);
                }
                decide(proposal, clock.UtcNow());
                await db.SaveChangesAsync();
                return ProposalStep.Of();
            });
        }
        catch (DbUpdateException)
        {
            // The other of two approvers was faster.
            return ProposalStep.Of(ProposalBlocker.WrongState);
        }
    }
}
