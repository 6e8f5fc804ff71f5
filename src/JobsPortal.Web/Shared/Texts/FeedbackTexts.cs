using JobsPortal.Domain.Feedback;
using JobsPortal.Domain.OpeningReports;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Words of 의견 and 공고 신고; pages put them through <c>L</c>.</summary>
public static class FeedbackTexts
{
    /// <summary>Said after an opinion.</summary>
    public const string Thanks = "의견을 보내 주셔서 고맙습니다. 더 쉬운 누리집을 만드는 데 쓰겠습니다.";

    /// <summary>Said after a report.</summary>
    public const string Reported = "신고를 받았습니다. 담당 부서가 확인하겠습니다.";

    /// <summary>Said after a report of somebody who is signed in.</summary>
    public const string ReportedAndTold = "신고를 받았습니다. 담당 부서가 확인하고 ‘내 신청’의 ‘받은 알림’으로 알려 드립니다.";

    /// <summary>Said to staff after an opinion was marked.</summary>
    public const string MarkedRead = "확인했다고 기록했습니다.";

    /// <summary>Said to staff after an answer.</summary>
    public const string Answered = "신고를 처리했다고 기록했습니다.";

    /// <summary>What is wrong with an opening.</summary>
    public static string Of(ReportReason reason) => reason switch
    {
        ReportReason.Wrong => "공고 내용이 사실과 다릅니다",
        ReportReason.Unreachable => "연락이 되지 않거나 주소가 열리지 않습니다",
        ReportReason.Filled => "이미 다 뽑았는데 공고가 남아 있습니다",
        ReportReason.Unlawful => "물으면 안 되는 것을 묻거나 급여가 최저임금보다 적습니다",
        ReportReason.Suspicious => "돈이나 통장, 신분증을 요구하거나 거짓 일자리로 보입니다",
        ReportReason.Other => "그 밖의 까닭",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No words."),
    };

    /// <summary>Why a report was not taken or not answered.</summary>
    public static string Of(ReportBlocker blocker) => blocker switch
    {
        ReportBlocker.TextMissing => "어떤 점이 잘못되었는지 적어 주세요.",
        ReportBlocker.AnswerMissing => "확인한 결과와 조치를 적어 주세요.",
        ReportBlocker.AlreadyAnswered => "그사이 다른 사람이 처리한 신고입니다. 처리 내용을 확인하세요.",
        _ => throw new ArgumentOutOfRangeException(nameof(blocker), blocker, "No sentence."),
    };

    /// <summary>Why an opinion was not marked.</summary>
    public static string Of(FeedbackBlocker blocker) => blocker switch
    {
        FeedbackBlocker.AlreadyRead => "그사이 다른 사람이 확인한 의견입니다. 더 하실 일은 없습니다.",
        _ => throw new ArgumentOutOfRangeException(nameof(blocker), blocker, "No sentence."),
    };
}
