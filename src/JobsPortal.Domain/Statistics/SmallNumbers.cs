namespace JobsPortal.Domain.Statistics;

/// <summary>
/// Numbers so small that somebody who knows the neighbourhood could tell who is meant. They are left out of what leaves the office; where the
/// sum would give a single one away, the next smallest goes with it (개인정보 보호법 §58의2; 통계 비밀보호의 셀 감추기).
/// </summary>
public static class SmallNumbers
{
    /// <summary>The smallest number of people that is shown.</summary>
    public const int LeastShown = 5;

    /// <summary>The counts of one column that add up to a shown total; null where one is left out. Nobody is told by a zero.</summary>
    public static IReadOnlyList<int?> Hide(IReadOnlyList<int> counts)
    {
        var shown = counts.Select(c => c is > 0 and < LeastShown ? null : (int?)c).ToArray();
        if (shown.Count(c => c is null) != 1)
        {
            return shown;
        }

        var next = Enumerable.Range(0, shown.Length).Where(i => shown[i] > 0).OrderBy(i => shown[i]).Select(i => (int?)i).FirstOrDefault();
        if (next is { } also)
        {
            shown[also] = null;
        }

        return shown;
    }
}
