using JobsPortal.Data.Accounts;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Results;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Seed;

/// <summary>The applications of the demo district: one opening for each thing that can become of them.</summary>
internal sealed class DemoApplications(
    JobsDbContext db, IReadOnlyDictionary<string, Opening> openings, IReadOnlyDictionary<string, Account> accounts, DistrictProfile district,
    SeedApplicants applicants, SeedPeople people, DateTime now)
{
    private const int Older = 61;
    private const int Adult = 46;

    public async Task AddAsync()
    {
        await DecidedAndConfirmedAsync();
        await WaitingForAnswersAsync();
        await WaitingForApprovalAsync();
        await InReviewAsync();
        await JustReceivedAsync();
        await FirstComeAsync();
    }

    private async Task DecidedAndConfirmedAsync()
    {
        var opening = openings[DemoOpenings.TogetherPast];
        var (officer, approver) = (accounts["officer1"].Id, accounts["approver1"].Id);
        var received = await ReceiveAsync(opening, count: 15, Older);
        received[14].Withdraw(Actor.Applicant(null), opening.ClosesAt!.Value.AddHours(-3));
        var closed = opening.ClosesAt.Value;
        var firstUnit = received.Take(14).Where(a => a.UnitId == opening.Units[0].Id).ToList();
        var secondUnit = received.Take(14).Where(a => a.UnitId == opening.Units[1].Id).ToList();
        List<Application> selected = [.. firstUnit.Take(5), .. secondUnit.Take(3)];
        var rest = received.Take(14).Except(selected).ToList();
        await ReleaseAsync(opening, officer, approver, closed.AddDays(2), closed.AddDays(9),
        [
            .. selected.Select(a => Item(a, ApplicationStatus.Selected)),
            .. rest.Take(2).Select((a, i) => Item(a, ApplicationStatus.Waitlisted, rank: rest.Take(i + 1).Count(b => b.UnitId == a.UnitId))),
            .. rest.Skip(2).Take(1).Select(a => Item(a, ApplicationStatus.Ineligible, DecisionReason.IncomeAboveLimit)),
            .. rest.Skip(3).Select(a => Item(a, ApplicationStatus.NotSelected, DecisionReason.LowerRank)),
        ], received);
        selected[^1].Decline(Actor.Applicant(null), closed.AddDays(6));
        foreach (var application in selected.SkipLast(1)) application.Accept(Actor.Applicant(application.AccountId), closed.AddDays(5));
        await ConfirmAsync(opening, selected.SkipLast(2), officer, closed.AddDays(14));
    }

    private async Task WaitingForAnswersAsync()
    {
        var opening = openings[DemoOpenings.Care];
        var received = await ReceiveAsync(opening, count: 8, Older + 8, "resident1");
        received[7].Withdraw(Actor.Applicant(null), opening.ClosesAt!.Value.AddHours(-5));
        await ReleaseAsync(opening, accounts["officer2"].Id, accounts["approver2"].Id, opening.ClosesAt.Value.AddDays(4), now.AddDays(3),
        [
            .. received.Take(4).Select(a => Item(a, ApplicationStatus.Selected)),
            Item(received[4], ApplicationStatus.Waitlisted, rank: 1),
            Item(received[5], ApplicationStatus.NotSelected, DecisionReason.LowerRank),
            Item(received[6], ApplicationStatus.Ineligible, DecisionReason.InAnotherProgram),
        ], received);
        foreach (var application in received.Skip(1).Take(2)) application.Accept(Actor.Applicant(null), now.AddDays(-2));
        await db.SaveChangesAsync();
    }

    private async Task WaitingForApprovalAsync()
    {
        var opening = openings[DemoOpenings.Recycling];
        var officer = accounts["officer1"].Id;
        var received = await ReceiveAsync(opening, count: 7, Older);
        var at = opening.ClosesAt!.Value.AddDays(1);
        foreach (var application in received) application.StartReview(Actor.Staff(officer), at);
        await db.SaveChangesAsync();
        var batch = Batch(opening, officer, at, now.AddDays(6),
        [
            .. received.Take(4).Select(a => Item(a, ApplicationStatus.Selected)),
            Item(received[4], ApplicationStatus.Waitlisted, rank: 1),
            .. received.Skip(5).Select(a => Item(a, ApplicationStatus.NotSelected, DecisionReason.LowerRank)),
        ]);
        batch.Submit(received, opening, officer, at.AddHours(5));
        await db.SaveChangesAsync();
    }

    private async Task InReviewAsync()
    {
        var opening = openings[DemoOpenings.Papers];
        var officer = accounts["officer1"].Id;
        var received = await ReceiveAsync(opening, count: 6, Adult, "resident3");
        foreach (var application in received) application.StartReview(Actor.Staff(officer), opening.ClosesAt!.Value.AddDays(2));
        Batch(opening, officer, opening.ClosesAt!.Value.AddDays(3), null, [Item(received[0], ApplicationStatus.Selected)]);
        await db.SaveChangesAsync();
    }

    private async Task JustReceivedAsync()
    {
        var opening = openings[DemoOpenings.Together];
        await ReceiveAsync(opening, count: 6, Older, "resident1");
        var at = now.AddHours(-6);
        db.Add(applicants.Submit(opening, people.Next(Older + 8), at, intake: (accounts["clerk1"].Id, district.Dongs[11].Code)));
        db.Add(applicants.Submit(opening, people.Next(Older + 8), at.AddHours(1), intake: (accounts["clerk2"].Id, district.Dongs[4].Code)));
        db.Add(applicants.Submit(opening, people.Next(Older + 12), at.AddHours(2), typedBy: new TypedBy("김보람", "딸", "01000000077")));
        db.Add(applicants.Start(opening, people.Next(Older), at.AddHours(3)));

        var library = openings[DemoOpenings.Library];
        var earlier = await ReceiveAsync(library, count: 1, Adult - 18, "resident2");
        earlier[0].Withdraw(Actor.Applicant(accounts["resident2"].Id), earlier[0].ReceivedAt!.Value.AddHours(2));
        await db.SaveChangesAsync();
        await ReceiveAsync(library, count: 4, Adult - 10, "resident4");
    }

    private async Task FirstComeAsync()
    {
        var past = openings[DemoOpenings.CareTalk];
        var came = await PlacesAsync(past, count: 9, Adult);
        came[^1].Decline(Actor.Applicant(null), past.ClosesAt!.Value.AddHours(-2));
        await ConfirmAsync(past, came.SkipLast(2), accounts["officer2"].Id, past.ClosesAt.Value.AddDays(14));
        await PlacesAsync(openings[DemoOpenings.Resume], count: 7, Adult);
        await PlacesAsync(openings[DemoOpenings.Fair], count: 11, Adult, "resident3");
        await PlacesAsync(openings[DemoOpenings.Interview], count: 3, Adult);
    }

    /// <summary>So many applications, spread over the part of the window that is past; the first of them is that of the login.</summary>
    private async Task<IReadOnlyList<Application>> ReceiveAsync(Opening opening, int count, int meanAge, string? login = null)
    {
        var end = opening.ClosesAt < now ? opening.ClosesAt.Value : now;
        var step = (end - opening.OpensAt!.Value) / (count + 1);
        List<Application> received =
            [.. Enumerable.Range(1, count).Select(i => Submit(opening, meanAge, opening.OpensAt.Value + step * i, i == 1 ? login : null))];
        db.AddRange(received);
        await db.SaveChangesAsync();
        return received;
    }

    private Application Submit(Opening opening, int meanAge, DateTime at, string? login)
    {
        var person = people.Next(meanAge);
        if (login is null) return applicants.Submit(opening, person, at);

        var account = accounts[login];
        return applicants.Submit(opening, person with { Name = account.Name, BirthDate = account.BirthDate!.Value, Phone = account.PhoneNumber!, Email = account.Email }, at, account.Id);
    }

    private async Task<IReadOnlyList<Application>> PlacesAsync(Opening opening, int count, int meanAge, string? login = null)
    {
        var received = await ReceiveAsync(opening, count, meanAge, login);
        foreach (var unit in opening.Units)
        {
            int taken = 0, rank = 0;
            foreach (var application in received.Where(a => a.UnitId == unit.Id))
            {
                if (taken + application.PartySize > unit.Headcount) application.Queue(++rank, application.ReceivedAt!.Value);
                else
                {
                    application.TakePlace(application.ReceivedAt!.Value);
                    taken += application.PartySize;
                }
            }

            await db.OpeningUnits.Where(u => u.Id == unit.Id).ExecuteUpdateAsync(set => set.SetProperty(u => u.Taken, taken));
        }

        await db.SaveChangesAsync();
        return received;
    }

    private async Task ReleaseAsync(
        Opening opening, int officer, int approver, DateTime at, DateTime answerBy, IReadOnlyList<DecisionItem> items, IReadOnlyList<Application> received)
    {
        foreach (var application in received.Where(a => a.Status == ApplicationStatus.Submitted)) application.StartReview(Actor.Staff(officer), at.AddHours(-20));
        await db.SaveChangesAsync();
        var batch = Batch(opening, officer, at, answerBy, items);
        batch.Submit(received, opening, officer, at.AddHours(1));
        await db.SaveChangesAsync();
        batch.Release(received, opening, approver, at.AddHours(3));
        await db.SaveChangesAsync();
    }

    private DecisionBatch Batch(Opening opening, int officer, DateTime at, DateTime? answerBy, IReadOnlyList<DecisionItem> items)
    {
        var batch = new DecisionBatch(opening.Id, officer, at);
        foreach (var item in items) batch.Put(item, officer);
        batch.AnswerBy(answerBy);
        db.Add(batch);
        return batch;
    }

    private async Task ConfirmAsync(Opening opening, IEnumerable<Application> applications, int officer, DateTime at)
    {
        foreach (var application in applications.Where(a => a.Lifecycle.Allows(a.Status, ApplicationStatus.Confirmed)))
        {
            application.Confirm(Actor.Staff(officer), at);
            db.Add(JobResult.OfConfirmation(application, opening, Domain.Shared.SeoulTime.DayOf(at), officer, at));
        }

        await db.SaveChangesAsync();
    }

    private static DecisionItem Item(Application application, ApplicationStatus outcome, DecisionReason? reason = null, int? rank = null) =>
        new() { ApplicationId = application.Id, Outcome = outcome, Reason = reason, Rank = rank };
}
