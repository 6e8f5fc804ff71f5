namespace JobsPortal.Domain.Law;

/// <summary>
/// Public holidays of Korea, by which the office's windows and counters go: 공휴일에 관한 법률 §2–§3 and 관공서의 공휴일에 관한 규정 §2–§3
/// (substitutes for 설날, 추석 on a Sunday; for 삼일절, 어린이날, 부처님오신날, 광복절, 개천절, 한글날, 성탄절 on a weekend). Lunar days and
/// substitutes are the 월력요항 of 한국천문연구원 for each year. 노동절 (5/1) and 제헌절 (7/17) became holidays by law of 2026.
/// </summary>
public sealed class PublicHolidays
{
    /// <summary>Longest name of a holiday, in characters.</summary>
    public const int NameMaxLength = 40;

    /// <summary>What the portal ships with: the 월력요항 of 2026 and 2027.</summary>
    public static readonly PublicHolidays Shipped = new(new Dictionary<DateOnly, string?>());

    private static readonly (int Month, int Day, string Name)[] EveryYear =
    [
        (1, 1, "신정"), (3, 1, "삼일절"), (5, 1, "노동절"), (5, 5, "어린이날"), (6, 6, "현충일"), (7, 17, "제헌절"), (8, 15, "광복절"), (10, 3, "개천절"),
        (10, 9, "한글날"), (12, 25, "성탄절"),
    ];

    private static readonly Dictionary<DateOnly, string> OfYears = new()
    {
        [new(2026, 2, 16)] = "설날 연휴",
        [new(2026, 2, 17)] = "설날",
        [new(2026, 2, 18)] = "설날 연휴",
        [new(2026, 3, 2)] = "삼일절 대체공휴일",
        [new(2026, 5, 24)] = "부처님오신날",
        [new(2026, 5, 25)] = "부처님오신날 대체공휴일",
        [new(2026, 6, 3)] = "지방선거일",
        [new(2026, 8, 17)] = "광복절 대체공휴일",
        [new(2026, 9, 24)] = "추석 연휴",
        [new(2026, 9, 25)] = "추석",
        [new(2026, 9, 26)] = "추석 연휴",
        [new(2026, 10, 5)] = "개천절 대체공휴일",
        [new(2027, 2, 6)] = "설날 연휴",
        [new(2027, 2, 7)] = "설날",
        [new(2027, 2, 8)] = "설날 연휴",
        [new(2027, 2, 9)] = "설날 대체공휴일",
        [new(2027, 5, 13)] = "부처님오신날",
        [new(2027, 8, 16)] = "광복절 대체공휴일",
        [new(2027, 9, 14)] = "추석 연휴",
        [new(2027, 9, 15)] = "추석",
        [new(2027, 9, 16)] = "추석 연휴",
        [new(2027, 10, 4)] = "개천절 대체공휴일",
        [new(2027, 10, 11)] = "한글날 대체공휴일",
        [new(2027, 12, 27)] = "성탄절 대체공휴일",
    };

    private readonly IReadOnlyDictionary<DateOnly, string?> _entered;

    /// <summary>The shipped days with what a district has entered: a name for a day that is a holiday, null for one that is none.</summary>
    public PublicHolidays(IReadOnlyDictionary<DateOnly, string?> entered) => _entered = entered;

    /// <summary>Name of the holiday; null on every other day. Of years that are not known only the days that never move are.</summary>
    public string? NameOf(DateOnly day) => _entered.TryGetValue(day, out string? name) ? name : ShippedNameOf(day);

    /// <summary>Whether the days of a year that move are known: shipped, or entered.</summary>
    public bool Knows(int year) => Moving.Any(day => day.Year == year);

    /// <summary>All holidays of a year with their names, in order.</summary>
    public IReadOnlyList<(DateOnly Day, string Name)> Of(int year) =>
    [
        .. EveryYear.Select(h => new DateOnly(year, h.Month, h.Day)).Concat(Moving.Where(d => d.Year == year)).Distinct().Order()
            .Select(day => (Day: day, Name: NameOf(day))).Where(h => h.Name is not null).Select(h => (h.Day, h.Name!)),
    ];

    /// <summary>Whether it is a Saturday or a Sunday.</summary>
    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>Whether the office works: neither weekend nor holiday.</summary>
    public bool IsWorkingDay(DateOnly day) => !IsWeekend(day) && NameOf(day) is null;

    /// <summary>Holidays of one year only: those that the calendar of each year names.</summary>
    private IEnumerable<DateOnly> Moving => OfYears.Keys.Concat(_entered.Where(e => e.Value is not null).Select(e => e.Key)).Where(d => FixedNameOf(d) is null).Distinct();

    private static string? ShippedNameOf(DateOnly day) => OfYears.GetValueOrDefault(day) ?? FixedNameOf(day);

    private static string? FixedNameOf(DateOnly day) => EveryYear.Where(h => h.Month == day.Month && h.Day == day.Day).Select(h => h.Name).FirstOrDefault();
}
