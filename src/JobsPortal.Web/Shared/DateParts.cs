using System.Globalization;

namespace JobsPortal.Web.Shared;

/// <summary>Why typed parts make no date.</summary>
public enum DateProblem
{
    /// <summary>Some parts are empty.</summary>
    Missing,

    /// <summary>The year is not four digits between 1900 and 2200.</summary>
    Year,

    /// <summary>The month is not 1 to 12.</summary>
    Month,

    /// <summary>The day is not 1 to 31.</summary>
    Day,

    /// <summary>The calendar has no such day.</summary>
    NotInCalendar,

    /// <summary>The time of day is not like 18:00.</summary>
    Time,
}

/// <summary>A date as it was typed: year, month and day in three boxes, and a time where one is asked.</summary>
/// <param name="Year">As typed.</param>
/// <param name="Month">As typed.</param>
/// <param name="Day">As typed.</param>
/// <param name="Time">As typed; null where no time is asked.</param>
public readonly record struct DateParts(string Year, string Month, string Day, string? Time = null)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    /// <summary>The parts of a date.</summary>
    public static DateParts Of(DateOnly date) => new(
        date.Year.ToString(CultureInfo.InvariantCulture), date.Month.ToString(CultureInfo.InvariantCulture), date.Day.ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether nothing was typed.</summary>
    public bool IsEmpty => Year.Length == 0 && Month.Length == 0 && Day.Length == 0 && string.IsNullOrEmpty(Time);

    /// <summary>The date, or why there is none. "년", "월" and "일" behind the digits do no harm.</summary>
    public DateProblem? Read(out DateOnly date)
    {
        date = default;
        if (Year.Length == 0 || Month.Length == 0 || Day.Length == 0)
        {
            return DateProblem.Missing;
        }
        if (Number(Year, '년') is not { } year || year is < FirstYear or > LastYear)
        {
            return DateProblem.Year;
        }
        if (Number(Month, '월') is not { } month || month is < 1 or > 12)
        {
            return DateProblem.Month;
        }
        if (Number(Day, '일') is not { } day || day is < 1 or > 31)
        {
            return DateProblem.Day;
        }
        if (day > DateTime.DaysInMonth(year, month))
        {
            return DateProblem.NotInCalendar;
        }
        date = new DateOnly(year, month, day);
        return null;
    }

    /// <summary>Date and time on the wall; "24:00" is the start of the next day.</summary>
    public DateProblem? Read(out DateTime moment)
    {
        moment = default;
        if (Read(out DateOnly date) is { } problem)
        {
            return problem;
        }
        if (string.IsNullOrEmpty(Time))
        {
            return DateProblem.Missing;
        }
        if (Time == "24:00")
        {
            moment = date.ToDateTime(TimeOnly.MinValue).AddDays(1);
            return null;
        }
        if (!TimeOnly.TryParseExact(Time, ["H:mm", "HHmm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return DateProblem.Time;
        }
        moment = date.ToDateTime(time);
        return null;
    }

    private static int? Number(string typed, char unit) =>
        int.TryParse(typed.AsSpan().TrimEnd(unit).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
