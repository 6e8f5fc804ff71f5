namespace JobsPortal.Domain.Shared;

/// <summary>Age in completed years (만 나이), as 행정기본법 제7조의2 and 민법 제158조 count it.</summary>
public static class Age
{
    /// <summary>
    /// Completed years on a day. Someone born on 29 February completes a year on 1 March when the year has no such day
    /// (민법 제160조제3항: the term then ends with the last day of the month, so the year is complete the day after).
    /// </summary>
    /// <param name="birth">Day of birth.</param>
    /// <param name="on">The day that counts, a Seoul day.</param>
    /// <returns>Completed years; negative when <paramref name="on"/> lies before the birth.</returns>
    public static int At(DateOnly birth, DateOnly on)
    {
        var years = on.Year - birth.Year;
        var birthdayStillAhead = (on.Month, on.Day).CompareTo((birth.Month, birth.Day)) < 0;
        return birthdayStillAhead ? years - 1 : years;
    }
}
