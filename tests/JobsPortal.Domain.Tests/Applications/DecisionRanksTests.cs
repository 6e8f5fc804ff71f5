using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;

namespace JobsPortal.Domain.Tests.Applications;

/// <summary>예비순번 runs 1, 2, 3 … within each 모집단위, because places fall free in units.</summary>
public sealed class DecisionRanksTests
{
    private static readonly Opening Opening = TwoUnits();

    public static TheoryData<int[], int[], bool> Ranks => new()
    {
        { [1, 2], [1], true },
        { [2, 1], [1, 2], true },
        { [], [1], true },
        { [1, 2], [3], false },
        { [1, 3], [], false },
        { [2], [], false },
        { [1, 1], [], false },
        { [1], [0], false },
    };

    [Theory, MemberData(nameof(Ranks))]
    public void Each_unit_has_a_first(int[] ofTheFirst, int[] ofTheSecond, bool fits)
    {
        var people = ofTheFirst.Select(rank => (Unit: 0, Rank: rank)).Concat(ofTheSecond.Select(rank => (Unit: 1, Rank: rank)))
            .Select((p, i) => (Application: InReview(i + 1, p.Unit), p.Rank)).ToList();
        Assert.Equal(fits, !BatchOf(people).ReasonsNotReady([.. people.Select(p => p.Application)], Opening, AfterClosing).Contains(DecisionBlocker.RankNotUnique));
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(1, false)]
    [InlineData(4, false)]
    public void Who_comes_later_stands_behind_those_who_wait_already(int rank, bool fits)
    {
        var waiting = InReview(1, unit: 0);
        Set(waiting, nameof(Application.Status), ApplicationStatus.Waitlisted);
        Set(waiting, nameof(Application.WaitlistRank), 2);
        var later = InReview(2, unit: 0);
        Assert.Equal(fits, !BatchOf([(later, rank)]).ReasonsNotReady([waiting, later], Opening, AfterClosing).Contains(DecisionBlocker.RankNotUnique));
    }

    [Fact]
    public void A_day_of_reply_in_the_past_is_refused_also_while_nobody_is_selected()
    {
        var person = InReview(1, unit: 0);
        var batch = BatchOf([(person, 1)]);
        Assert.DoesNotContain(DecisionBlocker.ReplyDueMissing, batch.ReasonsNotReady([person], Opening, AfterClosing));
        batch.AnswerBy(AfterClosing);
        Assert.Contains(DecisionBlocker.ReplyDueMissing, batch.ReasonsNotReady([person], Opening, AfterClosing));
    }

    private static DateTime AfterClosing => Sample.Closes.AddDays(1);

    private static DecisionBatch BatchOf(IEnumerable<(Application Application, int Rank)> people)
    {
        var batch = new DecisionBatch(openingId: 1, by: 1, AfterClosing);
        foreach (var (application, rank) in people)
        {
            batch.Put(new DecisionItem { ApplicationId = application.Id, Outcome = ApplicationStatus.Waitlisted, Rank = rank }, 1);
        }

        return batch;
    }

    private static Application InReview(int id, int unit)
    {
        var application = Sample.In(ApplicationStatus.InReview, OpeningKind.PublicWork);
        Set(application, nameof(Application.Id), id);
        Set(application, nameof(Application.UnitId), Opening.Units[unit].Id);
        return application;
    }

    private static Opening TwoUnits()
    {
        var opening = Sample.Approved(change: d => d with { Units = [d.Units[0], Sample.Details().Units[0]] });
        for (var i = 0; i < opening.Units.Count; i++) Set(opening.Units[i], nameof(OpeningUnit.Id), i + 1);
        return opening;
    }

    private static void Set(object on, string name, object value) => on.GetType().GetProperty(name)!.SetValue(on, value);
}
