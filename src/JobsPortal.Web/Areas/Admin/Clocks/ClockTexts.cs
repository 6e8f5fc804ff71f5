namespace JobsPortal.Web.Areas.Admin.Clocks;

/// <summary>Words of the board of clocks; the page puts them through <c>L</c>.</summary>
public static class ClockTexts
{
    /// <summary>Which promise.</summary>
    public static string Of(ClockKind kind) => kind switch
    {
        ClockKind.Result => "결과 발표",
        ClockKind.Objection => "이의신청 답변",
        ClockKind.Supplement => "서류 보완",
        ClockKind.Reply => "참여 여부 회신",
        ClockKind.Interview => "면접",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No words."),
    };

    /// <summary>Who owes the next step.</summary>
    public static string Of(ClockOwner owner) => owner switch
    {
        ClockOwner.Officer => "담당자",
        ClockOwner.Approver => "승인자",
        ClockOwner.Applicant => "신청인",
        _ => throw new ArgumentOutOfRangeException(nameof(owner), owner, "No words."),
    };
}
