using JobsPortal.Data;
using JobsPortal.Data.Openings;
using JobsPortal.Data.Providers;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Applications;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Applications;

/// <summary>What came of submitting.</summary>
/// <param name="Blocker">Why it was refused; null when it is received, now or by an earlier press of the button.</param>
/// <param name="Faults">Answers that must be put right first, by key.</param>
public sealed record Submission(ApplyBlocker? Blocker, IReadOnlyDictionary<string, AnswerFault> Faults)
{
    /// <summary>It is received.</summary>
    public static readonly Submission Received = new(null, new Dictionary<string, AnswerFault>());

    /// <summary>It was refused.</summary>
    public static Submission Refused(ApplyBlocker blocker) => new(blocker, Received.Faults);
}

/// <summary>
/// Submits a draft in one transaction with its place and its notice. Submitting again, later or at the same moment, ends with the same
/// one application.
/// </summary>
public sealed class SubmitApplication(JobsDbContext db, Reception reception, DistrictProfile district, TimeProvider clock)
{
    /// <summary>Submits the draft; <paramref name="receivedAt"/> is when the request came in, however long it waited for its turn.</summary>
    public async Task<Submission> RunAsync(int applicationId, DateTime receivedAt, Actor by)
    {
        await reception.WarmUpAsync();
        try
        {
            return await db.WriteAsync(() => SubmitAsync(applicationId, receivedAt, by));
        }
        catch (RuleBroken refused) when (refused.Reason is ApplyBlocker blocker)
        {
            return await WhatBecameOfAsync(applicationId, blocker);
        }
        catch (DbUpdateConcurrencyException)
        {
            return await WhatBecameOfAsync(applicationId, ApplyBlocker.WrongState);
        }
        catch (DbUpdateException twice) when (twice.IsDuplicate())
        {
            return await WhatBecameOfAsync(applicationId, ApplyBlocker.AlreadyApplied);
        }
    }

    private async Task<Submission> SubmitAsync(int applicationId, DateTime receivedAt, Actor by)
    {
        db.ChangeTracker.Clear();
        var application = await db.Applications.Include(a => a.Answers).SingleAsync(a => a.Id == applicationId);
        if (application.Status != ApplicationStatus.Draft)
        {
            return Submission.Received;
        }

        if (!await db.HoldPublishedAsync(application.OpeningId))
        {
            return Submission.Refused(ApplyBlocker.OpeningNotPublished);
        }

        var opening = await OpeningQueries.WithUnits.Run(db, application.OpeningId).SingleAsync();
        if (Application.ReasonsNotToApply(opening, receivedAt) is [var blocker, ..])
        {
            return Submission.Refused(blocker);
        }

        Dictionary<string, string> answers = [];
        var faults = new Questionnaire(opening, district).CheckAll(application.CurrentAnswers, receivedAt, answers);
        if (faults.Count > 0)
        {
            return new(ApplyBlocker.AnswersIncomplete, faults);
        }

        var now = clock.UtcNow();
        application.SaveDraft(answers, application.DraftStep, now);
        await reception.ReceiveAsync(application, opening, receivedAt, by, now);
        return Submission.Received;
    }

    /// <summary>Somebody was faster: the same draft in another tab, or the same person with another draft.</summary>
    private async Task<Submission> WhatBecameOfAsync(int applicationId, ApplyBlocker otherwise)
    {
        var status = await db.Applications.AsNoTracking().Where(a => a.Id == applicationId).Select(a => a.Status).SingleAsync();
        return status == ApplicationStatus.Draft ? Submission.Refused(otherwise) : Submission.Received;
    }
}
