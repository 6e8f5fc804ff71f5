using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Scores;

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
        { null, InterviewStatus.Absent, [DecisionConcern.InterviewNotHeld] },
    };

    [Theory, MemberData(nameof(Facts))]
    public void Each_fact_is_one_concern(string? income, InterviewStatus? interview, DecisionConcern[] concerns) =>
        Assert.Equal(concerns, DecisionConcerns.Of(new DecisionBatch(1, 1, Sample.Closes), Sample.Approved(OpeningKind.Job), [], new Dictionary<int, int>(), [new(1, null, income, interview)]).Select(c => c.Concern));

    [Fact]
    public void Only_public_work_asks_another_office_about_everybody() =>
        Assert.Equal(DecisionConcern.QualificationNotAsked, DecisionConcerns.Of(new DecisionBatch(1, 1, Sample.Closes), Sample.Approved(OpeningKind.PublicWork), [], new Dictionary<int, int>(), [new(1, null, null, null)]).Single().Concern);

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
