namespace JobsPortal.Domain.Notices;

/// <summary>
/// When a notice that could not be handed over is tried again: after 1, 2, 4, 8 … minutes, at most 4 hours, 24 times in all. That is some
/// three days, so that a mail server which is down over a weekend loses nothing.
/// </summary>
public static class RetryPlan
{
    /// <summary>Tries before a person has to look.</summary>
    public const int MostTries = 24;

    private static readonly TimeSpan First = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(4);

    /// <summary>How long to wait after the given number of tries.</summary>
    /// <param name="tries">Tries so far, 1 to <see cref="MostTries"/>.</param>
    public static TimeSpan WaitAfter(int tries)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tries, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tries, MostTries);

        var wait = First * (1 << (tries - 1));
        return wait < Longest ? wait : Longest;
    }
}
