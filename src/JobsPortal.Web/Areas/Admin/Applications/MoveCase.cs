using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Openings;
using JobsPortal.Data.Results;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Applications;

/// <summary>An application under a step, inside the write.</summary>
/// <param name="Application">The application.</param>
/// <param name="Opening">Its opening with units.</param>
/// <param name="Unit">The unit of its place.</param>
/// <param name="By">Who takes the step.</param>
/// <param name="Now">Now, UTC.</param>
public sealed record CaseInHand(Application Application, Opening Opening, OpeningUnit Unit, Actor By, DateTime Now);

/// <summary>What came of a step.</summary>
/// <param name="IsFound">False where the application is not this person's to see.</param>
/// <param name="Reason">Why it was refused; null when it was done, now or by an earlier press.</param>
public sealed record CaseOutcome(bool IsFound, Enum? Reason)
{
    /// <summary>It was done.</summary>
    public static readonly CaseOutcome Done = new(IsFound: true, Reason: null);

    /// <summary>There is no such application for this person.</summary>
    public static readonly CaseOutcome NotFound = new(IsFound: false, Reason: null);

    /// <summary>It was refused.</summary>
    public static CaseOutcome Refused(Enum reason) => new(IsFound: true, reason);
}

/// <summary>
/// Takes one step of an application after the decision: its state, its place, its entry in the ledger, its notice and the record of who did
/// it in one transaction, or nothing of it.
/// </summary>
public sealed class MoveCase(JobsDbContext db, AccessLog log, CaseNotices notices, TimeProvider clock)
{
    /// <summary>What the step will tell.</summary>
    public async Task<StepPreview> PreviewAsync(Application application, Opening opening, ToldStep told)
    {
        await notices.LoadAsync();
        return PreviewOf(application, opening, told);
    }

    /// <summary>Runs the step; a second press finds it done.</summary>
    /// <param name="number">접수번호.</param>
    /// <param name="access">What the person may see.</param>
    /// <param name="by">Who takes it.</param>
    /// <param name="shown">How it is told and where it leads, and the mark of what was shown of it.</param>
    /// <param name="step">What the rule does.</param>
    public async Task<CaseOutcome> RunAsync(string number, StaffAccess access, int by, (ToldStep Told, string? Seen) shown, Func<CaseInHand, Task> step)
    {
        await notices.LoadAsync();
        try
        {
            return await db.WriteAsync(() => MoveAsync(number, access, by, shown, step));
        }
        catch (RuleBroken refused)
        {
            return CaseOutcome.Refused(refused.Reason);
        }
        catch (DbUpdateConcurrencyException)
        {
            // The other of two presses, or the applicant, was faster.
            return await db.Applications.AnyAsync(a => a.Number == number && a.Status == shown.Told.To) ? CaseOutcome.Done : CaseOutcome.Refused(CaseBlocker.WrongState);
        }
    }

    private async Task<CaseOutcome> MoveAsync(string number, StaffAccess access, int by, (ToldStep Told, string? Seen) shown, Func<CaseInHand, Task> step)
    {
        var told = shown.Told;
        db.ChangeTracker.Clear();
        if (await db.ApplicationsVisibleTo(access).Include(a => a.Supplements).SingleOrDefaultAsync(a => a.Number == number) is not { } application)
        {
            return CaseOutcome.NotFound;
        }
        if (application.Status == told.To && told.Step != CaseStep.AskAgain.Path && told.Step != CaseStep.ExtendSupplement.Path)
        {
            return CaseOutcome.Done;
        }
        var opening = await db.Openings.AsNoTracking().Include(o => o.Units.OrderBy(u => u.Order)).SingleAsync(o => o.Id == application.OpeningId);
        if (CaseStep.TowardsAPlace.Any(s => s.Path == told.Step) && Application.ReasonsNotToReview(opening) is [var blocker, ..])
        {
            return CaseOutcome.Refused(blocker);
        }
        if (PreviewOf(application, opening, told).Mark != shown.Seen)
        {
            return CaseOutcome.Refused(CaseBlocker.NoticeChanged);
        }
        var unit = opening.Units.FirstOrDefault(u => u.Id == application.UnitId) ?? opening.Units[0];
        var inHand = new CaseInHand(application, opening, unit, Actor.Staff(by), clock.UtcNow());
        var heldAPlace = ApplicationLifecycle.HoldsAPlace(application.Status);
        await db.LockUnitAsync(unit.Id);
        await step(inHand);
        await CountAsync(inHand, heldAPlace, told.Day);
        Tell(inHand, told);
        log.Add(AccessAction.Decide, application.Number);
        await db.SaveChangesAsync();
        return CaseOutcome.Done;
    }

    private async Task CountAsync(CaseInHand inHand, bool heldAPlace, DateOnly? day)
    {
        var application = inHand.Application;
        if (heldAPlace && !ApplicationLifecycle.HoldsAPlace(application.Status) && application.Lifecycle == ApplicationLifecycle.FirstCome)
        {
            await db.GiveBackPlacesAsync(inHand.Unit.Id, application.PartySize);
        }
        if (ApplicationLifecycle.TakesResultBack(application.Status)
            && await db.JobResults.CountedOf(application.Id).SingleOrDefaultAsync() is { } entry)
        {
            var on = day ?? SeoulTime.DayOf(inHand.Now);
            db.JobResults.Add(JobResult.CounterTo(entry, inHand.Opening.ManagementNumber, on < entry.OccurredOn ? entry.OccurredOn : on, inHand.By.AccountId!.Value, inHand.Now));
        }
    }

    private StepPreview PreviewOf(Application application, Opening opening, ToldStep told)
    {
        var sentence = notices.Sentence(opening.Kind, told);
        return new(sentence, notices.Preview(application, opening, sentence, Knows(told)));
    }

    private void Tell(CaseInHand inHand, ToldStep told)
    {
        var what = FormattableString.Invariant($"{told.Step}-{inHand.Now.Ticks}");
        if (notices.Of(inHand.Application, inHand.Opening, what, notices.Sentence(inHand.Opening.Kind, told), Knows(told), inHand.Now) is { } notice)
        {
            db.OutboxMessages.Add(notice);
        }
    }

    // Whoever gave the answer, or left on their own, knows it already.
    private static bool Knows(ToldStep told) =>
        told.To is ApplicationStatus.Accepted or ApplicationStatus.Declined or ApplicationStatus.Completed or ApplicationStatus.DroppedOut or ApplicationStatus.InReview;
}
