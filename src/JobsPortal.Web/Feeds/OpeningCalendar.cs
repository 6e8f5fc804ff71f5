using JobsPortal.Data.Openings;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared.Texts;

namespace JobsPortal.Web.Feeds;

/// <summary>
/// Openings as iCalendar events: the window of each, and the day of an event. UIDs never change; SEQUENCE rises with every change of the
/// published content, so that a calendar replaces what it has; what was withdrawn is CANCELLED.
/// </summary>
public static class OpeningCalendar
{
    /// <summary>The media type.</summary>
    public const string MediaType = "text/calendar; charset=utf-8";

    /// <summary>A calendar of these openings.</summary>
    /// <param name="rows">The openings.</param>
    /// <param name="district">The district: its key is part of the UIDs.</param>
    /// <param name="origin">Scheme and host of the portal, without a slash at the end.</param>
    public static string Of(IEnumerable<CalendarRow> rows, DistrictProfile district, string origin)
    {
        var text = new CalendarText()
            .Add("BEGIN", "VCALENDAR").Add("VERSION", "2.0").Add("PRODID", "-//JobsPortal//Openings//KO").Add("CALSCALE", "GREGORIAN").Add("METHOD", "PUBLISH")
            .AddText("NAME", district.ServiceName).AddText("X-WR-CALNAME", district.ServiceName).Add("REFRESH-INTERVAL;VALUE=DURATION", "PT12H");
        foreach (var row in rows)
        {
            if (row is { OpensAt: { } opens, ClosesAt: { } closes })
            {
                Window(text, row, opens, closes, district, origin);
            }
            if (row is { Kind: OpeningKind.Event, WorkStartsOn: { } day })
            {
                Day(text, row, day, district, origin);
            }
        }
        return text.Add("END", "VCALENDAR").ToString();
    }

    private static void Window(CalendarText text, CalendarRow row, DateTime opens, DateTime closes, DistrictProfile district, string origin)
    {
        Begin(text, row, "window", district);
        text.AddInstant("DTSTART", opens).AddInstant("DTEND", closes > opens ? closes : opens.AddMinutes(1))
            .AddText("SUMMARY", $"[접수] {row.Title}")
            .AddText("DESCRIPTION", Describe(row, row.IsUntilFilled
                ? $"채용할 때까지 접수합니다. (늦어도 {SeoulDates.Until(closes)})"
                : $"{SeoulDates.Window(opens, closes)} ({SeoulDates.LastHour(closes)} 정각에 마감)"))
            .Add("TRANSP", "TRANSPARENT");
        End(text, row, origin);
    }

    private static void Day(CalendarText text, CalendarRow row, DateOnly day, DistrictProfile district, string origin)
    {
        Begin(text, row, "event", district);
        // The end of a span of days is the first day that is out.
        text.AddDay("DTSTART", day).AddDay("DTEND", (row.WorkEndsOn is { } last && last > day ? last : day).AddDays(1))
            .AddText("SUMMARY", row.Title).AddText("LOCATION", row.Place).AddText("DESCRIPTION", Describe(row, row.Hours));
        End(text, row, origin);
    }

    private static void Begin(CalendarText text, CalendarRow row, string what, DistrictProfile district) =>
        text.Add("BEGIN", "VEVENT").Add("UID", FormattableString.Invariant($"opening-{row.Id}-{what}@{district.Key}.jobsportal"))
            .Add("SEQUENCE", FormattableString.Invariant($"{row.Revision}")).AddInstant("DTSTAMP", row.ChangedAt).AddInstant("LAST-MODIFIED", row.ChangedAt)
            .Add("STATUS", row.Status == OpeningStatus.Withdrawn ? "CANCELLED" : "CONFIRMED");

    private static void End(CalendarText text, CalendarRow row, string origin) =>
        text.AddText("CATEGORIES", OpeningTexts.Kind(row.Kind)).Add("URL", FormattableString.Invariant($"{origin}/openings/{row.Id}")).Add("END", "VEVENT");

    private static string Describe(CalendarRow row, string? when) => string.Join('\n', new[]
    {
        row.Status == OpeningStatus.Withdrawn ? "이 공고는 취소되었습니다." : null, when, row.Employer, row.Phone is { } phone ? PhoneNumber.Format(phone) : null,
    }.Where(line => !string.IsNullOrWhiteSpace(line)));
}
