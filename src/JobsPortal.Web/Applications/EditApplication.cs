using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Providers;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Applications;

/// <summary>Changes a submitted application before the deadline: a new version of the answers, the earlier ones stay.</summary>
public sealed class EditApplication(JobsDbContext db, Reception reception, ApplicationNotices notices)
{
    /// <summary>Saves checked answers. Returns why it was refused, or null.</summary>
    /// <param name="applicationId">The application.</param>
    /// <param name="answers">All answers, checked.</param>
    /// <param name="basedOn">The version that the applicant saw; another one in the database means that somebody saved meanwhile.</param>
    /// <param name="by">Who edits.</param>
    /// <param name="now">When the request came in, UTC.</param>
    public async Task<ApplyBlocker?> RunAsync(int applicationId, IReadOnlyDictionary<string, string> answers, int basedOn, Actor by, DateTime now)
    {
        var person = await reception.PersonKeyAsync(answers);
        try
        {
            return await db.WriteAsync(() => EditAsync(applicationId, answers, person, basedOn, by, now));
        }
        catch (RuleBroken refused) when (refused.Reason is ApplyBlocker blocker)
        {
            return blocker;
        }
        catch (DbUpdateConcurrencyException)
        {
            return ApplyBlocker.WrongState;
        }
        catch (DbUpdateException twice) when (twice.IsDuplicate())
        {
            return ApplyBlocker.AlreadyApplied;
        }
    }

    private async Task<ApplyBlocker?> EditAsync(
        int applicationId, IReadOnlyDictionary<string, string> answers, string person, int basedOn, Actor by, DateTime now)
    {
        db.ChangeTracker.Clear();
        var application = await db.Applications.Include(a => a.Answers).SingleAsync(a => a.Id == applicationId);
        var opening = await db.Openings.AsNoTracking().SingleAsync(o => o.Id == application.OpeningId);
        if (application.Answers.Max(a => a.Number) != basedOn)
        {
            return ApplyBlocker.WrongState;
        }
        if (await db.Applications.LiveOfPerson(opening.Id, person, accountId: null).AnyAsync(a => a.Id != applicationId))
        {
            return ApplyBlocker.AlreadyApplied;
        }

        application.Edit(opening, answers, person, by, now);
        if (await notices.EditedAsync(application, opening, now) is { } notice)
        {
            db.OutboxMessages.Add(notice);
        }
        await db.SaveChangesAsync();
        return null;
    }
}
