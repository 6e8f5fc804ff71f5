using System.Globalization;
using JobsPortal.Domain.Headlines;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Words of published numbers.</summary>
public static class HeadlineTexts
{
    /// <summary>What is counted.</summary>
    public static string Of(HeadlineUnit unit) => unit switch
    {
        HeadlineUnit.Jobs => "일자리(개)",
        HeadlineUnit.Organizations => "기업·기관(곳)",
        HeadlineUnit.People => "사람(명)",
        HeadlineUnit.Won => "사업비(원)",
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "No words."),
    };

    /// <summary>How exactly it was said.</summary>
    public static string Of(Precision precision) => precision switch
    {
        Precision.Exact => "적힌 그대로",
        Precision.AtLeast => "이상",
        Precision.About => "여(약)",
        _ => throw new ArgumentOutOfRangeException(nameof(precision), precision, "No words."),
    };

    /// <summary>What a part does.</summary>
    public static string Of(PartRole role) => role switch
    {
        PartRole.Part => "더하는 부분",
        PartRole.Start => "출발값(더함)",
        PartRole.Baseline => "기준치(더하지 않음)",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No words."),
    };

    /// <summary>How the number stands to its parts.</summary>
    public static string Of(ReconciliationVerdict verdict) => verdict switch
    {
        ReconciliationVerdict.Agrees => "내역과 같음",
        ReconciliationVerdict.PartsLeave => "내역이 모자람",
        ReconciliationVerdict.PartsExceed => "내역이 더 많음",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "No words."),
    };

    /// <summary>The look of a verdict.</summary>
    public static string CssOf(ReconciliationVerdict verdict) => verdict == ReconciliationVerdict.Agrees ? "ok" : "warn";

    /// <summary>What is wrong with a published number.</summary>
    public static string Of(HeadlineFault fault) => fault switch
    {
        HeadlineFault.TextMissing => "제목, 발표한 표현, 출처를 모두 적어 주세요.",
        HeadlineFault.FigureWrong => "발표한 수를 1 이상의 숫자로 적어 주세요. 예: 1만, 1,700, 380억",
        HeadlineFault.YearsWrong => "연도는 2000년에서 2100년 사이로, 시작 연도가 끝 연도보다 늦지 않게 적어 주세요.",
        HeadlineFault.DatesWrong => "작성일이 발행일보다 늦습니다. 날짜를 확인하세요.",
        HeadlineFault.TooManyParts => "내역은 40개까지 적을 수 있습니다.",
        HeadlineFault.PartNameMissing => "내역의 이름을 적어 주세요.",
        HeadlineFault.PartAmountMissing => "내역의 수를 적거나 계획의 분야를 고르세요. 둘 가운데 하나만 합니다.",
        HeadlineFault.PartAmountWrong => "내역의 수와 예산은 0 이상의 숫자로 적어 주세요.",
        HeadlineFault.ResidentNumberInText => "주민등록번호는 적을 수 없습니다. 지운 뒤 저장하세요.",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No sentence."),
    };

    /// <summary>A number with its unit: 10,570개, 29곳, 380억 원.</summary>
    public static string Amount(long amount, HeadlineUnit unit) => unit == HeadlineUnit.Won
        ? Language.Money(amount)
        : Language.Say(unit switch
        {
            HeadlineUnit.Jobs => "{0}개",
            HeadlineUnit.Organizations => "{0}곳",
            _ => "{0}명",
        }, amount.ToString("#,0", CultureInfo.InvariantCulture));

    /// <summary>With how exactly it was said: 300개 이상, 1,700여 개.</summary>
    public static string Amount(long amount, HeadlineUnit unit, Precision precision) => precision switch
    {
        Precision.AtLeast => Language.Say("{0} 이상", Amount(amount, unit)),
        Precision.About => Language.Say("약 {0}", Amount(amount, unit)),
        _ => Amount(amount, unit),
    };

    /// <summary>+570개, -4,500개, 0개.</summary>
    public static string WithSign(long difference, HeadlineUnit unit) => difference switch
    {
        > 0 => "+" + Amount(difference, unit),
        < 0 => "-" + Amount(-difference, unit),
        _ => Amount(0, unit),
    };
}
