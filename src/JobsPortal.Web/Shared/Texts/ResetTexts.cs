using JobsPortal.Domain.Privacy;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Words of forgotten passwords and 조회번호 that staff reset.</summary>
public static class ResetTexts
{
    /// <summary>How staff made sure who asks.</summary>
    public static string Of(IdentityCheck check) => check switch
    {
        IdentityCheck.SeenAtCounter => "창구에서 신분증을 확인함",
        IdentityCheck.CalledBack => "적어 두신 번호로 다시 전화해 확인함",
        IdentityCheck.SeenByProxy => "위임장과 두 사람의 신분증을 확인함",
        _ => throw new ArgumentOutOfRangeException(nameof(check), check, "No words."),
    };

    /// <summary>Why it cannot be reset.</summary>
    public static string Of(ResetBlocker blocker) => blocker switch
    {
        ResetBlocker.NotFound => "로그인 이름과 이름이 모두 맞는 회원을 찾지 못했습니다.",
        ResetBlocker.PhoneMissing => "적어 둔 전화번호가 없어 전화로는 확인할 수 없습니다. 창구에서 신분증을 확인하세요.",
        _ => throw new ArgumentOutOfRangeException(nameof(blocker), blocker, "No sentence."),
    };
}
