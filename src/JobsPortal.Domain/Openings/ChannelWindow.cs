using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Law;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Openings;

/// <summary>How applications by post are counted.</summary>
public enum PostRule
{
    /// <summary>도착분: what has arrived by the end of the window.</summary>
    Arrival,

    /// <summary>소인분: what is postmarked on or before the last day and arrives within <see cref="ChannelWindow.PostmarkDays"/> days.</summary>
    Postmark,

    /// <summary>우편으로는 받지 않음.</summary>
    NotTaken,
}

/// <summary>When each channel takes applications: online for the whole window, counters in their hours, post by its rule.</summary>
public static class ChannelWindow
{
    /// <summary>First hour of counters on working days.</summary>
    public const int CounterFrom = 9;

    /// <summary>Hour at which counters close; exclusive.</summary>
    public const int CounterUntil = 18;

    /// <summary>First hour of the lunch break.</summary>
    public const int LunchFrom = 12;

    /// <summary>Hour at which the lunch break ends; exclusive.</summary>
    public const int LunchUntil = 13;

    /// <summary>Days after the window within which a letter with a good postmark may arrive.</summary>
    public const int PostmarkDays = 7;

    /// <summary>Whether counters take applications at an instant: on working days, outside the lunch break.</summary>
    public static bool IsCounterOpenAt(DateTime utc, PublicHolidays holidays)
    {
        DateTime seoul = SeoulTime.ToSeoul(utc);
        return holidays.IsWorkingDay(DateOnly.FromDateTime(seoul)) && seoul.Hour is >= CounterFrom and < CounterUntil and not (>= LunchFrom and < LunchUntil);
    }

    /// <summary>Why paper that came in through a channel cannot be taken; the window itself is asked elsewhere.</summary>
    /// <param name="opening">The opening.</param>
    /// <param name="channel">How it came in.</param>
    /// <param name="receivedAt">When it arrived, UTC.</param>
    /// <param name="postmarkedOn">The day of the postmark, where letters are counted by it.</param>
    /// <param name="holidays">Days on which no counter is open.</param>
    public static ApplyBlocker? ReasonNotToReceive(
        Opening opening, Channel channel, DateTime receivedAt, DateOnly? postmarkedOn, PublicHolidays holidays) => (channel, opening.PostRule) switch
        {
            (Channel.Counter or Channel.Proxy, _) => IsCounterOpenAt(receivedAt, holidays) ? null : ApplyBlocker.CounterClosed,
            (Channel.Post, PostRule.NotTaken) => ApplyBlocker.PostNotTaken,
            (Channel.Post, PostRule.Postmark) => Postmark(opening, receivedAt, postmarkedOn),
            _ => null,
        };

    /// <summary>
    /// The instant that counts as the receipt: of a letter that is counted by its postmark the last instant of that day inside the window, of
    /// everything else the arrival.
    /// </summary>
    public static DateTime CountedAt(Opening opening, Channel channel, DateTime receivedAt, DateOnly? postmarkedOn)
    {
        if (channel != Channel.Post || opening.PostRule != PostRule.Postmark || postmarkedOn is not { } day)
        {
            return receivedAt;
        }

        DateTime end = SeoulTime.EndOf(day);
        DateTime last = (end < opening.ClosesAt ? end : opening.ClosesAt ?? end).AddMilliseconds(-1);
        return last < receivedAt ? last : receivedAt;
    }

    private static ApplyBlocker? Postmark(Opening opening, DateTime receivedAt, DateOnly? postmarkedOn)
    {
        if (postmarkedOn is not { } day || day > SeoulTime.DayOf(receivedAt))
        {
            return ApplyBlocker.PostmarkMissing;
        }

        if (opening.ClosesAt is not { } closes)
        {
            return null;
        }

        DateOnly last = SeoulTime.DayOf(closes.AddTicks(-1));
        return day > last ? ApplyBlocker.PostmarkTooLate : receivedAt >= SeoulTime.EndOf(last.AddDays(PostmarkDays)) ? ApplyBlocker.PostArrivedTooLate : null;
    }
}
