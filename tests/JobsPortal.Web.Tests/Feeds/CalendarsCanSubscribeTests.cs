using System.Net;
using System.Text;
using JobsPortal.Domain.Openings;
using JobsPortal.Web.Feeds;
using JobsPortal.Web.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Feeds;

/// <summary>iCalendar (RFC 5545): folded in octets, with UIDs that stay and a SEQUENCE that rises.</summary>
public sealed class CalendarsCanSubscribeTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string LongTitle = "어르신 일자리, 동행일자리; 공원·골목 가꾸기와 \\ 환경정비 참여자를 모집합니다 (상계동과 월계동 그리고 공릉동에서 함께 일하실 분을 기다립니다 🙂)";

    [Fact]
    public async Task Long_Korean_titles_are_folded_at_75_octets_and_read_back_whole()
    {
        var opening = await app.Given.ApprovedOpeningAsync(title: LongTitle);
        var bytes = await BytesAsync($"/openings/{opening.Id}/calendar.ics");
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        var text = strict.GetString(bytes);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var lines = text[..^2].Split("\r\n");
        Assert.All(lines, line => Assert.True(strict.GetByteCount(line) <= CalendarText.MostOctets, line));
        // A letter cut in two would not survive being read line by line.
        foreach (var line in Lines(bytes)) strict.GetString(line);
        Assert.Contains(lines, line => line.StartsWith(' '));
        Assert.Equal("[접수] " + LongTitle, Unescaped(Values(text, "SUMMARY").Single()));
    }

    [Fact]
    public async Task The_window_is_told_in_UTC_with_the_opening_as_its_source()
    {
        var opening = await app.Given.ApprovedOpeningAsync(closesAt: new DateTime(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc));
        var text = await TextAsync($"/openings/{opening.Id}/calendar.ics");
        Assert.Equal(["20261101T010000Z"], Values(text, "DTSTART"));
        Assert.Equal(["20261120T090000Z"], Values(text, "DTEND"));
        Assert.Equal([$"opening-{opening.Id}-window@nowon.jobsportal"], Values(text, "UID"));
        Assert.Equal([$"https://localhost/openings/{opening.Id}"], Values(text, "URL"));
        Assert.Contains("18시 정각에 마감", Unescaped(Values(text, "DESCRIPTION").Single()), StringComparison.Ordinal);
        foreach (var needed in new[] { "VERSION:2.0", "PRODID:", "METHOD:PUBLISH", "DTSTAMP:", "BEGIN:VEVENT", "END:VEVENT", "END:VCALENDAR" }) Assert.Contains(needed, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sequence_rises_with_a_change_and_a_withdrawal_cancels_under_the_same_UID()
    {
        var opening = await app.Given.ApprovedOpeningAsync(title: "바뀔 공고");
        var first = await TextAsync($"/openings/{opening.Id}/calendar.ics");
        var changed = await app.Given.ChangedOpeningAsync(title: "바뀐 공고");
        var second = await TextAsync($"/openings/{changed.Id}/calendar.ics");
        Assert.Equal(["0", "1"], Values(first, "SEQUENCE").Concat(Values(second, "SEQUENCE")));

        await using (var context = app.Open())
        {
            (await context.Db.Openings.SingleAsync(o => o.Id == opening.Id)).Withdraw("예산이 없어졌습니다.", by: 1, app.Clock.Now.AddMinutes(1));
            await context.Db.SaveChangesAsync();
        }
        var third = await TextAsync("/calendar.ics");
        var mine = third.Split("BEGIN:VEVENT").Single(e => e.Contains($"UID:opening-{opening.Id}-window@", StringComparison.Ordinal));
        Assert.Contains("STATUS:CANCELLED", mine, StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:1", mine, StringComparison.Ordinal);
        Assert.Equal(Values(first, "UID"), Values(mine, "UID"));
    }

    [Fact]
    public async Task An_event_stands_on_its_day_and_other_employers_openings_stand_nowhere()
    {
        var briefing = await app.Given.ApprovedOpeningAsync(OpeningKind.Event, "구직자 설명회", change: d => d with { WorkStartsOn = new DateOnly(2026, 12, 3), WorkEndsOn = null });
        var imported = await app.Given.ImportedOpeningAsync();
        var text = await TextAsync("/calendar.ics");
        Assert.Contains($"UID:opening-{briefing.Id}-event@nowon.jobsportal", text, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20261203", text, StringComparison.Ordinal);
        Assert.Contains("DTEND;VALUE=DATE:20261204", text, StringComparison.Ordinal);
        Assert.DoesNotContain($"opening-{imported.Id}-", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_has_no_calendar()
    {
        var draft = await app.Given.DraftOpeningAsync();
        using var visitor = app.NewVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.VisitAsync($"/openings/{draft.Id}/calendar.ics")).Status);
    }

    private async Task<byte[]> BytesAsync(string address)
    {
        using var visitor = app.NewVisitor();
        using var answer = await visitor.Client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private async Task<string> TextAsync(string address) => Encoding.UTF8.GetString(await BytesAsync(address));

    private static List<string> Values(string text, string name) =>
        [.. text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n").Where(l => l.StartsWith(name + ":", StringComparison.Ordinal)).Select(l => l[(name.Length + 1)..])];

    private static string Unescaped(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++) text.Append(value[i] != '\\' ? value[i] : value[++i] is 'n' or 'N' ? '\n' : value[i]);
        return text.ToString();
    }

    private static IEnumerable<byte[]> Lines(byte[] bytes)
    {
        var start = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != (byte)'\n') continue;
            yield return bytes[start..(i - 1)];
            start = i + 1;
        }
    }
}
