using JobsPortal.Data;
using JobsPortal.Data.Providers;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Applications;

/// <summary>서류 보완 by the applicant: the answer, and whatever of the form was put right as a new version; back into review in one transaction.</summary>
public sealed class SupplementApplication(JobsDbContext db, Reception reception, CaseNotices notices)
{
    /// <summary>Saves checked answers and the answer to the 보완요구. Returns why it was refused, or null, also for a second press.</summary>
    /// <param name="applicationId">The application.</param>
    /// <param name="number">Which 보완요구 the applicant answers.</param>
    /// <param name="answer">What the applicant writes.</param>
    /// <param name="answers">All answers of the form, checked.</param>
    /// <param name="by">Who answers.</param>
    /// <param name="now">When the request came in, UTC.</param>
    public async Task<Enum?> RunAsync(int applicationId, int number, string? answer, IReadOnlyDictionary<string, string> answers, Actor by, DateTime now)
    {
        await notices.LoadAsync();
        var person = await reception.PersonKeyAsync(answers);
        try
        {
            await db.WriteAsync(() => FulfilAsync(applicationId, number, answer, answers, person, by, now));
            return null;
        }
        catch (RuleBroken refused)
        {
            return refused.Reason;
        }
        catch (DbUpdateConcurrencyException)
        {
            return CaseBlocker.WrongState;
        }
        catch (DbUpdateException twice) when (twice.IsDuplicate())
        {
            return ApplyBlocker.AlreadyApplied;
        }
    }

    private async Task FulfilAsync(int applicationId, int number, string? answer, IReadOnlyDictionary<string, string> answers, string person, Actor by, DateTime now)
    {
        db.ChangeTracker.Clear();
        var application = await db.Applications.AsSplitQuery().Include(a => a.Answers).Include(a => a.Supplements).SingleAsync(a => a.Id == applicationId);
        if (application.Supplements.Any(s => s.Number == number && s.Answer == answer))
        {
            return;
        }
        var changed = AnswerText.Write(answers) != AnswerText.Write(application.CurrentAnswers);
        application.FulfilSupplement(answer, changed ? answers : null, changed ? person : null, by, now);
        var opening = await db.Openings.AsNoTracking().SingleAsync(o => o.Id == application.OpeningId);
        var told = notices.Sentence(opening.Kind, new ToldStep(ApplicationStatus.InReview));
        if (notices.Of(application, opening, FormattableString.Invariant($"supplemented-{number}"), told, mailOnly: true, now) is { } notice)
        {
            db.OutboxMessages.Add(notice);
        }
        await db.SaveChangesAsync();
    }
}
