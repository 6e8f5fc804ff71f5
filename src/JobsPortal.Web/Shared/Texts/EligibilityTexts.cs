using JobsPortal.Domain.Applications.Eligibility;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Rule by rule why somebody may apply or may not.</summary>
public static class EligibilityTexts
{
    /// <summary>Statements that notices of public work use word for word; an opening that does is understood in the reader's language.</summary>
    public static readonly IReadOnlyList<string> CommonStatements =
    [
        "생계급여를 받고 있습니다.", "실업급여를 받고 있습니다.", "다른 직접일자리사업에 참여하고 있습니다.", "최근 3년 동안 2년 넘게 공공일자리에 참여했습니다.",
    ];

    private static readonly Dictionary<EligibilityVerdict, Badge> Verdicts = new()
    {
        [EligibilityVerdict.Met] = new("충족", "ok"),
        [EligibilityVerdict.NotMet] = new("미충족", "bad"),
        [EligibilityVerdict.Unknown] = new("확인 필요", "warn"),
    };

    /// <summary>충족, 미충족, 확인 필요; of a statement that excludes people 해당 없음, 해당.</summary>
    public static Badge Verdict(EligibilityResult result) => (result.Rule, result.Verdict) switch
    {
        (EligibilityRuleKind.Declaration, EligibilityVerdict.Met) => new("해당 없음", "ok"),
        (EligibilityRuleKind.Declaration, EligibilityVerdict.NotMet) => new("해당", "bad"),
        _ => Verdicts[result.Verdict],
    };

    /// <summary>What all of it means for the person. A person decides in the end: nothing here says that somebody may not apply.</summary>
    public static string Summary(IReadOnlyList<EligibilityResult> results) =>
        results.Any(r => r.Verdict == EligibilityVerdict.NotMet) ? "신청하실 수는 있지만 선발에서 제외될 수 있습니다. 담당자가 확인합니다."
        : results.Any(r => r.Verdict == EligibilityVerdict.Unknown) ? "아직 확인하지 못한 조건이 있습니다. 담당자가 확인합니다."
        : "적어 주신 내용으로는 신청하실 수 있습니다. 선발 여부는 심사에서 정해집니다.";

    /// <summary>The rule in words.</summary>
    public static string Rule(IStringLocalizer<Web.Texts> texts, EligibilityResult result, string district) => result.Rule switch
    {
        EligibilityRuleKind.MinAge => texts["만 {0}세 이상", result.Years ?? 0],
        EligibilityRuleKind.MaxAge => texts["만 {0}세 이하", result.Years ?? 0],
        EligibilityRuleKind.ResidesInDistrict => texts["{0}에 주민등록이 되어 있는 분", district],
        EligibilityRuleKind.ResidesInCity => texts["서울에 주민등록이 되어 있는 분"],
        _ => Language.Say(result.Statement ?? ""),
    };

    /// <summary>Why the verdict is what it is.</summary>
    public static string Why(IStringLocalizer<Web.Texts> texts, EligibilityResult result) => (result.Rule, result.Verdict) switch
    {
        (EligibilityRuleKind.MinAge, EligibilityVerdict.Unknown) or (EligibilityRuleKind.MaxAge, EligibilityVerdict.Unknown) =>
            texts["생년월일을 적지 않아 알 수 없습니다."],
        (EligibilityRuleKind.MinAge, _) => texts["{0}까지 태어난 분이 신청할 수 있습니다.", BornBy(result)],
        (EligibilityRuleKind.MaxAge, _) => texts["{0}부터 태어난 분이 신청할 수 있습니다.", BornBy(result)],
        (EligibilityRuleKind.Declaration, EligibilityVerdict.Met) => texts["해당하지 않는다고 답하셨습니다."],
        (EligibilityRuleKind.Declaration, EligibilityVerdict.NotMet) => texts["해당한다고 답하셨습니다."],
        (EligibilityRuleKind.Declaration, _) => texts["답하지 않아 알 수 없습니다."],
        (_, EligibilityVerdict.Unknown) => texts["사는 곳을 고르지 않아 알 수 없습니다."],
        (_, EligibilityVerdict.Met) => texts["접수 마감일까지 주민등록이 그대로 있어야 합니다."],
        _ => texts["접수 마감일까지 주민등록이 옮겨져 있어야 합니다."],
    };

    private static string BornBy(EligibilityResult result) => result.BornBy is { } day ? SeoulDates.Day(day) : "";
}
