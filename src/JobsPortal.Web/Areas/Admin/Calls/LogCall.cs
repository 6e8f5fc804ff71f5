using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Outbox;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Notices;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Calls;

/// <summary>What came of logging a try.</summary>
/// <param name="IsFound">False where the line is none of this person's.</param>
/// <param name="Blocker">Why nothing was done; null when it was.</param>
public sealed record LoggedCall(bool IsFound, NoticeBlocker? Blocker);

/// <summary>
/// Logs one try to tell somebody: 통화, 우편 발송 and 문자 발송 tick the line off, 부재 does not. The attempt and the tick are one transaction.
/// </summary>
public sealed class LogCall(JobsDbContext db, AccessLog log, TimeProvider clock)
{
    /// <summary>Runs it.</summary>
    /// <param name="id">The line.</param>
    /// <param name="outcome">What came of the try.</param>
    /// <param name="seen">How many 부재 the page showed: pressing twice, or two people at once, log one try.</param>
    /// <param name="access">Whose lines may be told.</param>
    /// <param name="by">Who told.</param>
    public Task<LoggedCall> RunAsync(long id, CallOutcome outcome, int seen, StaffAccess access, int by) => db.WriteAsync(async () =>
    {
        db.ChangeTracker.Clear();
        if (await db.CallListOf(access).SingleOrDefaultAsync(m => m.Id == id) is not { ApplicationId: { } application } message)
        {
            return new LoggedCall(IsFound: false, null);
        }
        var absences = await db.CallAttempts.CountAsync(c => c.ApplicationId == application && c.At >= message.CreatedAt && c.Outcome == CallOutcome.NoAnswer);
        var isAbsence = outcome == CallOutcome.NoAnswer;
        if (message.ReasonsNotToLog(isAbsence, absences) is [var blocker, ..])
        {
            return new(IsFound: true, blocker);
        }
        if (absences != seen)
        {
            return new(IsFound: true, NoticeBlocker.CalledMeanwhile);
        }
        var now = clock.UtcNow();
        db.CallAttempts.Add(new CallAttempt(application, by, now, outcome, CallPurpose.Result));
        if (!isAbsence)
        {
            message.Told(now);
        }
        log.Add(AccessAction.Notify, await db.Applications.Where(a => a.Id == application).Select(a => a.Number).SingleAsync());
        await db.SaveChangesAsync();
        return new(IsFound: true, null);
    });
}
