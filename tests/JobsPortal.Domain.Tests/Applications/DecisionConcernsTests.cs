using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Qualifications;
using JobsPortal.Domain.Scores;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Applications;

/// <summary>What should be seen before somebody is selected.</summary>
public sealed class DecisionConcernsTests
{
    public static TheoryData<string?, InterviewStatus?, DecisionConcern[]> Facts => new()
    {
        { null, null, [] },
        { "upTo80", InterviewStatus.Attended, [] },
        { DefaultForms.IncomeAboveLimit, null, [DecisionConcern.IncomeAboveLimit] },
        { null, InterviewStatus.Offered, [DecisionConcern.InterviewNotHeld] },
        { null, InterviewStatus.Booked, [DecisionConcern.InterviewNotHeld] },
        { null, InterviewStatus.Refused, [DecisionConcern.InterviewNotHeld] },
        { null, InterviewStatus.NoTimeFits, [DecisionConcern.InterviewNotHeld] },
        { null, InterviewStatus.Absent, [DecisionConcern.InterviewNotHeld] },
    };

    [Theory, MemberData(nameof(Facts))]
    public void Each_fact_is_one_concern(string? income, InterviewStatus? interview, DecisionConcern[] concerns) =>
        Assert.Equal(concerns, DecisionConcerns.Of(new DecisionBatch(1, 1, Sample.Closes), Sample.Approved(OpeningKind.Job), [], new Dictionary<int, int>(), [new(1, null, income, interview)]).Select(c => c.Concern));

    [Fact]
    public void Only_public_work_asks_another_office_about_everybody() =>
        Assert.Equal(DecisionConcern.QualificationNotAsked, DecisionConcerns.Of(new DecisionBatch(1, 1, Sample.Closes), Sample.Approved(OpeningKind.PublicWork), [], new Dictionary<int, int>(), [new(1, null, null, null)]).Single().Concern);

    [Fact]
    public void An_answer_that_is_awaited_is_a_concern_and_one_in_doubt_is_another()
    {
        Application application = Sample.Submitted(Sample.Approved());
        DateTime now = Sample.Closes.AddDays(1);
        QualificationCheck check = QualificationCheck.Ask(application, latest: null, by: 7, now);
        Assert.Equal([DecisionConcern.QualificationAwaited], About(check));
        check.Answer(new(QualificationResult.Qualified, RepeatedParticipation.Unclear, SeoulTime.DayOf(now), null), by: 7, now);
        Assert.Equal([DecisionConcern.QualificationInDoubt], About(check));
        QualificationCheck next = QualificationCheck.Ask(application, check, by: 7, now);
        next.Answer(new(QualificationResult.Qualified, RepeatedParticipation.None, SeoulTime.DayOf(now), null), by: 7, now);
        Assert.Empty(About(next));

        static IEnumerable<DecisionConcern> About(QualificationCheck check) => DecisionConcerns.Of(
            new DecisionBatch(1, 1, Sample.Closes), Sample.Approved(), [], new Dictionary<int, int>(), [new(1, check, null, null)]).Select(c => c.Concern);
    }

    [Theory]
    [InlineData(InterviewStatus.Offered, false)]
    [InlineData(InterviewStatus.Refused, false)]
    [InlineData(InterviewStatus.Booked, false)]
    [InlineData(InterviewStatus.Absent, true)]
    [InlineData(null, true)]
    public void Absence_is_a_reason_only_of_who_is_recorded_as_absent_or_was_never_invited_here(InterviewStatus? status, bool isTaken)
    {
        var batch = new DecisionBatch(1, 1, Sample.Closes);
        batch.Put(new DecisionItem { ApplicationId = 5, Outcome = ApplicationStatus.NotSelected, Reason = DecisionReason.AbsentFromInterview }, by: 1);
        Dictionary<int, InterviewStatus> interviews = status is { } known ? new() { [5] = known } : [];
        Assert.Equal(isTaken ? [] : [DecisionBlocker.AbsenceNotRecorded], batch.ReasonsAgainstAbsence(interviews));
    }

    [Fact]
    public void Ranks_are_counted_within_the_unit()
    {
        ScoredPerson[] people = [new(1, 90, null, null) { UnitId = 1 }, new(2, 50, null, null) { UnitId = 2 }, new(3, 40, null, null) { UnitId = 2 }];
        Assert.Equal((1, 2), (Ranking.Totals(people, 100)[2].Rank, Ranking.Totals(people, 100)[2].People));
        Assert.Equal((1, 1), (Ranking.Totals(people, 100)[1].Rank, Ranking.Totals(people, 100)[1].People));
    }
}
