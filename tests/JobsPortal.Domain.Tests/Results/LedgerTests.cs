using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.Tests.Openings;

namespace JobsPortal.Domain.Tests.Results;

public sealed class LedgerTests
{
    private static readonly DateOnly FirstDay = new(2027, 1, 4);

    [Fact]
    public void A_confirmed_job_counts_one_job_of_its_programme()
    {
        var opening = Drafts.Approved(Drafts.Details() with { JobProgramId = 12 });
        var entry = JobResult.OfConfirmation(Application(opening), opening, FirstDay, Drafts.Officer, Drafts.Now);

        Assert.Equal((ResultMeasure.Jobs, 1, 12, ResultOrigin.Confirmation), (entry.Measure, entry.Count, entry.JobProgramId, entry.Origin));
        Assert.Equal((FirstDay, Drafts.Now, Drafts.Officer), (entry.OccurredOn, entry.RecordedAt, entry.RecordedBy));
    }

    [Fact]
    public void The_evidence_names_the_opening_and_no_person()
    {
        var opening = Drafts.Approved();
        var entry = JobResult.OfConfirmation(Application(opening), opening, FirstDay, Drafts.Officer, Drafts.Now);
        Assert.Equal(opening.ManagementNumber, entry.Evidence);
        Assert.DoesNotContain("김구민", entry.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_counts_participants_and_never_jobs()
    {
        var opening = Drafts.Approved(Drafts.Details() with { Units = [Drafts.Seats()] }, OpeningKind.Event);
        Assert.Equal(ResultMeasure.Participants, JobResult.OfConfirmation(Application(opening), opening, FirstDay, Drafts.Officer, Drafts.Now).Measure);
    }

    [Fact]
    public void A_counter_entry_takes_an_entry_back_to_nothing()
    {
        var opening = Drafts.Approved(Drafts.Details() with { JobProgramId = 12 });
        var entry = JobResult.OfConfirmation(Application(opening), opening, FirstDay, Drafts.Officer, Drafts.Now);
        var counter = JobResult.CounterTo(entry, "선발 취소", FirstDay.AddDays(10), Drafts.OtherOfficer, Drafts.Now.AddDays(10));

        Assert.Equal(0, entry.Count + counter.Count);
        Assert.Equal((entry.JobProgramId, entry.OpeningId, entry.ApplicationId, entry.Measure), (counter.JobProgramId, counter.OpeningId, counter.ApplicationId, counter.Measure));
        Assert.Equal((ResultOrigin.CounterEntry, "선발 취소", Drafts.OtherOfficer), (counter.Origin, counter.Evidence, counter.RecordedBy));
        Assert.Equal((1, ResultOrigin.Confirmation), (entry.Count, entry.Origin));
    }

    internal static Application Application(Opening opening)
    {
        var consents = Consents.All.ToDictionary(c => c, _ => true);
        var application = Domain.Applications.Application.Start(opening, "1234567890", Channel.Online, accountId: null, consents, Drafts.Now);
        return application;
    }
}
