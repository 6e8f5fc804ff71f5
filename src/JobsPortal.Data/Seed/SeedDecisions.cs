using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Results;

namespace JobsPortal.Data.Seed;

/// <summary>Takes invented applications on: reviewed, decided in a batch that a second person releases, answered, confirmed.</summary>
internal sealed class SeedDecisions(Random random, DateTime now)
{
    private const int DaysUntilRelease = 5;
    private const int DaysUntilWork = 14;

    /// <summary>Reviews and decides what is old enough; a tenth stays without a result. The applications have their keys.</summary>
    /// <returns>What is to be saved beside them.</returns>
    public IEnumerable<object> Decide(Opening opening, IReadOnlyList<Application> received)
    {
        if (opening.ClosesAt is not { } closed || closed.AddDays(1) > now || opening.Status != OpeningStatus.Approved) yield break;

        var officer = opening.DraftedBy!.Value;
        foreach (var application in received.Where(_ => random.NextDouble() < 0.02)) application.Withdraw(Actor.Applicant(application.AccountId), closed.AddMinutes(-1));
        List<Application> live = [.. received.Where(a => a.Status == ApplicationStatus.Submitted)];
        foreach (var application in live) application.StartReview(Actor.Staff(officer), closed.AddHours(20));
        var release = closed.AddDays(DaysUntilRelease);
        if (live.Count == 0 || release > now || random.NextDouble() < 0.1) yield break;

        var batch = Batch(opening, live, officer, release);
        batch.Submit(live, opening, officer, release.AddHours(-3));
        batch.Release(live, opening, opening.ApprovedBy!.Value, release);
        yield return batch;
        foreach (var result in Answer(opening, live, officer, release)) yield return result;
    }

    private DecisionBatch Batch(Opening opening, List<Application> live, int officer, DateTime release)
    {
        var batch = new DecisionBatch(opening.Id, officer, release.AddDays(-2));
        var left = opening.Units.ToDictionary(u => u.Id, u => u.Headcount);
        var waiting = opening.Units.ToDictionary(u => u.Id, _ => 0);
        foreach (var application in live)
        {
            var unit = application.UnitId ?? opening.Units[0].Id;
            var outcome = random.NextDouble() < 0.08 ? ApplicationStatus.Ineligible
                : left[unit] >= application.PartySize ? ApplicationStatus.Selected
                : waiting[unit] < 3 ? ApplicationStatus.Waitlisted : ApplicationStatus.NotSelected;
            if (outcome == ApplicationStatus.Selected) left[unit] -= application.PartySize;
            batch.Put(new DecisionItem
            {
                ApplicationId = application.Id,
                Outcome = outcome,
                Rank = outcome == ApplicationStatus.Waitlisted ? ++waiting[unit] : null,
                Reason = outcome == ApplicationStatus.Ineligible ? DecisionReason.QualificationNotMet : outcome == ApplicationStatus.NotSelected ? DecisionReason.LowerRank : null,
            }, officer);
        }

        batch.AnswerBy(release.AddDays(5));
        return batch;
    }

    private IEnumerable<JobResult> Answer(Opening opening, List<Application> live, int officer, DateTime release)
    {
        var answered = release.AddDays(2);
        var begins = release.AddDays(DaysUntilWork);
        foreach (var application in live.Where(a => a.Status == ApplicationStatus.Selected && answered < now))
        {
            var actor = Actor.Applicant(application.AccountId);
            if (random.NextDouble() < 0.1)
            {
                application.Decline(actor, answered);
                continue;
            }

            application.Accept(actor, answered);
            if (begins > now) continue;
            application.Confirm(Actor.Staff(officer), begins);
            yield return JobResult.OfConfirmation(application, opening, Domain.Shared.SeoulTime.DayOf(begins), officer, begins);
        }
    }
}
