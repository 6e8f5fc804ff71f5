using JobsPortal.Domain.Scores;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Tests.Scores;

/// <summary>선발기준표 and 순위 at their boundaries.</summary>
public sealed class RankingTests
{
    private static readonly DateTime Now = new(2026, 11, 2, 1, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void More_points_come_first_then_the_older_then_the_earlier_and_equal_sums_have_one_rank()
    {
        ScoredPerson[] people =
        [
            new(1, 80, new(1960, 1, 1), Now), new(2, 90, new(1990, 1, 1), Now), new(3, 80, new(1950, 1, 1), Now),
            new(4, 80, new(1960, 1, 1), Now.AddMinutes(-1)), new(5, 80, BirthDate: null, Now), new(6, 70, new(1940, 1, 1), Now),
        ];
        Assert.Equal([2, 3, 4, 1, 5, 6], Ranking.InOrder(people).Select(p => p.ApplicationId));
        Assert.Equal([2, 3, 4, 1, 5, 6], Ranking.InOrder(people.Reverse()).Select(p => p.ApplicationId));
        IReadOnlyDictionary<int, ScoreTotal> totals = Ranking.Totals(people, most: 100);
        Assert.Equal((2, 2, 6, 1), (totals[1].Rank, totals[5].Rank, totals[6].Rank, totals[2].Rank));
        Assert.Equal(new ScoreTotal(80, 100, 2, 6), totals[3]);
    }

    [Fact]
    public void A_criterion_has_a_name_of_its_own_and_points_and_stands_once_somebody_is_scored()
    {
        string longest = new('가', ScoreCriterion.NameMaxLength);
        Assert.Empty(ScoreCriterion.ReasonsNotToSet([(longest, 1), ("면접", ScoreCriterion.PointsMost)], isScored: false));
        Assert.Equal([ScoreBlocker.NoCriterion], ScoreCriterion.ReasonsNotToSet([], isScored: false));
        Assert.Equal([ScoreBlocker.NameWrong], ScoreCriterion.ReasonsNotToSet([(longest + "가", 1)], isScored: false));
        Assert.Equal([ScoreBlocker.NameTwice], ScoreCriterion.ReasonsNotToSet([("면접", 1), ("면접", 2)], isScored: false));
        Assert.Equal([ScoreBlocker.PointsWrong], ScoreCriterion.ReasonsNotToSet([("면접", 0)], isScored: false));
        Assert.Equal([ScoreBlocker.PointsWrong], ScoreCriterion.ReasonsNotToSet([("면접", ScoreCriterion.PointsMost + 1)], isScored: false));
        Assert.Equal([ScoreBlocker.ScoredAlready], ScoreCriterion.ReasonsNotToSet([("면접", 1)], isScored: true));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void Points_lie_between_nothing_and_what_the_criterion_gives(int points, bool fits)
    {
        ScoreCriterion criterion = new(1, 0, "면접", 30);
        Exception? refused = Record.Exception(() => new Score(1, criterion, points, 7, Now));
        Assert.Equal(fits ? null : ScoreBlocker.ScoreWrong, (refused as RuleBroken)?.Reason);
    }
}
