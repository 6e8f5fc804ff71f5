using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Audit;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Objections;

/// <summary>What came of a step of an 이의신청.</summary>
/// <param name="IsFound">False for another department's.</param>
/// <param name="Reason">Why it was refused; null when it was done.</param>
public sealed record ObjectionOutcome(bool IsFound, Enum? Reason);

/// <summary>Proposes, returns or decides; a decision moves the application and writes its notice in the same transaction.</summary>
public sealed class MoveObjection(JobsDbContext db, CaseNotices notices, AccessLog log, TimeProvider clock)
{
    /// <summary>답변(안).</summary>
    public Task<ObjectionOutcome> ProposeAsync(int id, Guid version, StaffAccess access, ObjectionProposal proposal, int by) =>
        MoveAsync(id, version, access, objection =>
        {
            objection.Propose(proposal, by, clock.UtcNow());
            return Task.CompletedTask;
        });

    /// <summary>반려.</summary>
    public Task<ObjectionOutcome> ReturnAsync(int id, Guid version, StaffAccess access, string? remarks) =>
        MoveAsync(id, version, access, objection =>
        {
            objection.Return(remarks);
            return Task.CompletedTask;
        });

    /// <summary>The answer of a second person.</summary>
    public Task<ObjectionOutcome> DecideAsync(int id, Guid version, StaffAccess access, string? seen, int by) =>
        MoveAsync(id, version, access, objection => DecideAsync(objection, seen, by));

    private async Task DecideAsync(Objection objection, string? seen, int by)
    {
        var application = await db.Applications.SingleAsync(a => a.Id == objection.ApplicationId);
        var opening = await db.Openings.AsNoTracking().Include(o => o.Units.OrderBy(u => u.Order)).SingleAsync(o => o.Id == application.OpeningId);
        if (objection.Answer is not ObjectionAnswer.Rejected && Application.ReasonsNotToReview(opening) is [var blocker, ..])
        {
            throw new RuleBroken(blocker);
        }
        var unit = opening.Units.FirstOrDefault(u => u.Id == application.UnitId) ?? opening.Units[0];
        await db.LockUnitAsync(unit.Id);
        var rankTaken = objection.Rank is { } rank
            && await db.Applications.WaitingFor(opening.Id, unit.Id, unit.Id == opening.Units[0].Id).AnyAsync(a => a.WaitlistRank == rank);
        var now = clock.UtcNow();
        objection.Decide(application, await db.TurnOfAsync(application, opening), rankTaken, by, now);
        var sentence = notices.Answer(application.Kind, objection.Answer!.Value, objection.Rank, objection.ReplyDueAt, objection.Note);
        if (!notices.Preview(application, opening, sentence, mailOnly: false).IsSeen(seen))
        {
            throw new RuleBroken(CaseBlocker.NoticeChanged);
        }
        if (notices.Of(application, opening, FormattableString.Invariant($"objection-{objection.Id}-answer"), sentence, mailOnly: false, now) is { } notice)
        {
            db.OutboxMessages.Add(notice);
        }
        log.Add(AccessAction.Decide, application.Number);
    }

    private async Task<ObjectionOutcome> MoveAsync(int id, Guid version, StaffAccess access, Func<Objection, Task> step)
    {
        await notices.LoadAsync();
        try
        {
            return await db.WriteAsync(async () =>
            {
                db.ChangeTracker.Clear();
                if (await db.ObjectionsVisibleTo(access).SingleOrDefaultAsync(x => x.Id == id) is not { } objection)
                {
                    return new ObjectionOutcome(IsFound: false, Reason: null);
                }
                if (objection.Version != version)
                {
                    return new ObjectionOutcome(IsFound: true, CaseBlocker.WrongState);
                }
                await step(objection);
                await db.SaveChangesAsync();
                return new ObjectionOutcome(IsFound: true, Reason: null);
            });
        }
        catch (RuleBroken refused)
        {
            return new ObjectionOutcome(IsFound: true, refused.Reason);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ObjectionOutcome(IsFound: true, CaseBlocker.WrongState);
        }
    }
}
