using JobsPortal.Data;
using JobsPortal.Data.Openings;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Public.Calendar;

/// <summary>One thing on one day.</summary>
/// <param name="What">접수 시작, 접수 마감, 결과 발표, 행사.</param>
/// <param name="Css">Look of the word.</param>
/// <param name="Hour">The hour, where there is one.</param>
/// <param name="Title">Title of the opening.</param>
/// <param name="Href">Its page.</param>
public sealed record CalendarEntry(string What, string Css, string? Hour, string Title, string Href);

/// <summary>Everything on one day.</summary>
public sealed record CalendarDay(DateOnly Day, bool IsToday, IReadOnlyList<CalendarEntry> Entries);

/// <summary>One month of windows, results and events.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Days">The days on which something happens.</param>
/// <param name="HasEarlier">Whether the month before can be shown.</param>
/// <param name="HasLater">Whether the month after can be shown.</param>
public sealed record CalendarPage(DateOnly Month, IReadOnlyList<CalendarDay> Days, bool HasEarlier, bool HasLater)
{
    /// <summary>How many months back and ahead can be looked at.</summary>
    public const int Reach = 12;

    private const int Most = 500;

    /// <summary>Looks the month up; a month out of reach is this one.</summary>
    public static async Task<CalendarPage> LoadAsync(JobsDbContext db, DateOnly? asked, DateTime now)
    {
        var today = SeoulTime.DayOf(now);
        var current = new DateOnly(today.Year, today.Month, 1);
        var month = asked is { } typed && typed >= current.AddMonths(-Reach) && typed <= current.AddMonths(Reach) ? new DateOnly(typed.Year, typed.Month, 1) : current;
        var last = month.AddMonths(1).AddDays(-1);
        var rows = await db.Openings.OwnBetween(SeoulTime.StartOf(month), SeoulTime.EndOf(last), month, last).AsCalendar().Take(Most).ToListAsync();
        var days = rows.SelectMany(EntriesOf).Where(e => e.Day >= month && e.Day <= last).GroupBy(e => e.Day).OrderBy(g => g.Key)
            .Select(g => new CalendarDay(g.Key, g.Key == today, [.. g.Select(e => e.Entry)])).ToList();
        return new(month, days, month > current.AddMonths(-Reach), month < current.AddMonths(Reach));
    }

    private static IEnumerable<(DateOnly Day, CalendarEntry Entry)> EntriesOf(CalendarRow row)
    {
        var href = FormattableString.Invariant($"/openings/{row.Id}");
        if (row.OpensAt is { } opens)
        {
            yield return (SeoulTime.DayOf(opens), new("접수 시작", "info", Language.Say("{0}부터", SeoulDates.Hour(opens)), row.Title, href));
        }
        if (row is { Kind: OpeningKind.Event, WorkStartsOn: { } day })
        {
            yield return (day, new("행사", "ok", row.Hours, row.Title, href));
        }
        if (row.ClosesAt is { } closes)
        {
            yield return (SeoulDates.LastDay(closes), new(row.IsUntilFilled ? "접수 종료 예정" : "접수 마감", "warn", Language.Say("{0}까지", SeoulDates.LastHour(closes)), row.Title, href));
        }
        if (row.ResultsOn is { } results && row.Kind != OpeningKind.Event)
        {
            yield return (results, new("결과 발표 예정", "off", null, row.Title, href));
        }
    }
}
