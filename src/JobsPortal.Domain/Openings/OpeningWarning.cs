using JobsPortal.Domain.Law;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Openings;

/// <summary>What a person should look at again before an opening is published. A warning never stands in the way.</summary>
public enum OpeningWarning
{
    /// <summary>The window ends on a Saturday or Sunday, when nobody can ask.</summary>
    ClosesOnWeekend,

    /// <summary>The window ends on a public holiday.</summary>
    ClosesOnHoliday,

    /// <summary>The window is open for less than <see cref="OpeningWarnings.ShortNoticeDays"/> days.</summary>
    ShortNotice,

    /// <summary>The result is due on a weekend or holiday.</summary>
    ResultOnDayOff,

    /// <summary>The work reaches into a year whose minimum wage is not known: pay has been held against the last known one.</summary>
    MinimumWageUnknown,

    /// <summary>The window or the day of the result lies in a year whose holidays are not known.</summary>
    HolidaysUnknown,

    /// <summary>Work begins before anybody can apply: allowed, and most often a slip of the pen.</summary>
    WorkStartsBeforeWindow,
}

/// <summary>The warnings of an opening.</summary>
public static class OpeningWarnings
{
    /// <summary>Days of a window below which people may not hear of it in time.</summary>
    public const int ShortNoticeDays = 7;

    /// <summary>What should be looked at again.</summary>
    public static IReadOnlyList<OpeningWarning> Of(Opening opening, LegalFigures law)
    {
        List<OpeningWarning> warnings = [];
        if (opening.ClosesAt is { } closes)
        {
            // The last instant of the window decides the day: a window until 24:00 ends on that day.
            DateOnly last = SeoulTime.DayOf(closes.AddTicks(-1));
            if (law.Holidays.NameOf(last) is not null)
            {
                warnings.Add(OpeningWarning.ClosesOnHoliday);
            }
            else if (PublicHolidays.IsWeekend(last))
            {
                warnings.Add(OpeningWarning.ClosesOnWeekend);
            }

            if (opening.OpensAt is { } opens && closes > opens && closes - opens < TimeSpan.FromDays(ShortNoticeDays))
            {
                warnings.Add(OpeningWarning.ShortNotice);
            }
        }

        if (opening.ResultsOn is { } day && !law.Holidays.IsWorkingDay(day))
        {
            warnings.Add(OpeningWarning.ResultOnDayOff);
        }

        if (MinimumWageIsUnknown(opening, law))
        {
            warnings.Add(OpeningWarning.MinimumWageUnknown);
        }

        DateOnly?[] days = [opening.ClosesAt is { } end ? SeoulTime.DayOf(end.AddTicks(-1)) : null, opening.ResultsOn];
        if (days.Any(day => day is { } known && !law.Holidays.Knows(known.Year)))
        {
            warnings.Add(OpeningWarning.HolidaysUnknown);
        }

        if (opening.OpensAt is { } begins && opening.WorkStartsOn < SeoulTime.DayOf(begins))
        {
            warnings.Add(OpeningWarning.WorkStartsBeforeWindow);
        }

        return warnings;
    }

    private static bool MinimumWageIsUnknown(Opening opening, LegalFigures law) =>
        opening.WorkStartsOn is { } starts && opening.Units.Any(unit => unit.Pay.IsWage) && law.Wages.FirstUnknownYear(starts, opening.WorkEndsOn) is not null;
}
