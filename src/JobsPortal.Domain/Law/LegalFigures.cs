namespace JobsPortal.Domain.Law;

/// <summary>What the state publishes anew each year and rules go by. Rules take it as an argument: it is data of the installation, kept by its administrators.</summary>
/// <param name="Wages">최저임금.</param>
/// <param name="Incomes">기준 중위소득.</param>
/// <param name="Holidays">공휴일.</param>
public sealed record LegalFigures(MinimumWages Wages, MedianIncomes Incomes, PublicHolidays Holidays)
{
    // The notices of a year are out by 5 August (최저임금법 제8조), 1 August (국민기초생활 보장법 제20조의2) and in June (월력요항) of the year before.
    private const int AskForFiguresFrom = 9, AskForHolidaysFrom = 12;

    /// <summary>What the portal ships with.</summary>
    public static readonly LegalFigures Shipped = new(MinimumWages.Shipped, MedianIncomes.Shipped, PublicHolidays.Shipped);

    /// <summary>
    /// What is missing and should be entered now: of this year at any time, of the next from September (wage, income) or December (holidays) on.
    /// </summary>
    /// <param name="today">The day in Seoul.</param>
    public IReadOnlyList<FigureGap> GapsOn(DateOnly today) =>
    [
        .. Asked(today, AskForFiguresFrom).Where(year => Wages.Of(year) is null).Select(year => new FigureGap(LegalFigure.MinimumWage, year)),
        .. Asked(today, AskForFiguresFrom).Where(year => Incomes.Of(year) is null).Select(year => new FigureGap(LegalFigure.MedianIncome, year)),
        .. Asked(today, AskForHolidaysFrom).Where(year => !Holidays.Knows(year)).Select(year => new FigureGap(LegalFigure.Holidays, year)),
    ];

    private static int[] Asked(DateOnly today, int nextFromMonth) => today.Month >= nextFromMonth ? [today.Year, today.Year + 1] : [today.Year];
}

/// <summary>A figure that the state publishes each year.</summary>
public enum LegalFigure
{
    /// <summary>최저임금.</summary>
    MinimumWage,

    /// <summary>기준 중위소득.</summary>
    MedianIncome,

    /// <summary>공휴일.</summary>
    Holidays,
}

/// <summary>A year's figure that nobody has entered.</summary>
public readonly record struct FigureGap(LegalFigure Figure, int Year);
