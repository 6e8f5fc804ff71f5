using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Applications;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Kit;

public sealed partial class Given
{
    /// <summary>Answers that every form takes, by key; <paramref name="change"/> alters them.</summary>
    public static Dictionary<string, string> Answers(OpeningKind kind, string name = "김순자", string phone = "01000001234", Action<Dictionary<string, string>>? change = null)
    {
        Dictionary<string, string> answers = new()
        {
            [DefaultForms.Name] = name,
            [DefaultForms.BirthDate] = "1955-03-09",
            [DefaultForms.Phone] = phone,
            [DefaultForms.Dong] = "1135063000",
            [DefaultForms.PartySize] = "1",
            [DefaultForms.Careers] = "아파트 경비 5년",
            [DefaultForms.Motive] = "동네에서 일하고 싶습니다.",
            [DefaultForms.HouseholdSize] = "2",
            [DefaultForms.IncomeBand] = "upTo60",
            [DefaultForms.Exclusions] = DefaultForms.NoExclusion,
        };
        change?.Invoke(answers);
        foreach (var key in answers.Keys.Except(OpeningKinds.Of(kind).Form.Fields.Select(f => f.Key)).ToList()) answers.Remove(key);
        return answers;
    }

    /// <summary>A draft as the portal keeps it, with these answers so far.</summary>
    public async Task<Application> DraftApplicationAsync(Opening opening, int? accountId = null, IReadOnlyDictionary<string, string>? answers = null)
    {
        await using var context = App.Open();
        var consents = new Dictionary<ConsentKind, bool> { [ConsentKind.CollectionAndUse] = true, [ConsentKind.RecordsFromOffices] = true };
        return await context.Get<StartApplication>().RunAsync(
            opening, accountId, consents, answers ?? Answers(opening.Kind, $"신청인{Letters(Next())}"), "check", App.Clock.Now);
    }

    /// <summary>A received application, taken in as the portal takes it in. Everybody made here is another person, unless the answers say who.</summary>
    public async Task<Application> SubmittedApplicationAsync(Opening opening, int? accountId = null, IReadOnlyDictionary<string, string>? answers = null)
    {
        var draft = await DraftApplicationAsync(opening, accountId, answers);
        await using var context = App.Open();
        var outcome = await context.Get<SubmitApplication>().RunAsync(draft.Id, App.Clock.Now, Actor.Applicant(accountId));
        Assert.True(outcome.Blocker is null, $"{outcome.Blocker}: {string.Join(", ", outcome.Faults)}");
        return await App.AskAsync(db => db.Applications.AsNoTracking().AsSplitQuery().Include(a => a.Answers).Include(a => a.Events).SingleAsync(a => a.Id == draft.Id));
    }

    /// <summary>조회번호 of an application.</summary>
    public async Task<string> CodeOfAsync(string number)
    {
        await using var context = App.Open();
        return await context.Get<ProveApplication>().CodeAsync(number);
    }

    /// <summary>Names have letters, no figures.</summary>
    private static string Letters(int number) =>
        string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => "가나다라마바사아자차"[digit - '0']));
}
