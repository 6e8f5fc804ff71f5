namespace JobsPortal.Web.Shared.Texts;

/// <summary>Words of programmes.</summary>
public static class ProgramTexts
{
    /// <summary>모집 중 3건 · 다음 모집 5월 예정 · 다음 모집 미정.</summary>
    /// <param name="openOpenings">Openings that accept applications now.</param>
    /// <param name="nextRoundOn">Month of the next round; one that has passed says nothing.</param>
    /// <param name="today">Today in Seoul.</param>
    public static Badge Round(int openOpenings, DateOnly? nextRoundOn, DateOnly today) => (openOpenings, nextRoundOn) switch
    {
        ( > 0, _) => new(Language.Say("모집 중 {0}건", openOpenings), "ok"),
        (_, { } month) when IsAhead(month, today) => new(Language.Say("다음 모집 {0} 예정", SeoulDates.Month(month, today)), "info"),
        _ => new(Language.Say("다음 모집 미정"), "off"),
    };

    /// <summary>Whether a month is this one or a later one.</summary>
    public static bool IsAhead(DateOnly month, DateOnly today) => (month.Year, month.Month).CompareTo((today.Year, today.Month)) >= 0;
}
