using JobsPortal.Data;
using JobsPortal.Data.Interviews;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Applications;

/// <summary>What an applicant answers or takes back: withdraw, accept, decline. A first comer's place goes back in the same transaction.</summary>
public sealed class EndApplication(JobsDbContext db, ApplicationNotices notices)
{
    /// <summary>신청 취소. Returns why it was refused, or null.</summary>
    public Task<ApplyBlocker?> WithdrawAsync(int applicationId, Actor by, DateTime now) => RunAsync(applicationId, a => a.Withdraw(by, now), now);

    /// <summary>참여하겠습니다. Returns why it was refused, or null.</summary>
    public Task<ApplyBlocker?> AcceptAsync(int applicationId, Actor by, DateTime now) => RunAsync(applicationId, a => a.Accept(by, now), now);

    /// <summary>포기합니다, 참가 취소. Returns why it was refused, or null.</summary>
    public Task<ApplyBlocker?> DeclineAsync(int applicationId, Actor by, DateTime now) => RunAsync(applicationId, a => a.Decline(by, now), now);

    private async Task<ApplyBlocker?> RunAsync(int applicationId, Action<Application> step, DateTime now)
    {
        try
        {
            await db.WriteAsync(() => MoveAsync(applicationId, step, now));
            return null;
        }
        catch (RuleBroken refused) when (refused.Reason is ApplyBlocker blocker)
        {
            return blocker;
        }
        catch (DbUpdateConcurrencyException)
        {
            return ApplyBlocker.WrongState;
        }
    }

    private async Task MoveAsync(int applicationId, Action<Application> step, DateTime now)
    {
        db.ChangeTracker.Clear();
        var application = await db.Applications.SingleAsync(a => a.Id == applicationId);
        var opening = await db.Openings.AsNoTracking().Include(o => o.Units).SingleAsync(o => o.Id == application.OpeningId);
        var heldAPlace = application.Lifecycle == ApplicationLifecycle.FirstCome && application.Status == ApplicationStatus.Selected;
        step(application);
        if (heldAPlace && !ApplicationLifecycle.IsLive(application.Status))
        {
            await db.GiveBackPlacesAsync(application.UnitId ?? opening.Units[0].Id, application.PartySize);
        }
        if (application.Status == ApplicationStatus.Withdrawn)
        {
            await db.DropInterviewAsync(application.Id);
        }
        if (await notices.MovedAsync(application, opening, now) is { } notice)
        {
            db.OutboxMessages.Add(notice);
        }
        await db.SaveChangesAsync();
    }
}
