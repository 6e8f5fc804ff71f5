using System.Globalization;
using System.Text.RegularExpressions;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Search;

/// <summary>What an opening states by figures and choices, in the words by which people look for it.</summary>
internal static partial class SearchSaid
{
    private const int Noon = 12 * 60;
    private const int LastOfMorning = 13 * 60;
    private const int Night = 22 * 60;
    private const int Dawn = 7 * 60;
    private const int Evening = 17 * 60;
    private const int Day = 24 * 60;
    private const int LongestWithoutRest = 8 * 60;
    private const int FullWeek = 40;
    private const int MonthOfFullWeeks = 209;
    private const int SeniorFrom = 60;
    private const int YouthUntil = 39;

    // Part time is not said: nearly every public work is, and whoever types 알바 means the others.
    private static readonly Dictionary<EmploymentType, string> Employments = new()
    {
        [EmploymentType.Permanent] = "정규직 상용직",
        [EmploymentType.PermanentPartTime] = "상용직",
        [EmploymentType.FixedTerm] = "계약직 기간제",
        [EmploymentType.Daily] = "일용직",
        [EmploymentType.Dispatch] = "파견직",
    };

    private static readonly Dictionary<OpeningKind, string> Kinds = new()
    {
        [OpeningKind.PublicWork] = "공공일자리",
        [OpeningKind.Event] = "행사",
    };

    private static readonly Dictionary<PayBasis, string> Bases = new()
    {
        [PayBasis.Hourly] = "시급",
        [PayBasis.Daily] = "일급",
        [PayBasis.Weekly] = "주급",
        [PayBasis.Monthly] = "월급",
        [PayBasis.Yearly] = "연봉",
        [PayBasis.PerCase] = "건별",
        [PayBasis.Activity] = "활동비",
    };

    public static IEnumerable<string?> OfOpening(Opening opening) =>
    [
        Kinds.GetValueOrDefault(opening.Kind), Employments.GetValueOrDefault(opening.EmploymentType), opening.NoticeNumber,
        opening.MinAge >= SeniorFrom ? "노인일자리" : null, opening.MaxAge is { } oldest && oldest <= YouthUntil ? "청년일자리" : null,
    ];

    /// <summary>Pay as 시급 10,320원 and 월급 210만 원, hours as 주 15시간, and the part of the day.</summary>
    public static IEnumerable<string?> OfUnit(OpeningUnit unit)
    {
        var basis = Bases.GetValueOrDefault(unit.PayBasis, "");
        foreach (var won in new[] { unit.PayMinWon, unit.PayMaxWon }.OfType<long>().Where(won => won > 0).Distinct())
        {
            yield return basis + Won.Format(won);
            yield return basis + Won.FormatLarge(won);
        }

        yield return unit.PayAsWritten;
        if (unit.WeeklyHours > 0) yield return FormattableString.Invariant($"주{unit.WeeklyHours.Value:0.##}시간");
        if (unit.WeeklyHours == FullWeek) yield return FormattableString.Invariant($"월{MonthOfFullWeeks}시간");
        foreach (var said in OfHours(unit.Hours)) yield return said;
    }

    // 9시부터, 18시까지, 1일 8시간, 오전근무. Of several spans nobody could say which is meant.
    private static IEnumerable<string> OfHours(string? hours)
    {
        if (hours is null || !TrySpan(hours, out var from, out var to)) yield break;

        var worked = to - from + (to <= from ? Day : 0);
        worked -= Rest().Match(hours) is { Success: true } rest ? int.Parse(rest.Groups[1].Value, CultureInfo.InvariantCulture) * 60 : worked > LongestWithoutRest ? 60 : 0;
        yield return Clock(from) + "부터";
        yield return Clock(to) + "까지";
        if (worked > 0 && worked % 60 == 0) yield return FormattableString.Invariant($"1일{worked / 60}시간");
        if (to > from && to <= LastOfMorning) yield return "오전근무";
        if (from >= Noon && to > from && to <= Night) yield return "오후근무";
        if (to < from || from >= Night) yield return "야간근무";
        if (from < Dawn) yield return "새벽근무";
        if (from is >= Evening and < Night) yield return "저녁근무";
    }

    private static string Clock(int minutes)
    {
        var (hour, rest) = (minutes / 60, minutes % 60);
        return FormattableString.Invariant($"{hour}시") + (rest > 0 ? FormattableString.Invariant($"{rest}분") : "");
    }

    private static bool TrySpan(string hours, out int from, out int to)
    {
        (from, to) = (0, 0);
        if (Spoken().Match(hours) is { Success: true } spoken)
        {
            (from, to) = (OfSpoken(spoken, 1), OfSpoken(spoken, 4));
            return true;
        }

        return Span().Matches(hours) is [var only] && TryMinutes(only, 1, out from) && TryMinutes(only, 3, out to);
    }

    // (오후) 6시 00분, (정오) 12시 00분, (자정) 12시 00분
    private static int OfSpoken(Match span, int group)
    {
        var hour = int.Parse(span.Groups[group + 1].Value, CultureInfo.InvariantCulture) % 12;
        return ((hour + (span.Groups[group].Value is "오후" or "정오" ? 12 : 0)) * 60) + int.Parse(span.Groups[group + 2].Value, CultureInfo.InvariantCulture);
    }

    private static bool TryMinutes(Match span, int group, out int minutes)
    {
        minutes = (int.Parse(span.Groups[group].Value, CultureInfo.InvariantCulture) * 60) + int.Parse(span.Groups[group + 1].Value, CultureInfo.InvariantCulture);
        return minutes <= 24 * 60;
    }

    [GeneratedRegex(@"(?<!\d)(\d{1,2}):(\d{2})\s*[~∼～-]\s*(\d{1,2}):(\d{2})(?!\d)")]
    private static partial Regex Span();

    // As the public feed writes it, with the rest behind it.
    [GeneratedRegex(@"\(근무시간\)\s*\((오전|오후|정오|자정)\)\s*(\d{1,2})시\s*(\d{2})분\s*~\s*\((오전|오후|정오|자정)\)\s*(\d{1,2})시\s*(\d{2})분")]
    private static partial Regex Spoken();

    [GeneratedRegex(@"휴게\s*(\d)\s*시간")]
    private static partial Regex Rest();
}
