using JobsPortal.Domain.Scores;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Words of 선발기준표 and scores; pages put them through <c>L</c>.</summary>
public static class ScoreTexts
{
    /// <summary>Why it cannot be saved, and what to do.</summary>
    public static string Of(ScoreBlocker blocker) => blocker switch
    {
        ScoreBlocker.NoCriterion => "심사 항목을 1개부터 10개까지 적어 주세요.",
        ScoreBlocker.NameWrong => "심사 항목의 이름을 60자 안으로 적어 주세요.",
        ScoreBlocker.NameTwice => "같은 이름의 심사 항목이 있습니다. 서로 다르게 적어 주세요.",
        ScoreBlocker.PointsWrong => "배점을 1점부터 100점까지 숫자로 적어 주세요.",
        ScoreBlocker.ScoredAlready => "이미 점수를 적은 신청이 있어 선발기준표를 바꿀 수 없습니다.",
        ScoreBlocker.ScoreWrong => "점수는 0점부터 배점까지의 숫자로 적어 주세요.",
        ScoreBlocker.NotUnderReview => "심사 중인 신청만 점수를 적을 수 있습니다. 목록을 다시 확인해 주세요.",
        ScoreBlocker.OpeningWithdrawn => StepTexts.OpeningWithdrawn,
        ScoreBlocker.Changed => "그사이 다른 사람이 점수를 적었습니다. 지금 점수를 확인하고 다시 저장하세요.",
        _ => throw new ArgumentOutOfRangeException(nameof(blocker), blocker, "No sentence."),
    };
}
