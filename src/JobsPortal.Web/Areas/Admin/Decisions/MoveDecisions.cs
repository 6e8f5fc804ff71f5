using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Audit;
using JobsPortal.Domain.Applications;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Decisions;

/// <summary>What came of a step of a 선발(안).</summary>
/// <param name="IsFound">False where the person has nothing to do with it.</param>
/// <param name="IsStale">It was changed after the page was opened; nothing was done.</param>
/// <param name="Reasons">Why nothing was done; empty when it was.</param>
public sealed record Moved(bool IsFound, bool IsStale, IReadOnlyList<DecisionBlocker> Reasons)
{
    /// <summary>It was done.</summary>
    public static readonly Moved Done = new(IsFound: true, IsStale: false, []);

    /// <summary>There is no such 선발(안) for this person.</summary>
    public static readonly Moved NotFound = new(IsFound: false, IsStale: false, []);

    /// <summary>Somebody was faster.</summary>
    public static readonly Moved Stale = new(IsFound: true, IsStale: true, []);

    /// <summary>Whether it was done.</summary>
    public bool IsDone => IsFound && !IsStale && Reasons.Count == 0;

    /// <summary>It was refused.</summary>
    public static Moved Refused(params IReadOnlyList<DecisionBlocker> reasons) => new(IsFound: true, IsStale: false, reasons);
}

/// <summary>
/// Sends a 선발(안) to the approver, takes it back, returns it, or releases it with the notices of everybody in one transaction. Each step
/// names the version that the person has seen.
/// </summary>
public sealed class MoveDecisions(JobsDbContext db, DecisionCases cases, ResultNotices notices, AccessLog log, TimeProvider clock)
{
    /// <summary>승인 요청.</summary>
    public Task<Moved> SubmitAsync(int id, Guid version, StaffAccess access, int by) => MoveAsync(id, version, access, (found, now) =>
    {
        if (found.Batch.Status != DecisionBatchStatus.Draft)
        {
            return [DecisionBlocker.WrongState];
        }
        if (found.ReasonsNotReady(now) is { Count: > 0 } reasons)
        {
            return reasons;
        }
        found.Batch.Submit(found.Applications, found.Opening, by, now);
        return [];
    });

    /// <summary>회수 (without remarks) or 반려 (with them).</summary>
    public Task<Moved> ReturnAsync(int id, Guid version, StaffAccess access, string? remarks) => MoveAsync(id, version, access, (found, _) =>
    {
        if (found.Batch.Status != DecisionBatchStatus.InReview)
        {
            return [DecisionBlocker.WrongState];
        }
        found.Batch.Return(remarks);
        return [];
    });

    /// <summary>결과 통보: everybody's state and everybody's notice, in the words that were shown, or nothing.</summary>
    public async Task<Moved> ReleaseAsync(int id, Guid version, int words, string? seen, StaffAccess access, int by)
    {
        await notices.LoadAsync();
        return notices.WordsVersion == words ? await ReleaseAsync(id, version, seen, access, by) : Moved.Refused(DecisionBlocker.WordsChanged);
    }

    private Task<Moved> ReleaseAsync(int id, Guid version, string? seen, StaffAccess access, int by) => MoveAsync(id, version, access, async (found, now) =>
    {
        if (found.Batch.ReasonsNotToRelease(found.Applications, found.Opening, by, now) is { Count: > 0 } reasons)
        {
            return reasons;
        }
        if (found.Batch.ReasonsAgainstAbsence(found.Interviews) is { Count: > 0 } absences)
        {
            return absences;
        }
        if (!(await ConcernList.LoadAsync(db, found.Batch, found.Opening, found.Applications, found.Scores)).IsSeen(seen))
        {
            return [DecisionBlocker.ConcernsUnseen];
        }
        found.Batch.Release(found.Applications, found.Opening, by, now);
        Tell(found, now);
        log.Add(AccessAction.Decide, subject: null, found.Batch.Items.Count);
        return [];
    });

    private void Tell(DecisionCase found, DateTime now)
    {
        var byId = found.Applications.ToDictionary(a => a.Id);
        foreach (var item in found.Batch.Items)
        {
            if (found.Scores.TryGetValue(item.ApplicationId, out var total))
            {
                byId[item.ApplicationId].KeepScore(total);
            }
            var told = new ToldDecision(found.Opening.Kind, item.Outcome, item.Rank, item.Reason, item.Note, found.Batch.ReplyDueAt)
            {
                WaitlistUntil = found.Batch.WaitlistUntil,
                SecondUnit = item.TakesSecondChoice ? found.Opening.Units.FirstOrDefault(u => u.Id == item.UnitOf(byId[item.ApplicationId]))?.Name : null,
            };
            db.OutboxMessages.Add(notices.Of(byId[item.ApplicationId], told, found.Opening, found.Batch.Id, now));
        }
    }

    private Task<Moved> MoveAsync(int id, Guid version, StaffAccess access, Func<DecisionCase, DateTime, IReadOnlyList<DecisionBlocker>> step) =>
        MoveAsync(id, version, access, (found, now) => Task.FromResult(step(found, now)));

    private async Task<Moved> MoveAsync(int id, Guid version, StaffAccess access, Func<DecisionCase, DateTime, Task<IReadOnlyList<DecisionBlocker>>> step)
    {
        try
        {
            return await db.WriteAsync(async () =>
            {
                db.ChangeTracker.Clear();
                if (await cases.ToChangeAsync(id, access) is not { } found)
                {
                    return Moved.NotFound;
                }
                if (found.Batch.Version != version)
                {
                    return Moved.Stale;
                }
                if (await step(found, clock.UtcNow()) is { Count: > 0 } reasons)
                {
                    return Moved.Refused(reasons);
                }
                await db.SaveChangesAsync();
                return Moved.Done;
            });
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody withdrew or decided between reading and writing: nothing of this was kept.
            return Moved.Refused(DecisionBlocker.ApplicationMoved);
        }
    }
}
