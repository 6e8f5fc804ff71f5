using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Scores;

/// <summary>Why a 선발기준표 or a score cannot be saved.</summary>
public enum ScoreBlocker
{
    /// <summary>There is no criterion.</summary>
    NoCriterion,

    /// <summary>A criterion has no name, or one that is too long.</summary>
    NameWrong,

    /// <summary>Two criteria have the same name.</summary>
    NameTwice,

    /// <summary>The points of a criterion are none from 1 to <see cref="ScoreCriterion.PointsMost"/>.</summary>
    PointsWrong,

    /// <summary>Somebody has been scored: the criteria hold for everybody and no longer change.</summary>
    ScoredAlready,

    /// <summary>A score lies outside 0 and the points of its criterion.</summary>
    ScoreWrong,

    /// <summary>The application is decided, withdrawn or of a kind without a review.</summary>
    NotUnderReview,

    /// <summary>Somebody else has changed it after the page was opened.</summary>
    Changed,

    /// <summary>취소공고: nobody is scored any more.</summary>
    OpeningWithdrawn,
}

/// <summary>심사 항목: one line of the 선발기준표 of an opening, with the most points it gives.</summary>
public sealed class ScoreCriterion
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameMaxLength = 60;

    /// <summary>Most points of one criterion.</summary>
    public const int PointsMost = 100;

    /// <summary>Most criteria of one opening.</summary>
    public const int CriteriaMost = 10;

    private ScoreCriterion() => Name = "";

    /// <summary>A line of the 선발기준표.</summary>
    public ScoreCriterion(int openingId, int order, string name, int points) => (OpeningId, Order, Name, Points) = (openingId, order, name, points);

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <summary>The opening.</summary>
    public int OpeningId { get; private set; }

    /// <summary>Place in the list, from 0.</summary>
    public int Order { get; private set; }

    /// <summary>What is judged.</summary>
    public string Name { get; private set; }

    /// <summary>Most points.</summary>
    public int Points { get; private set; }

    /// <summary>What is wrong with the lines of a 선발기준표.</summary>
    public static IReadOnlyList<ScoreBlocker> ReasonsNotToSet(IReadOnlyList<(string? Name, int? Points)> lines, bool isScored)
    {
        if (isScored)
        {
            return [ScoreBlocker.ScoredAlready];
        }

        List<ScoreBlocker> reasons = [];
        if (lines.Count is 0 or > CriteriaMost) reasons.Add(ScoreBlocker.NoCriterion);
        if (lines.Any(l => string.IsNullOrWhiteSpace(l.Name) || l.Name.Length > NameMaxLength)) reasons.Add(ScoreBlocker.NameWrong);
        if (lines.Select(l => l.Name).Distinct(StringComparer.Ordinal).Count() < lines.Count) reasons.Add(ScoreBlocker.NameTwice);
        if (lines.Any(l => l.Points is null or < 1 or > PointsMost)) reasons.Add(ScoreBlocker.PointsWrong);
        return reasons;
    }
}

/// <summary>점수: what one applicant got for one criterion. It stands until the result is released; who scored last is kept.</summary>
public sealed class Score : IVersioned
{
    private Score()
    {
    }

    /// <summary>Scores somebody.</summary>
    /// <exception cref="RuleBroken"><see cref="ScoreBlocker.ScoreWrong"/>.</exception>
    public Score(int applicationId, ScoreCriterion criterion, int points, int by, DateTime now)
    {
        (ApplicationId, CriterionId) = (applicationId, criterion.Id);
        Set(criterion, points, by, now);
    }

    /// <summary>Database key.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; set; }

    /// <summary>The application.</summary>
    public int ApplicationId { get; private set; }

    /// <summary>The criterion.</summary>
    public int CriterionId { get; private set; }

    /// <summary>The points.</summary>
    public int Points { get; private set; }

    /// <summary>Who scored last.</summary>
    public int ScoredBy { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime ScoredAt { get; private set; }

    /// <summary>Scores once more.</summary>
    /// <exception cref="RuleBroken"><see cref="ScoreBlocker.ScoreWrong"/>.</exception>
    public void Set(ScoreCriterion criterion, int points, int by, DateTime now)
    {
        if (points < 0 || points > criterion.Points)
        {
            throw new RuleBroken(ScoreBlocker.ScoreWrong);
        }

        (Points, ScoredBy, ScoredAt) = (points, by, now);
    }
}

/// <summary>What one applicant got in all.</summary>
/// <param name="Points">The sum.</param>
/// <param name="Most">The most that could be got.</param>
/// <param name="Rank">1 for the highest; the same sum has the same rank.</param>
/// <param name="People">How many of the same unit were scored in full.</param>
public sealed record ScoreTotal(int Points, int Most, int Rank, int People);

/// <summary>Somebody scored in full.</summary>
/// <param name="ApplicationId">The application.</param>
/// <param name="Points">The sum.</param>
/// <param name="BirthDate">Date of birth; older people come first among equals.</param>
/// <param name="ReceivedAt">When it came in; earlier ones come first among equals of the same age.</param>
public sealed record ScoredPerson(int ApplicationId, int Points, DateOnly? BirthDate, DateTime? ReceivedAt)
{
    /// <summary>The unit of the first choice: places, and so ranks, are of a unit.</summary>
    public int? UnitId { get; init; }
}

/// <summary>순위: who comes before whom. Deterministic, shown to everybody concerned, and decided on by a person.</summary>
public static class Ranking
{
    /// <summary>Everybody in order: more points, older, received earlier, and at last the application's own key, so that the order is total.</summary>
    public static IReadOnlyList<ScoredPerson> InOrder(IEnumerable<ScoredPerson> people) =>
    [
        .. people.OrderByDescending(p => p.Points).ThenBy(p => p.BirthDate ?? DateOnly.MaxValue).ThenBy(p => p.ReceivedAt ?? DateTime.MaxValue).ThenBy(p => p.ApplicationId),
    ];

    /// <summary>The total of each, by application; ranks are counted within the unit.</summary>
    public static IReadOnlyDictionary<int, ScoreTotal> Totals(IReadOnlyCollection<ScoredPerson> people, int most) =>
        people.ToDictionary(p => p.ApplicationId, p => new ScoreTotal(
            p.Points, most, people.Count(other => other.UnitId == p.UnitId && other.Points > p.Points) + 1, people.Count(other => other.UnitId == p.UnitId)));
}
