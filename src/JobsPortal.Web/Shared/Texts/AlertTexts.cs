using JobsPortal.Domain.Alerts;
using JobsPortal.Domain.Districts;
using JobsPortal.Web.Shared.Openings;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Words of 새 공고 알림; pages put them through <c>L</c>. A change of the consent changes <see cref="AlertRecipient.ConsentVersion"/>.</summary>
public static class AlertTexts
{
    /// <summary>What somebody without an account agrees to (개인정보 보호법 §15②).</summary>
    public static readonly ConsentText Consent = new(
        "[필수] 개인정보 수집·이용",
        "저장하신 조건에 맞는 새 공고를 이메일로 알려 드림",
        "이메일, 저장하신 조건",
        "그만 받겠다고 하실 때까지. 1년마다 계속 받으실지 여쭙고, 30일 동안 답이 없으면 지웁니다. 확인하지 않은 신청은 3일 뒤에 지웁니다.",
        "동의하지 않으실 수 있습니다. 동의하지 않으면 이메일로 알려 드릴 수 없지만, 공고는 이 누리집에서 언제든지 보실 수 있습니다.");

    /// <summary>Said after saving without an account; the same whether the address was known or not.</summary>
    public const string MailAsked = "신청을 받았습니다. 이메일로 보내 드린 주소를 3일 안에 열어 ‘알림 받기’를 눌러 주셔야 알림을 받으실 수 있습니다.";

    /// <summary>Said after saving with an account whose address is proven, or that has none.</summary>
    public const string Saved = "검색을 저장했습니다. 조건에 맞는 새 공고가 올라오면 알려 드립니다.";

    /// <summary>Said after saving with an account whose address must be proven.</summary>
    public const string SavedAndAsked = "검색을 저장했습니다. 이메일로 보내 드린 주소를 3일 안에 열어 ‘알림 받기’를 눌러 주시면 이메일로도 알려 드립니다.";

    /// <summary>Said after following the link.</summary>
    public const string Confirmed = "확인되었습니다. 조건에 맞는 새 공고가 올라오면 이메일로 알려 드립니다.";

    /// <summary>Said after a change.</summary>
    public const string Changed = "바꾸었습니다. 지금부터 올라오는 공고에 적용됩니다.";

    /// <summary>Said after taking a search out.</summary>
    public const string Removed = "저장한 검색을 지웠습니다.";

    /// <summary>Said after answering that it is still wanted.</summary>
    public const string Kept = "계속 알려 드리겠습니다. 1년 뒤에 다시 여쭙겠습니다.";

    /// <summary>Said after ending everything.</summary>
    public const string Ended = "새 공고 알림을 끝내고 저장한 검색을 모두 지웠습니다. 더는 보내 드리지 않습니다.";

    /// <summary>What stands for a search without any condition.</summary>
    public const string Everything = "모든 새 공고";

    /// <summary>How often.</summary>
    public static string Of(AlertFrequency frequency) => frequency switch
    {
        AlertFrequency.Daily => "매일 아침 8시",
        AlertFrequency.Weekly => "매주 월요일 아침 8시",
        _ => throw new ArgumentOutOfRangeException(nameof(frequency), frequency, "No words."),
    };

    /// <summary>Why a search was not saved.</summary>
    public static string Of(AlertBlocker blocker) => blocker switch
    {
        AlertBlocker.PayBasisMissing => "시급인지 월급인지 골라 주세요.",
        AlertBlocker.ResidentNumber => "주민등록번호는 적을 수 없습니다. 지운 뒤 다시 저장해 주세요.",
        AlertBlocker.SavedAlready => "같은 조건이 이미 저장되어 있습니다.",
        AlertBlocker.TooMany => "검색을 20개까지 저장할 수 있습니다. 쓰지 않는 검색을 지우고 다시 저장해 주세요.",
        AlertBlocker.WordsTooShort => "한 글자로는 찾을 수 없습니다. 두 글자 이상 적어 주세요. 예: 간호, 청소",
        _ => throw new ArgumentOutOfRangeException(nameof(blocker), blocker, "No sentence."),
    };

    /// <summary>The conditions in words, as the chips of the list say them.</summary>
    public static string Of(SearchConditions c, DistrictProfile district)
    {
        List<string> said =
        [
            .. c.Words.Length > 0 ? [$"‘{c.Words}’"] : Array.Empty<string>(),
            .. c.Kinds.Select(k => Language.Say(OpeningTexts.Kind(k))),
            .. c.Occupations.Select(o => Language.Say(OpeningTexts.Occupation(o))),
            .. c.Dongs.Select(d => district.DongByCode(d)?.Name ?? d),
            .. c.Employments.Select(t => Language.Say(OpeningTexts.Employment(t))),
        ];
        if (c.PayBasis is { } basis) said.Add(Language.Say(PayTexts.Basis(basis)) + (c.PayAtLeast is { } won ? " " + Language.Say("{0} 이상", Language.Money(won)) : ""));
        return said.Count == 0 ? Language.Say(Everything) : string.Join(" · ", said);
    }
}
