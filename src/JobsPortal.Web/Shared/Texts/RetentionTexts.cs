using JobsPortal.Domain.Privacy;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Words of what is kept for how long; the settings and the privacy page say the same.</summary>
public static class RetentionTexts
{
    private const int DaysOfAYear = 365;

    /// <summary>A kind.</summary>
    public static string Of(RetentionKind kind) => kind switch
    {
        RetentionKind.Drafts => "쓰다 만 신청서",
        RetentionKind.NotSelected => "선발되지 않은 신청(취소·포기 포함)",
        RetentionKind.Events => "설명회·교육 신청",
        RetentionKind.Selected => "선발되어 참여한 신청",
        RetentionKind.Notices => "신청에 딸리지 않은 알림",
        RetentionKind.Sessions => "로그인한 기기",
        RetentionKind.AccessRecords => "직원의 접속기록",
        RetentionKind.SavedOpenings => "저장한 공고",
        RetentionKind.Profiles => "내 이력",
        RetentionKind.Feedback => "페이지 의견과 공고 신고",
        RetentionKind.AlertMatches => "새 공고 알림에서 찾은 공고의 기록",
        RetentionKind.RoundSignups => "다음 모집 안내 신청",
        RetentionKind.RoundSignupsDone => "안내를 마쳤거나 확인하지 않은 다음 모집 안내 신청",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No words."),
    };

    /// <summary>From when the days of a kind are counted.</summary>
    public static string Since(RetentionKind kind) => kind switch
    {
        RetentionKind.Drafts => "마지막으로 저장하고 접수도 끝난 날부터",
        RetentionKind.NotSelected => "결과가 정해지거나 취소한 날부터",
        RetentionKind.Events => "접수가 끝나고 마지막으로 바뀐 날부터",
        RetentionKind.Selected => "참여가 확정되거나 끝난 날부터",
        RetentionKind.Notices => "알림을 쓴 날부터",
        RetentionKind.Sessions => "마지막으로 쓴 날부터",
        RetentionKind.AccessRecords => "기록한 날부터",
        RetentionKind.SavedOpenings => "그 공고의 접수가 끝난 날부터",
        RetentionKind.Profiles => "마지막으로 저장한 날부터",
        RetentionKind.Feedback => "보낸 날부터",
        RetentionKind.AlertMatches => "공고의 접수가 끝난 날부터",
        RetentionKind.RoundSignups => "신청한 날부터",
        RetentionKind.RoundSignupsDone => "안내한 날(확인하지 않았으면 신청한 날)부터",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No words."),
    };

    /// <summary>Why a limit cannot be set.</summary>
    public static string Of(LimitBlocker blocker) => blocker switch
    {
        LimitBlocker.OutOfRange => "정할 수 있는 범위의 날 수를 적어 주세요.",
        LimitBlocker.Unchanged => "지금과 같은 날 수입니다. 바꿀 날 수를 적어 주세요.",
        LimitBlocker.ChangedMeanwhile => "그사이 다른 사람이 바꾸었습니다. 지금 값을 확인하고 다시 저장하세요.",
        LimitBlocker.ReasonMissing => "바꾸는 까닭을 적어 주세요.",
        _ => throw new ArgumentOutOfRangeException(nameof(blocker), blocker, "No sentence."),
    };

    /// <summary>3년 or 180일.</summary>
    public static string Days(IStringLocalizer words, int days) => days % DaysOfAYear == 0 ? words["{0}년", days / DaysOfAYear] : words["{0}일", days];
}
