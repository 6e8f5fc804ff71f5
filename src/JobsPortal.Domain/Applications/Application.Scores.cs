using JobsPortal.Domain.Scores;

namespace JobsPortal.Domain.Applications;

/// <content>The score as it was when the result was released: what comes later changes nobody's rank.</content>
public sealed partial class Application
{
    /// <summary>Points in all; null where nobody scored.</summary>
    public int? ScorePoints { get; private set; }

    /// <summary>The most that could be got.</summary>
    public int? ScoreMost { get; private set; }

    /// <summary>순위 among all that were scored.</summary>
    public int? ScoreRank { get; private set; }

    /// <summary>How many were scored.</summary>
    public int? ScoredPeople { get; private set; }

    /// <summary>The score that the applicant reads; null where nobody scored, or the result is not released.</summary>
    public ScoreTotal? Score => ScorePoints is { } points && ScoreMost is { } most && ScoreRank is { } rank && ScoredPeople is { } people ? new(points, most, rank, people) : null;

    /// <summary>Keeps the score with the released result.</summary>
    public void KeepScore(ScoreTotal total) => (ScorePoints, ScoreMost, ScoreRank, ScoredPeople) = (total.Points, total.Most, total.Rank, total.People);
}
