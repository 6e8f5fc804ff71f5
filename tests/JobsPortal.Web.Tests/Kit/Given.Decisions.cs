using JobsPortal.Data;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Applications;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Kit;

public sealed partial class Given
{
    /// <summary>The dong of everybody who applies here, unless told otherwise: 상계1동.</summary>
    public const string Dong = "1135063000";

    /// <summary>
    /// An application that came in online an hour before the window's end (now, where it is still open), with whatever that brings: a first
    /// comer's place, a notice by mail. Each has a name and a telephone of its own unless given.
    /// </summary>
    public async Task<Application> ApplicationAsync(
        Opening opening, string? name = null, string? email = null, string? dong = null, int? accountId = null, DateTime? receivedAt = null, int? unitId = null, int? secondUnitId = null, bool agreesToRecords = true)
    {
        var number = Next();
        var at = receivedAt ?? (opening.ClosesAt <= App.Clock.Now ? opening.ClosesAt.Value.AddHours(-1) : App.Clock.Now);
        var answers = Answers(opening.Kind, name ?? $"지원자{Letters(number)}", $"0100000{number % 10_000:D4}", all =>
        {
            all[DefaultForms.Dong] = dong ?? Dong;
            all[DefaultForms.Unit] = FormattableString.Invariant($"{unitId ?? opening.Units[0].Id}");
            if (secondUnitId is { } second) all[DefaultForms.SecondUnit] = FormattableString.Invariant($"{second}");
            if (email is not null) all[DefaultForms.Email] = email;
        });
        await using var context = App.Open();
        var reception = context.Get<Reception>();
        await reception.WarmUpAsync();
        return await context.Db.WriteAsync(async () =>
        {
            var application = Application.Start(
                opening, ReceiptNumber.New(Random.Shared.Next), Channel.Online, accountId, new Dictionary<ConsentKind, bool> { [ConsentKind.CollectionAndUse] = true, [ConsentKind.RecordsFromOffices] = agreesToRecords }, at);
            application.SaveDraft(answers, step: null, at);
            context.Db.Add(application);
            await context.Db.SaveChangesAsync();
            await reception.ReceiveAsync(application, opening, at, Actor.Applicant(accountId), at);
            return application;
        });
    }

    /// <summary>A 선발(안) of these decisions, sent by the department's drafter and released by its approver, so that the people know.</summary>
    public Task DecidedAsync(Opening opening, params (Application Application, ApplicationStatus Outcome)[] decisions) =>
        DecidedAsync(opening, waitlistUntil: null, decisions);

    /// <summary>The same, with the last day on which a rank on the waiting list holds.</summary>
    public async Task DecidedAsync(Opening opening, DateOnly? waitlistUntil, params (Application Application, ApplicationStatus Outcome)[] decisions)
    {
        var office = await OfficeAsync();
        var now = App.Clock.Now;
        await using var context = App.Open();
        var ids = decisions.Select(d => d.Application.Id).ToArray();
        var applications = await context.Db.Applications.Where(a => ids.Contains(a.Id)).ToListAsync();
        var ranks = await context.Db.Applications.Where(a => a.OpeningId == opening.Id && a.Status == ApplicationStatus.Waitlisted)
            .GroupBy(a => a.UnitId).Select(g => new { Unit = g.Key, Last = g.Max(a => a.WaitlistRank) }).ToDictionaryAsync(g => g.Unit ?? 0, g => g.Last ?? 0);
        var waiting = await context.Db.Applications.Where(a => a.OpeningId == opening.Id && a.Status == ApplicationStatus.Waitlisted && !ids.Contains(a.Id)).ToListAsync();
        var batch = new DecisionBatch(opening.Id, office.Drafter.Id, now);
        batch.AnswerBy(now.AddDays(7));
        batch.KeepWaitlistUntil(waitlistUntil);
        foreach (var (application, outcome) in decisions)
        {
            var current = applications.Single(a => a.Id == application.Id);
            if (current.Status == ApplicationStatus.Submitted) current.StartReview(Actor.Staff(office.Drafter.Id), now);
            var needsReason = outcome is ApplicationStatus.NotSelected or ApplicationStatus.Ineligible;
            batch.Put(new DecisionItem
            {
                ApplicationId = application.Id,
                Outcome = outcome,
                Reason = needsReason ? DecisionReason.LowerRank : null,
                Rank = outcome == ApplicationStatus.Waitlisted ? ranks[current.UnitId ?? 0] = ranks.GetValueOrDefault(current.UnitId ?? 0) + 1 : null,
            }, office.Drafter.Id);
        }

        batch.Submit([.. applications, .. waiting], opening, office.Drafter.Id, now);
        batch.Release([.. applications, .. waiting], opening, office.Approver.Id, now);
        context.Db.Add(batch);
        await context.Db.SaveChangesAsync();
    }

    /// <summary>An application of a selected person who has said yes.</summary>
    public async Task<Application> AcceptedApplicationAsync(Opening opening, string? name = null)
    {
        var application = await ApplicationAsync(opening, name);
        await DecidedAsync(opening, (application, ApplicationStatus.Selected));
        await using var context = App.Open();
        var selected = await context.Db.Applications.SingleAsync(a => a.Id == application.Id);
        selected.Accept(Actor.Applicant(null), App.Clock.Now);
        await context.Db.SaveChangesAsync();
        return selected;
    }
}
