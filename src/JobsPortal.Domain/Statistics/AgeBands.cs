namespace JobsPortal.Domain.Statistics;

/// <summary>
/// 연령대 of statistics. The age is the year of the event less the year of birth (연 나이): for whole groups it is near enough, and it needs no
/// birthday.
/// </summary>
public static class AgeBands
{
    /// <summary>First age of each band; the first begins at 0.</summary>
    public static readonly IReadOnlyList<int> Starts = [0, 30, 40, 50, 60, 65, 70, 75];

    /// <summary>The start of the band of an age; null stays null.</summary>
    public static int? StartOf(int? age) => age is { } years ? Starts.Last(start => start <= Math.Max(0, years)) : null;

    /// <summary>The last age of the band, or null for the last one.</summary>
    public static int? EndOf(int start)
    {
        var next = Starts.Where(s => s > start).Select(s => (int?)s).FirstOrDefault();
        return next - 1;
    }
}
