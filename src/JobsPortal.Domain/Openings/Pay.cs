using JobsPortal.Domain.Law;

namespace JobsPortal.Domain.Openings;

/// <summary>What an amount is paid for.</summary>
public enum PayBasis
{
    /// <summary>시급.</summary>
    Hourly,

    /// <summary>일급.</summary>
    Daily,

    /// <summary>주급.</summary>
    Weekly,

    /// <summary>월급.</summary>
    Monthly,

    /// <summary>연봉.</summary>
    Yearly,

    /// <summary>건별.</summary>
    PerCase,

    /// <summary>활동비: no wage; the law or guideline it stands on must be named.</summary>
    Activity,

    /// <summary>Nothing is paid (events).</summary>
    None,

    /// <summary>Not stated, or in words that give no figure (면접후결정, 회사내규).</summary>
    Unstated,
}

/// <summary>Pay of one unit, in whole won.</summary>
/// <param name="Basis">What the amounts are paid for.</param>
/// <param name="MinWon">The lowest amount; null when no figure is given.</param>
/// <param name="MaxWon">The highest amount; equal to <paramref name="MinWon"/> for one figure, null for "or more".</param>
/// <param name="AsWritten">The words of the source or a remark, such as "상여 별도 10%".</param>
/// <param name="LegalBasis">The law or guideline an 활동비 stands on.</param>
public sealed record Pay(PayBasis Basis, long? MinWon, long? MaxWon, string? AsWritten, string? LegalBasis)
{
    /// <summary>Longest remark, in characters.</summary>
    public const int AsWrittenMaxLength = 200;

    /// <summary>Longest legal basis, in characters.</summary>
    public const int LegalBasisMaxLength = 200;

    private const decimal DaysAWeek = 5m;
    private const decimal HoursADay = 8m;

    /// <summary>Whether the minimum wage applies: pay for work by time; not 활동비, and not piece work, whose hours nobody can know.</summary>
    public bool IsWage => Basis is PayBasis.Hourly or PayBasis.Daily or PayBasis.Weekly or PayBasis.Monthly or PayBasis.Yearly;

    /// <summary>Whether a figure is given where one is due.</summary>
    public bool IsStated => Basis == PayBasis.None || MinWon > 0;

    /// <summary>
    /// Whether the lowest amount is below the minimum wage of the first working day (최저임금법 §6).
    /// </summary>
    /// <param name="weeklyHours">Contracted hours per week; 40 when unknown.</param>
    /// <param name="workStartsOn">First day of work.</param>
    /// <param name="wages">The minimum wages.</param>
    public bool IsBelowMinimumWage(decimal? weeklyHours, DateOnly workStartsOn, MinimumWages wages) =>
        MissedMinimum(weeklyHours, workStartsOn, workEndsOn: null, wages) is not null;

    /// <summary>The first minimum wage of the period of work that the lowest amount does not reach (최저임금법 §6); null when it reaches all.</summary>
    /// <param name="weeklyHours">Contracted hours per week; 40 when unknown.</param>
    /// <param name="workStartsOn">First day of work.</param>
    /// <param name="workEndsOn">Last day of work; null where only the first is known.</param>
    /// <param name="wages">The minimum wages.</param>
    public MinimumWage.Step? MissedMinimum(decimal? weeklyHours, DateOnly workStartsOn, DateOnly? workEndsOn, MinimumWages wages)
    {
        if (!IsWage || MinWon is not { } won)
        {
            return null;
        }

        decimal hours = weeklyHours is > 0 ? weeklyHours.Value : 40m;
        long hourly = Basis switch
        {
            PayBasis.Hourly => won,
            PayBasis.Daily => MinimumWage.HourlyOfDay(Math.Min(hours / DaysAWeek, HoursADay), won),
            PayBasis.Weekly => MinimumWage.HourlyOfWeek(hours, won),
            PayBasis.Monthly => MinimumWage.HourlyEquivalent(hours, won),
            _ => MinimumWage.HourlyOfYear(hours, won),
        };
        return wages.StepsWithin(workStartsOn, workEndsOn).FirstOrDefault(step => hourly < step.HourlyWon);
    }
}
