using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Programs;
using JobsPortal.Domain.Results;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Kit;

public sealed partial class Given
{
    /// <summary>
    /// Entries of confirmed applications to an opening of the programme, one for each day. All of them are one person's when
    /// <paramref name="samePerson"/>, each with an opening of its own.
    /// </summary>
    public async Task<IReadOnlyList<JobResult>> ConfirmedJobsAsync(JobProgram program, DateOnly[] days, bool samePerson = false)
    {
        var office = await OfficeAsync();
        List<JobResult> made = [];
        var number = Next();
        Opening? opening = null;
        foreach (var day in days)
        {
            if (opening is null || samePerson)
            {
                opening = await ApprovedOpeningAsync(closesAt: App.Clock.Now.AddHours(-3), change: d => d with { JobProgramId = program.Id });
            }

            var person = samePerson ? number : Next();
            var answers = Answers(opening.Kind, $"실적{Letters(person)}", $"0100000{person % 10_000:D4}");
            var application = await SubmittedBeforeAsync(opening, answers);
            await DecidedAsync(opening, (application, ApplicationStatus.Selected));
            await using var context = App.Open();
            var selected = await context.Db.Applications.SingleAsync(a => a.Id == application.Id);
            selected.Accept(Actor.Applicant(null), App.Clock.Now);
            selected.Confirm(Actor.Staff(office.Drafter.Id), App.Clock.Now);
            var entry = JobResult.OfConfirmation(selected, opening, day, office.Drafter.Id, App.Clock.Now);
            context.Db.Add(entry);
            await context.Db.SaveChangesAsync();
            made.Add(entry);
        }

        return made;
    }

    private async Task<Application> SubmittedBeforeAsync(Opening opening, Dictionary<string, string> answers)
    {
        var at = opening.ClosesAt!.Value.AddHours(-1);
        await using var context = App.Open();
        var reception = context.Get<JobsPortal.Web.Applications.Reception>();
        await reception.WarmUpAsync();
        return await context.Db.WriteAsync(async () =>
        {
            var application = Application.Start(
                opening, ReceiptNumber.New(Random.Shared.Next), Channel.Online, accountId: null, new Dictionary<ConsentKind, bool> { [ConsentKind.CollectionAndUse] = true, [ConsentKind.RecordsFromOffices] = true }, at);
            application.SaveDraft(answers, step: null, at);
            context.Db.Add(application);
            await context.Db.SaveChangesAsync();
            await reception.ReceiveAsync(application, opening, at, Actor.Applicant(null), at);
            return application;
        });
    }
}
