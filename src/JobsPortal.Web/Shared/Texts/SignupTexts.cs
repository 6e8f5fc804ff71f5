using JobsPortal.Domain.RoundSignups;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Words of 다음 모집 안내; pages put them through <c>L</c>. A change of the consent changes <see cref="RoundSignup.ConsentVersion"/>.</summary>
public static class SignupTexts
{
    /// <summary>What somebody agrees to (개인정보 보호법 §15②).</summary>
    public static readonly ConsentText Consent = new(
        "[필수] 개인정보 수집·이용",
        "고르신 사업의 다음 모집이 공고될 때 한 번 알려 드림",
        "이메일 또는 전화번호 가운데 적으신 하나",
        "안내해 드리고 30일까지, 공고가 나지 않아도 신청하신 날부터 1년까지. 그만 받겠다고 하시면 바로 지웁니다.",
        "동의하지 않으실 수 있습니다. 동의하지 않으면 안내를 보내 드릴 수 없지만, 공고는 이 누리집에서 언제든지 보실 수 있습니다.");

    /// <summary>Said after a sign-up by mail; the same whether the address was on the list or not.</summary>
    public const string MailAsked = "신청을 받았습니다. 이메일로 보내 드린 주소를 열어 ‘안내 받기’를 눌러 주셔야 안내를 받으실 수 있습니다.";

    /// <summary>Said after a sign-up by telephone; the same whether the number was on the list or not.</summary>
    public const string TextAsked = "신청을 받았습니다. 다음 모집이 공고되면 구청에서 문자로 한 번 알려 드립니다.";

    /// <summary>Said after following the link.</summary>
    public const string Confirmed = "확인되었습니다. 다음 모집이 공고되면 이메일로 한 번 알려 드립니다.";

    /// <summary>Said after ending a sign-up by its link.</summary>
    public const string Ended = "다음 모집 안내 신청을 지웠습니다. 더는 보내 드리지 않습니다.";

    /// <summary>Said after ending a sign-up by its telephone; the same whether it was on a list or not.</summary>
    public const string PhoneEnded = "그 번호로 신청하신 다음 모집 안내를 모두 지웠습니다. 더는 보내 드리지 않습니다.";

    /// <summary>Where a sign-up stands.</summary>
    public static string Of(SignupStatus status) => status switch
    {
        SignupStatus.Unconfirmed => "이메일 확인 전",
        SignupStatus.Waiting => "다음 모집을 기다리는 중",
        SignupStatus.Due => "문자를 보낼 차례",
        SignupStatus.Told => "안내함",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No words."),
    };

    /// <summary>Why a step was not taken.</summary>
    public static string Of(SignupBlocker blocker) => blocker switch
    {
        SignupBlocker.WrongState => "그사이 상태가 바뀐 신청입니다. 지금 상태를 확인하세요.",
        _ => throw new ArgumentOutOfRangeException(nameof(blocker), blocker, "No sentence."),
    };
}
