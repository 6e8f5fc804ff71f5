using JobsPortal.Domain.Interviews;
using JobsPortal.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Words of interviews; pages put them through <c>L</c>.</summary>
public static class InterviewTexts
{
    /// <summary>Times that a notice names; the page shows all.</summary>
    private const int NamedMost = 5;

    /// <summary>Where an invitation stands, for staff.</summary>
    public static string Of(InterviewStatus status) => status switch
    {
        InterviewStatus.Offered => "답 기다림",
        InterviewStatus.Booked => "시간 정함",
        InterviewStatus.Refused => "참석하지 않음(본인이 알림)",
        InterviewStatus.NoTimeFits => "맞는 시간 없음(본인이 알림)",
        InterviewStatus.Attended => "참석",
        InterviewStatus.Absent => "불참",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No words."),
    };

    /// <summary>The look of it.</summary>
    public static string CssOf(InterviewStatus status) => status switch
    {
        InterviewStatus.Offered or InterviewStatus.NoTimeFits => "warn",
        InterviewStatus.Booked => "info",
        InterviewStatus.Attended => "ok",
        _ => "",
    };

    /// <summary>Why it cannot be done, and what to do.</summary>
    public static string Of(InterviewBlocker blocker) => blocker switch
    {
        InterviewBlocker.NotUnderReview => "심사 중인 신청만 면접 대상으로 정할 수 있습니다. 지금 상태를 확인해 주세요.",
        InterviewBlocker.InvitedAlready => "이미 면접을 안내한 신청이 있습니다. 목록을 다시 확인해 주세요.",
        InterviewBlocker.WrongState => "그사이 신청 상태가 바뀌어 처리하지 못했습니다. 지금 상태를 확인해 주세요.",
        InterviewBlocker.NoSlotOffered => "고를 수 있는 면접 시간이 없습니다. 먼저 면접 시간을 만드세요.",
        InterviewBlocker.ReplyDueMissing => "면접 시간을 고를 기한을 앞으로의 날짜와 시각으로 적어 주세요.",
        InterviewBlocker.ReplyOverdue => "면접 시간을 고르실 수 있는 기한이 지났습니다. 담당 부서에 전화로 문의해 주세요.",
        InterviewBlocker.SlotMissing => "면접 시간을 골라 주세요.",
        InterviewBlocker.SlotPassed => "이미 지난 면접 시간입니다. 다른 시간을 골라 주세요.",
        InterviewBlocker.SlotFull => "그사이 그 시간의 자리가 모두 찼습니다. 다른 시간을 골라 주세요.",
        InterviewBlocker.StartMissing => "면접을 시작하는 때를 앞으로의 날짜와 시각으로 적어 주세요.",
        InterviewBlocker.PlaceMissing => "면접 장소를 100자 안으로 적어 주세요.",
        InterviewBlocker.CapacityWrong => "인원은 1명부터 500명까지 적어 주세요.",
        InterviewBlocker.SlotTwice => "같은 때와 장소의 면접 시간이 이미 있습니다.",
        InterviewBlocker.SlotTaken => "이미 고른 사람이 있어 지울 수 없습니다. 그 사람의 시간을 먼저 바꿔 주세요.",
        InterviewBlocker.ReplyDueAfterSlot => "시간을 고를 기한이 가장 이른 면접 시간보다 늦습니다. 기한을 앞당기거나 면접 시간을 다시 만드세요.",
        InterviewBlocker.TooFewPlaces => "안내하는 사람이 남은 자리보다 많습니다. 면접 시간을 더 만들거나, 그래도 안내하려면 표시하고 다시 눌러 주세요.",
        InterviewBlocker.NoticeChanged => NoticeTexts.NotAsShown,
        InterviewBlocker.OpeningWithdrawn => StepTexts.OpeningWithdrawn,
        InterviewBlocker.NotHeldYet => "아직 면접 시간이 되지 않았습니다. 면접이 시작된 뒤에 적어 주세요.",
        _ => throw new ArgumentOutOfRangeException(nameof(blocker), blocker, "No sentence."),
    };

    /// <summary>A time as it is chosen.</summary>
    public static string Slot(DateTime startsAt, string place) => $"{SeoulDates.DayTime(startsAt)}, {place}";

    /// <summary>What whoever is invited is told.</summary>
    public static string Invitation(IStringLocalizer<Web.Texts> texts, DateTime replyDueAt, IReadOnlyList<InterviewSlot> slots)
    {
        string times = string.Join(" / ", slots.Take(NamedMost).Select(s => Slot(s.StartsAt, s.Place)));
        return texts["서류 심사에 합격해 면접 대상이 되셨습니다. {0} 면접 시간을 골라 주세요. ‘내 신청 확인’에서 고르거나 담당 부서에 전화해 주세요. 고를 수 있는 시간: {1}",
            SeoulDates.Until(replyDueAt), slots.Count > NamedMost ? texts["{0} 등 {1}개", times, slots.Count].Value : times];
    }

    /// <summary>What whoever has chosen is told.</summary>
    public static string Booked(IStringLocalizer<Web.Texts> texts, InterviewSlot slot) => texts["면접 시간이 정해졌습니다: {0}. 신분증을 가지고 오세요.", Slot(slot.StartsAt, slot.Place)];

    /// <summary>What whoever cannot come, or would come at another time, is told.</summary>
    public static string Answered(IStringLocalizer<Web.Texts> texts, InterviewStatus status) => status == InterviewStatus.NoTimeFits
        ? texts["고르실 수 있는 면접 시간이 없다는 뜻을 확인했습니다. 담당 부서에서 다른 시간을 알아보고 연락드립니다."]
        : texts["면접에 참석하지 않으신다는 뜻을 확인했습니다."];
}
