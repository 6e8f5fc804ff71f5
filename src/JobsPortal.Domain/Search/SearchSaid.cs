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
        yield return PartOfDay(unit.Hours);
    }

    private static string? PartOfDay(string? hours)
    {
        if (hours is null || Span().Matches(hours) is not [var only] || !TryMinutes(only, 1, out var from) || !TryMinutes(only, 3, out var to)) return null;
        if (to > from && to <= LastOfMorning) return "오전근무";
        if (from >= Noon && to > from && to <= Night) return "오후근무";
        return to < from || from >= Night ? "야간근무" : null;
    }

    private static bool TryMinutes(Match span, int group, out int minutes)
    {
        minutes = (int.Parse(span.Groups[group].Value, CultureInfo.InvariantCulture) * 60) + int.Parse(span.Groups[group + 1].Value, CultureInfo.InvariantCulture);
        return minutes <= 24 * 60;
    }

    [GeneratedRegex(@"(?<!\d)(\d{1,2}):(\d{2})\s*[~∼～-]\s*(\d{1,2}):(\d{2})(?!\d)")]
    private static partial Regex Span();
}
