using JobsPortal.Domain.SavedOpenings;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Words of 저장한 공고; pages put them through <c>L</c>.</summary>
public static class SavedTexts
{
    /// <summary>Said after saving without a notice.</summary>
    public const string Saved = "공고를 저장했습니다. ‘내 신청’의 ‘저장한 공고’에서 볼 수 있습니다.";

    /// <summary>Said after asking for the notice; how it comes is {1}.</summary>
    public const string Asked = "저장했습니다. 마감 {0}일 전에 {1} 한 번 알려 드립니다.";

    /// <summary>Said after switching the notice off.</summary>
    public const string Dropped = "마감 알림을 껐습니다. 공고는 저장되어 있습니다.";

    /// <summary>Said after taking an opening out.</summary>
    public const string Removed = "저장한 공고에서 뺐습니다. 마감 알림도 보내지 않습니다.";

    /// <summary>How long before the end the notice comes, in days.</summary>
    public static int LeadDays => (int)SavedOpening.Lead.TotalDays;

    /// <summary>Why an opening was not saved, or its end is not announced.</summary>
    public static string Of(SaveBlocker blocker) => blocker switch
    {
        SaveBlocker.Over => "접수가 끝난 공고는 저장할 수 없습니다.",
        SaveBlocker.TooMany => "공고를 100건까지 저장할 수 있습니다. 지난 공고를 빼고 다시 저장해 주세요.",
        SaveBlocker.EndsTooSoon => "마감이 얼마 남지 않아 알림 없이 저장했습니다. 마감 시각을 확인해 주세요.",
        SaveBlocker.UntilFilled => "‘채용 시까지’ 공고는 마감 알림 없이 저장했습니다.",
        _ => throw new ArgumentOutOfRangeException(nameof(blocker), blocker, "No sentence."),
    };
}
