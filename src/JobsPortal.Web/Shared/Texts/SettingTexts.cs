using System.Globalization;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Settings;
using JobsPortal.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Shared.Texts;

/// <summary>Words of the settings and of their changes.</summary>
public static class SettingTexts
{
    /// <summary>An area.</summary>
    public static string Of(SettingArea area) => area switch
    {
        SettingArea.MinimumWage => "최저임금",
        SettingArea.MedianIncome => "기준 중위소득",
        SettingArea.Holiday => "공휴일",
        SettingArea.District => "구 정보",
        SettingArea.Dong => "동 정보",
        SettingArea.Department => "부서",
        SettingArea.Synonym => "같은 뜻의 말",
        SettingArea.Color => "색",
        _ => throw new ArgumentOutOfRangeException(nameof(area), area, "No words."),
    };

    /// <summary>What an area is for.</summary>
    public static string About(SettingArea area) => area switch
    {
        SettingArea.MinimumWage => "해마다의 시급. 공고의 급여를 이것과 견줍니다.",
        SettingArea.MedianIncome => "해마다의 가구원 수별 금액. 신청서의 소득 물음에 보여 줍니다.",
        SettingArea.Holiday => "공고 날짜의 주의와 방문접수 시간이 이것을 따릅니다.",
        SettingArea.District => "구와 누리집의 이름, 전화, 주소, 전화 받는 시간",
        SettingArea.Dong => "동의 이름과 예전 이름, 동주민센터의 주소와 전화",
        SettingArea.Department => "부서의 이름과 전화. 공고와 사업에 나옵니다.",
        SettingArea.Synonym => "구민이 찾는 말과 공고의 말이 달라도 찾게 합니다.",
        SettingArea.Color => "단추와 링크의 색. 읽기 어려운 색은 저장되지 않습니다.",
        _ => throw new ArgumentOutOfRangeException(nameof(area), area, "No words."),
    };

    /// <summary>Where an area is kept.</summary>
    public static string Address(SettingArea area) => area switch
    {
        SettingArea.MinimumWage => "/admin/settings/wages",
        SettingArea.MedianIncome => "/admin/settings/incomes",
        SettingArea.Holiday => "/admin/settings/holidays",
        SettingArea.District => "/admin/settings/district",
        SettingArea.Dong => "/admin/settings/dongs",
        SettingArea.Department => "/admin/staff/departments",
        SettingArea.Synonym => "/admin/settings/words",
        _ => "/admin/settings/colors",
    };

    /// <summary>A fact of the district.</summary>
    public static string Of(DistrictField field) => field switch
    {
        DistrictField.Profile => "처음 시작한 구",
        DistrictField.Name => "구 이름",
        DistrictField.OfficeName => "구청 이름",
        DistrictField.ServiceName => "누리집 이름",
        DistrictField.Department => "담당 부서",
        DistrictField.CenterName => "상담 창구 이름",
        DistrictField.Phone => "대표 전화번호",
        DistrictField.Address => "구청 주소",
        DistrictField.Hours => "전화 받는 시간",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No words."),
    };

    /// <summary>A fact of a dong.</summary>
    public static string Of(DongField field) => field switch
    {
        DongField.Name => "동 이름",
        DongField.Aliases => "예전 이름",
        DongField.Address => "동주민센터 주소",
        DongField.Phone => "동주민센터 전화번호",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No words."),
    };

    /// <summary>A fact of a department.</summary>
    public static string Of(DepartmentField field) => field switch
    {
        DepartmentField.Name => "부서 이름",
        DepartmentField.Phone => "전화번호",
        DepartmentField.IsActive => "사용",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No words."),
    };

    /// <summary>A colour.</summary>
    public static string Of(ColorRole role) => role switch
    {
        ColorRole.Button => "단추 색",
        ColorRole.Link => "링크 색",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No words."),
    };

    /// <summary>What meets what on a page.</summary>
    public static string Of(ColorMeeting meeting) => meeting switch
    {
        ColorMeeting.TextOnButton => "단추 위의 흰 글자",
        ColorMeeting.LinkOnWhite => "흰 바탕의 링크",
        ColorMeeting.LinkOnGray => "회색 바탕의 링크",
        ColorMeeting.LinkOnLight => "연한 바탕의 링크",
        ColorMeeting.LinkOnLightHover => "가리킬 때 연한 바탕의 링크",
        _ => throw new ArgumentOutOfRangeException(nameof(meeting), meeting, "No words."),
    };

