using JobsPortal.Domain.Staff;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Words of 인사이동.</summary>
public static class HandoverTexts
{
    /// <summary>What is handed over.</summary>
    public static string Of(HandoverKind kind) => kind switch
    {
        HandoverKind.Opening => "공고",
        HandoverKind.Decisions => "선발(안)",
        HandoverKind.Program => "사업",
        HandoverKind.Template => "공고 서식",
        HandoverKind.Person => "직원",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No words."),
    };

    /// <summary>What becomes of whoever hands over.</summary>
    public static string Of(Afterwards afterwards) => afterwards switch
    {
        Afterwards.Stays => "지금 자리에서 계속 일합니다",
        Afterwards.Moves => "다른 부서로 옮깁니다",
        Afterwards.Leaves => "이 업무를 떠납니다(사용 중지)",
        _ => throw new ArgumentOutOfRangeException(nameof(afterwards), afterwards, "No words."),
    };

    /// <summary>The second line of the choice.</summary>
    public static string HintOf(Afterwards afterwards) => afterwards switch
    {
        Afterwards.Stays => "권한은 그대로입니다.",
        Afterwards.Moves => "바로 로그아웃되고, 다시 로그인하면 새 부서의 일만 보입니다.",
        Afterwards.Leaves => "바로 로그아웃되고 다시 로그인할 수 없습니다. 한 일의 기록과 이름은 남습니다.",
        _ => throw new ArgumentOutOfRangeException(nameof(afterwards), afterwards, "No words."),
    };

    /// <summary>Why it cannot be handed over so.</summary>
    public static string Of(HandoverBlocker blocker) => blocker switch
    {
        HandoverBlocker.ReceiverMissing => "누구에게 넘길지 고르세요.",
        HandoverBlocker.SameReceiver => "지금과 다른 곳을 고르세요.",
        HandoverBlocker.ReceiverCannot => "고른 일을 모두 볼 수 있는 같은 부서의 담당자를 고르세요. 부서가 다른 일은 나누어 넘기세요.",
        HandoverBlocker.NothingChosen => "넘길 일을 하나 이상 고르세요.",
        HandoverBlocker.DestinationMissing => "옮겨 갈 부서를 고르세요. 지금 부서와 달라야 합니다.",
        HandoverBlocker.OwnAccount => "자기 계정은 옮기거나 중지할 수 없습니다. 다른 시스템 관리자에게 맡기세요.",
        HandoverBlocker.ListChanged => "그사이 목록이 바뀌었습니다. 새 목록을 확인하고 다시 눌러 주세요.",
        _ => throw new ArgumentOutOfRangeException(nameof(blocker), blocker, "No sentence."),
    };
}
