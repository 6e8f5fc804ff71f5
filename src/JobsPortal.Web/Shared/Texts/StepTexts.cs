using JobsPortal.Domain.Applications;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Words of what staff do with an application after the decision; pages put them through <c>L</c>.</summary>
public static class StepTexts
{
    /// <summary>After a 취소공고 nobody is reviewed or given a place.</summary>
    public const string OpeningWithdrawn = "취소공고한 공고입니다. 더 심사하거나 선발하지 않습니다. 다시 모집하려면 재공고하세요.";

    /// <summary>Why a step cannot be taken, and what to do.</summary>
    public static string Of(CaseBlocker blocker) => blocker switch
    {
        CaseBlocker.WrongState => "그사이 신청 상태가 바뀌어 처리하지 못했습니다. 지금 상태를 확인해 주세요.",
        CaseBlocker.NotInTurn => "앞 순번인 사람이 아직 기다리고 있습니다. 앞 순번부터 승계하세요.",
        CaseBlocker.NoPlaceFree => "빈자리가 없습니다. 포기, 기한 내 응답 없음, 선발 취소, 중도포기가 처리된 뒤에 승계할 수 있습니다.",
        CaseBlocker.WaitlistExpired => "예비순번 유효기간이 지났습니다. 새로 모집하세요.",
        CaseBlocker.ReplyDueMissing => "참여 여부를 알려 줄 기한을 앞으로의 날짜와 시각으로 적어 주세요.",
        CaseBlocker.ReplyNotOverdue => "참여 여부 회신 기한이 아직 지나지 않았습니다.",
        CaseBlocker.NotReached => "선발을 알린 기록이 없습니다. 알림이 전달되었거나 세 번 전화한 기록이 있어야 합니다. 전화한 뒤 전화 기록을 남겨 주세요.",
        CaseBlocker.ReasonMissing => "사유를 골라 주세요.",
        CaseBlocker.NoteMissing => "사유가 ‘기타’이면 설명을 적어 주세요. 신청인이 그대로 읽습니다.",
        CaseBlocker.DayInFuture => "오늘이나 지난 날짜를 적어 주세요.",
        CaseBlocker.DayBeforeStart => "참여를 시작한 날보다 앞선 날짜입니다. 날짜를 확인해 주세요.",
        CaseBlocker.ItemsMissing => "보완할 서류나 내용을 적어 주세요.",
        CaseBlocker.DueMissing => "보완 기한을 내일 이후 날짜로 적어 주세요.",
        CaseBlocker.DueNotLater => "지금 기한보다 뒤의 날짜를 적어 주세요.",
        CaseBlocker.ExtensionReasonMissing => "기한을 늘리는 사유를 적어 주세요.",
        CaseBlocker.SupplementNotOverdue => "보완 기한이 아직 지나지 않았습니다. 기한을 늘리려면 보완 기한 연장을 누르세요.",
        CaseBlocker.SupplementOverdue => "보완하실 수 있는 기한이 지났습니다. 담당 부서에 전화로 문의해 주세요.",
        CaseBlocker.AnswerMissing => "보완하신 내용을 적어 주세요.",
        CaseBlocker.ObjectionTooLate => "이의신청은 결과를 알려 드린 날부터 30일 안에 할 수 있습니다. 기한이 지났으니 담당 부서에 전화로 문의해 주세요.",
        CaseBlocker.ObjectionTooEarly => "결과를 알린 날보다 앞선 접수일시입니다. 접수일시를 확인해 주세요.",
        CaseBlocker.AlreadyObjected => "이 결과에는 이미 이의신청을 하셨습니다. 답변을 기다려 주세요.",
        CaseBlocker.TextMissing => "내용을 적어 주세요.",
        CaseBlocker.AnswerChoiceMissing => "답변을 골라 주세요.",
        CaseBlocker.AnswerNoteMissing => "답변의 사유를 적어 주세요. 신청인이 그대로 읽습니다.",
        CaseBlocker.RankMissing => "예비순번을 1 이상의 숫자로 적어 주세요.",
        CaseBlocker.RankTaken => "같은 예비순번으로 기다리는 사람이 있습니다. 다른 순번을 적어 주세요.",
        CaseBlocker.ShownUntilWrong => "오늘부터 60일 안의 날짜를 적어 주세요.",
        CaseBlocker.DayBeforeReceipt => "신청을 받은 날보다 앞선 날짜입니다. 날짜를 확인해 주세요.",
        CaseBlocker.EarlyStartUnexplained => "공고의 근무 시작일보다 앞선 날짜입니다. 실제로 먼저 시작했으면 사유를 적어 주세요. 아직 시작하지 않았으면 시작한 뒤에 확정하세요.",
        CaseBlocker.OpeningWithdrawn => OpeningWithdrawn,
        CaseBlocker.NoticeChanged => NoticeTexts.NotAsShown,
        CaseBlocker.ProposerCannotDecide => "답변(안)을 낸 사람은 결정할 수 없습니다. 다른 승인자가 결정해야 합니다.",
        _ => throw new ArgumentOutOfRangeException(nameof(blocker), blocker, "No sentence."),
    };

    /// <summary>What came of a call.</summary>
    public static string Of(CallOutcome outcome) => outcome switch
    {
        CallOutcome.Answered => "통화",
        CallOutcome.NoAnswer => "부재",
        CallOutcome.Texted => "문자 발송",
        CallOutcome.Posted => "우편 발송",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No words."),
    };

    /// <summary>What a call was about.</summary>
    public static string Of(CallPurpose purpose) => purpose switch
    {
        CallPurpose.Result => "결과 안내",
        CallPurpose.Reply => "참여 여부 확인",
        CallPurpose.Supplement => "보완요구",
        CallPurpose.Objection => "이의신청",
        CallPurpose.Other => "그 밖의 안내",
        _ => throw new ArgumentOutOfRangeException(nameof(purpose), purpose, "No words."),
    };

    /// <summary>Whether a document is there.</summary>
    public static string Of(DocumentState state) => state switch
    {
        DocumentState.Submitted => "제출",
        DocumentState.Missing => "미제출",
        DocumentState.LookedUp => "행정정보 공동이용",
        DocumentState.NotApplicable => "해당 없음",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No words."),
    };

    /// <summary>Where an 이의신청 stands.</summary>
    public static string Of(ObjectionStatus status) => status switch
    {
        ObjectionStatus.Filed => "접수",
        ObjectionStatus.Proposed => "승인 대기",
        ObjectionStatus.Decided => "답변 완료",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No words."),
    };

    /// <summary>The look of it.</summary>
    public static string CssOf(ObjectionStatus status) => status switch
    {
        ObjectionStatus.Filed => "warn",
        ObjectionStatus.Proposed => "info",
        _ => "ok",
    };

    /// <summary>How an 이의신청 is answered.</summary>
    public static string Of(ObjectionAnswer answer) => answer switch
    {
        ObjectionAnswer.Selected => "인용(선발)",
        ObjectionAnswer.Waitlisted => "인용(예비)",
        ObjectionAnswer.Rejected => "기각",
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, "No words."),
    };

    /// <summary>What the applicant said.</summary>
    public static string Of(CaseAnswer answer) => answer switch
    {
        CaseAnswer.Accepts => "참여하겠다고 했습니다",
        CaseAnswer.Declines => "포기하겠다고 했습니다",
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, "No words."),
    };

    /// <summary>How it was said.</summary>
    public static string Of(CaseWay way) => way switch
    {
        CaseWay.Telephone => "전화",
        CaseWay.Counter => "방문",
        CaseWay.Paper => "서면",
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, "No words."),
    };
}
