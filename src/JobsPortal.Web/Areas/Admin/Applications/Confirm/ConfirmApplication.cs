using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Audit;
using JobsPortal.Data.Providers;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Results;
using JobsPortal.Web.Infrastructure.Access;
using JobsPortal.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Admin.Applications.Confirm;

/// <summary>What came of 참여 확정.</summary>
public enum ConfirmOutcome
{
    /// <summary>It is confirmed, now or by an earlier press; the ledger has one entry.</summary>
    Confirmed,

    /// <summary>Not this person's to see.</summary>
    NotFound,

    /// <summary>It stands where it cannot be confirmed.</summary>
    WrongState,
}

/// <summary>참여 확정 on the first day of work or of attendance: the state and the entry of the ledger in one transaction, once.</summary>
public sealed class ConfirmApplication(JobsDbContext db, AccessLog log, TimeProvider clock)
{
    /// <summary>Confirms the application of that number for <paramref name="day"/>; before the announced day with <paramref name="whyEarly"/>.</summary>
    public async Task<ConfirmOutcome> RunAsync(string number, StaffAccess access, DateOnly day, string? whyEarly, int by)
    {
        try
        {
            return await db.WriteAsync(() => ConfirmAsync(number, access, day, whyEarly, by));
        }
        catch (Exception fault) when (fault is DbUpdateConcurrencyException || (fault is DbUpdateException twice && twice.IsDuplicate()))
        {
            // The other of two presses was faster, or the applicant gave up in between.
            return await db.Applications.AnyAsync(a => a.Number == number && a.Status == ApplicationStatus.Confirmed) ? ConfirmOutcome.Confirmed : ConfirmOutcome.WrongState;
        }
    }

    private async Task<ConfirmOutcome> ConfirmAsync(string number, StaffAccess access, DateOnly day, string? whyEarly, int by)
    {
        db.ChangeTracker.Clear();
        if (await db.ApplicationsVisibleTo(access).SingleOrDefaultAsync(a => a.Number == number) is not { } application)
        {
            return ConfirmOutcome.NotFound;
        }
        if (application.Status == ApplicationStatus.Confirmed)
        {
            return ConfirmOutcome.Confirmed;
        }
        if (!application.Lifecycle.Allows(application.Status, ApplicationStatus.Confirmed))
        {
            return ConfirmOutcome.WrongState;
        }
        var opening = await db.Openings.AsNoTracking().SingleAsync(o => o.Id == application.OpeningId);
        var now = clock.UtcNow();
        if (application.ReasonsNotToConfirmOn(opening, day, whyEarly, now).Count > 0)
        {
            return ConfirmOutcome.WrongState;
        }
        application.Confirm(Actor.Staff(by), now, day, day < opening.WorkStartsOn ? whyEarly : null);
        if (OpeningKinds.Of(opening.Kind).CountsAs != ResultMeasure.None)
        {
            db.JobResults.Add(JobResult.OfConfirmation(application, opening, day, by, now));
        }
        log.Add(AccessAction.Decide, application.Number);
        await db.SaveChangesAsync();
        return ConfirmOutcome.Confirmed;
    }
}
