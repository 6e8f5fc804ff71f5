using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Openings;

namespace JobsPortal.Domain.Privacy;

/// <summary>What is kept for a time of its own (개인정보 보호법 §21: deleted without delay when the purpose is reached).</summary>
public enum RetentionKind
{
    /// <summary>쓰다 만 신청서: counted from the last saving and from the end of the window, whichever is later.</summary>
    Drafts,

    /// <summary>선발되지 않은 신청, withdrawn and declined ones too: counted from the last step.</summary>
    NotSelected,

    /// <summary>설명회·교육 신청: counted from the last step and from the end of the window, whichever is later.</summary>
    Events,

    /// <summary>선발된 신청: counted from the last step of the participation.</summary>
    Selected,

    /// <summary>Notices that belong to no application: counted from when they were written.</summary>
    Notices,

    /// <summary>Sign-ins with their device: counted from the last use.</summary>
    Sessions,

    /// <summary>접속기록 (개인정보의 안전성 확보조치 기준 §8①: at least one year, two where many people or sensitive data are kept).</summary>
    AccessRecords,

    /// <summary>저장한 공고: counted from the end of the opening's window.</summary>
    SavedOpenings,

    /// <summary>다음 모집 안내 신청: counted from when it was asked for.</summary>
    RoundSignups,

    /// <summary>다음 모집 안내 신청 that was told, or never confirmed: counted from then.</summary>
    RoundSignupsDone,

    /// <summary>내 이력: counted from the last saving.</summary>
    Profiles,

    /// <summary>페이지 의견 and 공고 신고: counted from when they came in.</summary>
    Feedback,

    /// <summary>Which new openings somebody was told of: counted from the end of the opening's window, after which it cannot come twice.</summary>
    AlertMatches,
}

/// <summary>Why a limit cannot be set so.</summary>
public enum LimitBlocker
{
    /// <summary>Shorter than the law or the work allows, or longer than anything needs.</summary>
    OutOfRange,

    /// <summary>The same as before.</summary>
    Unchanged,

    /// <summary>Somebody else has changed it meanwhile.</summary>
    ChangedMeanwhile,

    /// <summary>Nothing says why.</summary>
    ReasonMissing,
}

/// <summary>One kind with its limits.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="DefaultDays">Days unless an administrator says otherwise.</param>
/// <param name="LeastDays">Fewest days.</param>
/// <param name="MostDays">Most days.</param>
public sealed record RetentionRule(RetentionKind Kind, int DefaultDays, int LeastDays, int MostDays);

/// <summary>
/// How long what is kept. One table; the deletion, the settings page and the privacy page ask it. Applications are never kept longer than
/// their applicants have agreed to (the words of the consent), so there the default is the most.
/// </summary>
public static class RetentionRules
{
    /// <summary>Longest reason of a change, in characters.</summary>
    public const int ReasonMaxLength = 200;

    /// <summary>Every kind. An objection may come within 30 days, so no decided application goes earlier.</summary>
    public static readonly IReadOnlyList<RetentionRule> All =
    [
        new(RetentionKind.Drafts, DefaultDays: 30, LeastDays: 1, MostDays: 30),
        new(RetentionKind.NotSelected, DefaultDays: 180, LeastDays: 30, MostDays: 180),
        new(RetentionKind.Events, DefaultDays: 365, LeastDays: 30, MostDays: 365),
        new(RetentionKind.Selected, DefaultDays: 1_095, LeastDays: 365, MostDays: 1_095),
        new(RetentionKind.Notices, DefaultDays: 180, LeastDays: 30, MostDays: 1_095),
        new(RetentionKind.Sessions, DefaultDays: 90, LeastDays: 1, MostDays: 730),
        new(RetentionKind.AccessRecords, DefaultDays: 730, LeastDays: 365, MostDays: 3_650),
        new(RetentionKind.SavedOpenings, DefaultDays: 90, LeastDays: 1, MostDays: 365),
        new(RetentionKind.RoundSignups, DefaultDays: 365, LeastDays: 30, MostDays: 365),
        new(RetentionKind.RoundSignupsDone, DefaultDays: 30, LeastDays: 1, MostDays: 30),
        new(RetentionKind.Profiles, DefaultDays: 730, LeastDays: 30, MostDays: 1_095),
        new(RetentionKind.Feedback, DefaultDays: 365, LeastDays: 30, MostDays: 1_095),
        new(RetentionKind.AlertMatches, DefaultDays: 90, LeastDays: 30, MostDays: 365),
    ];

    /// <summary>States of people who took part.</summary>
    public static readonly IReadOnlyList<ApplicationStatus> TookPart =
        [ApplicationStatus.Confirmed, ApplicationStatus.Completed, ApplicationStatus.DroppedOut, ApplicationStatus.Revoked];

    /// <summary>States that end without taking part.</summary>
    public static readonly IReadOnlyList<ApplicationStatus> Ended =
    [
        ApplicationStatus.NotSelected, ApplicationStatus.Ineligible, ApplicationStatus.Declined, ApplicationStatus.Lapsed, ApplicationStatus.Withdrawn,
    ];

    /// <summary>Kinds that one visits once.</summary>
    public static readonly IReadOnlyList<OpeningKind> Visits = [OpeningKind.Event];

    /// <summary>States of openings after which no applicant gets an answer any more.</summary>
    public static readonly IReadOnlyList<OpeningStatus> Over = [OpeningStatus.Archived, OpeningStatus.Withdrawn];

    /// <summary>The rule of a kind.</summary>
    public static RetentionRule Of(RetentionKind kind) => All.Single(r => r.Kind == kind);

    /// <summary>Which limit an application falls under; null while somebody owes an answer, for as long as that takes.</summary>
    public static RetentionKind? KindOf(OpeningKind kind, ApplicationStatus status, OpeningStatus opening) => status switch
    {
        ApplicationStatus.Draft => RetentionKind.Drafts,
        _ when Ended.Contains(status) => RetentionKind.NotSelected,
        _ when Visits.Contains(kind) => RetentionKind.Events,
        _ when TookPart.Contains(status) => RetentionKind.Selected,
        _ when Over.Contains(opening) => RetentionKind.NotSelected,
        _ => null,
    };

    /// <summary>Whether the time is counted from the end of the opening's window too, where that is later than the last step.</summary>
    public static bool WaitsForTheWindow(RetentionKind kind) => kind is RetentionKind.Drafts or RetentionKind.Events;

    /// <summary>Why a limit cannot be set.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="days">The new limit.</param>
    /// <param name="now">The limit that holds.</param>
    /// <param name="shown">The limit that the person saw.</param>
    /// <param name="reason">Why it changes.</param>
    public static IReadOnlyList<LimitBlocker> ReasonsNotToSet(RetentionKind kind, int days, int now, int shown, string? reason)
    {
        RetentionRule rule = Of(kind);
        if (days < rule.LeastDays || days > rule.MostDays) return [LimitBlocker.OutOfRange];
        if (now != shown) return [LimitBlocker.ChangedMeanwhile];
        if (days == now) return [LimitBlocker.Unchanged];
        return string.IsNullOrWhiteSpace(reason) ? [LimitBlocker.ReasonMissing] : [];
    }
}
