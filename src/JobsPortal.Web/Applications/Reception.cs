using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Openings;
using JobsPortal.Data.Secrets;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Applications;

/// <summary>
/// Takes an application in, whoever typed it: the same for the portal and for paper at the counter. Everything happens in the caller's
/// <see cref="JobsDbContext.WriteAsync{T}"/>, together with the notice.
/// </summary>
public sealed class Reception(JobsDbContext db, LookupKey lookupKey, ApplicationNotices notices)
{
    /// <summary>Reads the portal's secret; call it before the write begins.</summary>
    public async Task WarmUpAsync() => await lookupKey.GetAsync();

    /// <summary>The person under the portal's secret.</summary>
    public async Task<string> PersonKeyAsync(IReadOnlyDictionary<string, string> answers)
    {
        var birth = DateOnly.TryParseExact(answers.GetValueOrDefault(DefaultForms.BirthDate), "yyyy-MM-dd", out var date) ? date : (DateOnly?)null;
        return LookupCode.PersonKey(
            await lookupKey.GetAsync(), answers.GetValueOrDefault(DefaultForms.Name, ""), birth, answers.GetValueOrDefault(DefaultForms.Phone, ""));
    }

    /// <summary>Submits a saved draft whose answers were checked, gives a first comer a place or a rank, writes the notice and saves.</summary>
    /// <exception cref="RuleBroken"><see cref="ApplyBlocker.AlreadyApplied"/>, or what <see cref="Application.Submit"/> refuses.</exception>
    public async Task ReceiveAsync(Application application, Opening opening, DateTime receivedAt, Actor by, DateTime now)
    {
        var person = await PersonKeyAsync(application.CurrentAnswers);
        if (await db.Applications.LiveOfPerson(opening.Id, person, application.AccountId).AnyAsync(a => a.Id != application.Id))
        {
            throw new RuleBroken(ApplyBlocker.AlreadyApplied);
        }

        application.Submit(opening, person, receivedAt, by, now);
        if (application.Lifecycle == ApplicationLifecycle.FirstCome)
        {
            await GivePlaceAsync(application, opening, now);
        }
        if (await notices.ReceivedAsync(application, opening, now) is { } notice)
        {
            db.OutboxMessages.Add(notice);
        }
        await db.SaveChangesAsync();
    }

    private async Task GivePlaceAsync(Application application, Opening opening, DateTime now)
    {
        var unit = application.UnitId ?? opening.Units[0].Id;
        if (await db.TakePlacesAsNewcomerAsync(unit, application.PartySize))
        {
            application.TakePlace(now);
            return;
        }
        application.Queue(await db.NextRankAsync(unit), now);
    }
}