    /// <summary>Why a setting was not changed.</summary>
    public static string Of(SettingBlocker blocker) => blocker switch
    {
        SettingBlocker.ChangedMeanwhile => "그사이 다른 사람이 바꾸었습니다. 지금 값을 확인하고 다시 저장하세요.",
        SettingBlocker.Unchanged => "지금과 같습니다. 바꿀 값을 적어 주세요.",
        SettingBlocker.ReasonMissing => "근거나 까닭을 적어 주세요.",
        SettingBlocker.YearOutOfRange => "2025년부터 앞으로 2년까지의 해를 적어 주세요.",
        SettingBlocker.WageFalls => "앞선 해의 최저임금보다 낮거나 뒤의 해보다 높습니다. 고시의 금액이 맞으면 아래에 표시하고 다시 저장하세요.",
        SettingBlocker.AmountUnlikely => "가까운 해의 금액과 30% 넘게 다릅니다. 고시의 금액을 다시 확인하세요.",
        SettingBlocker.AmountsNotRising => "가구원 수가 많을수록 금액이 커야 합니다. 고시의 금액을 다시 확인하세요.",
        SettingBlocker.LineUnreadable => "{0}번째 줄을 읽을 수 없습니다. 고른 해의 날짜와 이름을 ‘2028-01-27,설날’처럼 적어 주세요.",
        SettingBlocker.DayTwice => "{0}번째 줄의 날짜가 두 번 있습니다. 하나만 남겨 주세요.",
        SettingBlocker.MainHolidaysMissing => "설날과 추석이 없습니다. 그해의 공휴일을 모두 적어 주세요.",
        SettingBlocker.NameTaken => "다른 동의 이름이나 예전 이름과 같습니다. 다르게 적어 주세요.",
        SettingBlocker.ContrastTooLow => "{0}: 명암비가 {1}:1입니다. 읽을 수 있으려면 4.5:1 이상이어야 합니다. 더 진한 색을 고르세요.",
        SettingBlocker.ColorUnreadable => "색을 #256ef4처럼 적어 주세요.",
        SettingBlocker.WordsTooFew => "뜻이 같은 말을 두 개 이상, 쉼표로 나누어 적어 주세요.",
        SettingBlocker.WordTooShort => "두 글자가 안 되는 말이 있습니다. 두 글자 이상으로 적어 주세요.",
        _ => throw new ArgumentOutOfRangeException(nameof(blocker), blocker, "No sentence."),
    };

    /// <summary>A figure that is missing.</summary>
    public static string Missing(LegalFigure figure) => figure switch
    {
        LegalFigure.MinimumWage => "{0}년 최저임금이 없습니다. 고용노동부 고시를 보고 입력하세요. 그때까지는 마지막으로 아는 금액으로 확인합니다.",
        LegalFigure.MedianIncome => "{0}년 기준 중위소득이 없습니다. 보건복지부 고시를 보고 입력하세요. 그때까지는 마지막으로 아는 금액을 보여 줍니다.",
        LegalFigure.Holidays => "{0}년 공휴일이 없습니다. 월력요항을 보고 입력하세요. 그때까지는 날짜가 바뀌지 않는 공휴일만 압니다.",
        _ => throw new ArgumentOutOfRangeException(nameof(figure), figure, "No words."),
    };

    /// <summary>A missing figure in a line: 2027년 기준 중위소득.</summary>
    public static string Of(FigureGap gap) => string.Create(CultureInfo.InvariantCulture, $"{gap.Year}년 {Of(gap.Figure)}");

    private static string Of(LegalFigure figure) => figure switch
    {
        LegalFigure.MinimumWage => Of(SettingArea.MinimumWage),
        LegalFigure.MedianIncome => Of(SettingArea.MedianIncome),
        _ => Of(SettingArea.Holiday),
    };

    /// <summary>Where a missing figure is entered.</summary>
    public static string Address(LegalFigure figure) => figure switch
    {
        LegalFigure.MinimumWage => Address(SettingArea.MinimumWage),
        LegalFigure.MedianIncome => Address(SettingArea.MedianIncome),
        _ => Address(SettingArea.Holiday),
    };

    /// <summary>What was changed, in words: 2028년, 2028. 1. 27., 월계1동 동주민센터 전화번호.</summary>
    public static string Key(IStringLocalizer<Web.Texts> texts, DistrictProfile district, SettingArea area, string key) => area switch
    {
        SettingArea.MinimumWage or SettingArea.MedianIncome => texts["{0}년", key],
        SettingArea.Holiday => DateOnly.TryParse(key, CultureInfo.InvariantCulture, out var day) ? SeoulDates.ShortDay(day) : key,
        SettingArea.District => Enum.TryParse(key, out DistrictField field) ? texts[Of(field)] : key,
        SettingArea.Synonym => key,
        SettingArea.Color => Enum.TryParse(key, out ColorRole role) ? texts[Of(role)] : key,
        SettingArea.Department => key.LastIndexOf('.') is > 0 and var dot && Enum.TryParse(key.AsSpan(dot + 1), out DepartmentField of) ? $"{key[..dot]} {texts[Of(of)]}" : key,
        _ => key.Split('.') is [var code, var part] && Enum.TryParse(part, out DongField ofDong) ? $"{district.DongByCode(code)?.Name ?? code} {texts[Of(ofDong)]}" : key,
    };

    /// <summary>A value as people read it.</summary>
    public static string Value(SettingArea area, string key, string? value) => (area, value) switch
    {
        (_, null or "") => "-",
        (SettingArea.MinimumWage, _) => long.TryParse(value, CultureInfo.InvariantCulture, out var won) ? Won.Format(won) : value,
        (SettingArea.MedianIncome, _) => YearFigures.Read(value) is { } amounts ? string.Join(", ", amounts.Select((a, i) => $"{i + 1}인 {Won.Format(a)}")) : value,
        (SettingArea.District, _) when key == nameof(DistrictField.Phone) => PhoneNumber.Format(value),
        (SettingArea.Department, "True") => "사용",
        (SettingArea.Department, "False") => "사용 안 함",
        (SettingArea.Dong or SettingArea.Department, _) when key.EndsWith("." + nameof(DongField.Phone), StringComparison.Ordinal) => PhoneNumber.Format(value),
        _ => value,
    };
}
