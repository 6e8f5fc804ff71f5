using JobsPortal.Domain.Publications;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Words of publications.</summary>
public static class PublicationTexts
{
    /// <summary>Said after one was frozen.</summary>
    public const string Taken = "공표본을 만들었습니다. 구민이 볼 수 있고, 고치거나 지울 수 없습니다.";

    /// <summary>Why the ledger cannot be published so.</summary>
    public static string Of(PublicationBlocker blocker) => blocker switch
    {
        PublicationBlocker.TitleMissing => "공표본의 제목을 적어 주세요.",
        PublicationBlocker.DayNotCome => "기준일은 오늘이나 지난 날이어야 합니다.",
        PublicationBlocker.NothingToPublish => "이 계획에는 공표할 분야가 없습니다.",
        _ => throw new ArgumentOutOfRangeException(nameof(blocker), blocker, "No sentence."),
    };
}
