using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Imports;

/// <summary>A deadline as read from a feed.</summary>
/// <param name="ClosesAtUtc">The instant from which it is closed (exclusive); null when nothing could be read.</param>
/// <param name="UntilFilled">Whether it says 채용시까지 or a far year that means "always".</param>
/// <param name="AsWritten">What the feed wrote, cleaned.</param>
public sealed record ParsedDeadline(DateTime? ClosesAtUtc, bool UntilFilled, string AsWritten)
{
    /// <summary>Whether the text told a deadline.</summary>
    public bool IsUnderstood => ClosesAtUtc is not null;
}

/// <summary>
/// Reads deadlines: <c>마감일 (2025-07-15 18:00)</c>, <c>채용시까지 25-06-24</c>, <c>20991231</c>, <c>채용시까지\n마감시간 : 24시</c>.
/// Deadlines are Seoul time and inclusive: a date alone, hour 24 and 23:59 all mean the end of that day.
/// </summary>
public static class DeadlineText
{
    /// <summary>How long an opening without a date stays open, in months after its posting.</summary>
    public const int MonthsUntilFilled = 2;

    /// <summary>A date more years ahead of the posting than this means "always" (2033-12-31, 2099-12-31).</summary>
    public const int YearsThatMeanAlways = 3;

    private static readonly string[] UntilFilledWords = ["채용시", "채용완료시", "충원시", "모집시까지", "적임자", "상시", "수시", "연중", "always"];

    /// <summary>Reads a deadline. Never throws.</summary>
    /// <param name="text">What the feed wrote; may be missing.</param>
    /// <param name="postedUtc">When the opening was posted; the two months count from it.</param>
    public static ParsedDeadline Parse(string? text, DateTime postedUtc)
    {
        var written = FeedText.Clean(text);
        var posted = SeoulTime.DayOf(AsUtc(postedUtc));
        var key = Hangul.SearchKey(written.Length > 400 ? written[..400] : written);
        var untilFilled = UntilFilledWords.Any(w => key.Contains(w, StringComparison.Ordinal));
        if (DateIn(written, posted) is not { } date)
        {
            return new ParsedDeadline(untilFilled ? UntilFilledEnd(posted) : null, untilFilled, written);
        }

        return date.Day.Year > posted.Year + YearsThatMeanAlways
            ? new ParsedDeadline(UntilFilledEnd(posted), UntilFilled: true, written)
            : new ParsedDeadline(EndOf(date), untilFilled, written);
    }

    // Of a span (2025-02-01 ~ 2025-02-28) the end counts, otherwise the first date.
    private static WrittenDate? DateIn(string text, DateOnly posted)
    {
        var tilde = text.LastIndexOfAny(['~', '∼', '〜']);
        var dates = WrittenDates.In(tilde >= 0 ? text[(tilde + 1)..] : text, posted);
        if (dates.Count == 0 && tilde >= 0) dates = WrittenDates.In(text, posted);
        return dates.Count > 0 ? dates[0] : null;
    }

    private static DateTime EndOf(WrittenDate date) => date.Time switch
    {
        null or (23, 59, _) => SeoulTime.EndOf(date.Day),
        var (hour, minute, second) => SeoulTime.AtHour(date.Day, hour, minute).AddSeconds(second),
    };

    private static DateTime UntilFilledEnd(DateOnly posted) =>
        SeoulTime.EndOf(posted <= DateOnly.MaxValue.AddMonths(-MonthsUntilFilled) ? posted.AddMonths(MonthsUntilFilled) : posted);

    private static DateTime AsUtc(DateTime instant) => instant.Kind == DateTimeKind.Local ? instant.ToUniversalTime() : instant;
}

/// <summary>Reads when an opening was posted: <c>2025-05-09</c>, <c>2025.02.21 17:08:36</c>, <c>26-09-25</c>, <c>20250609</c>.</summary>
public static class PostedText
{
    /// <summary>The instant of posting, the day's beginning in Seoul when no hour is given; null when no date could be read. Never throws.</summary>
    public static DateTime? Parse(string? text)
    {
        if (WrittenDates.In(FeedText.Clean(text), near: new DateOnly(2000, 1, 1)) is not [var date, ..]) return null;
        // Without a year it tells nothing here.
        if (date.Day.Year <= 2001) return null;

        return date.Time is var (hour, minute, second)
            ? SeoulTime.AtHour(date.Day, hour, minute).AddSeconds(second)
            : SeoulTime.StartOf(date.Day);
    }
}
