using System.Globalization;
using System.Text.RegularExpressions;
using JobsPortal.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace JobsPortal.Browser.Tests.Journeys.Week;

/// <content>What is written down at the end, read off the screens, with names for 접수번호 and offices for names.</content>
public sealed partial class WorkingWeekTests
{
    private const int Action = 2;

    private readonly List<string> _differences = [];

    private async Task EverythingAgreesAsync()
    {
        Agree(nameof(WeekTable.Ledger), WeekTable.Ledger, await LedgerAsync());
        Agree(nameof(WeekTable.CallList), WeekTable.CallList, [.. await CallListAsync("일자리 담당자"), .. await CallListAsync("어르신 담당자")]);
        Agree(nameof(WeekTable.Access), WeekTable.Access, await AccessAsync());
        List<string> timelines = [], notices = [];
        foreach (var resident in _residents)
        {
            var window = await CaseOfAsync(resident);
            timelines.AddRange(from line in await window.EntriesAsync("처리 과정") select $"{resident.Name}: {InTheTable(line)}");
            notices.AddRange(from line in await window.EntriesAsync("신청인에게 알린 내용") select $"{resident.Name}: {Told(line)}");
        }
        Agree(nameof(WeekTable.Timelines), WeekTable.Timelines, timelines);
        Agree(nameof(WeekTable.Notices), WeekTable.Notices, notices);
        await TheMarketStandsOnBothNumbersAsync();
        Assert.True(_differences.Count == 0, string.Join("\n\n", _differences));
    }

    /// <summary>The entries of both departments, then what everybody reads of them in the plan.</summary>
    private async Task<IEnumerable<string>> LedgerAsync()
    {
        List<string> lines = [];
        foreach (var title in new[] { "일자리 담당자", "어르신 담당자" })
        {
            var officer = await DeskOf(title);
            await officer.GoAsync("/admin/results");
            lines.AddRange((await officer.AllRowsAsync()).Select(cells => InTheTable(string.Join(" | ", cells))).Select(line => Regex.Replace(line, @" 기록 \d+", "")).Reverse());
        }
        var anyone = await DeskOf("창구");
        await anyone.GoAsync("/plan");
        var achieved = anyone.Main.GetByRole(AriaRole.Row).Filter(new() { Has = anyone.Page.GetByRole(AriaRole.Rowheader, new() { Name = "직접일자리" }) }).Locator("[data-l='달성']");
        return lines.Append($"일자리 추진 현황 | 직접일자리 | 달성 {await achieved.InnerTextAsync()}");
    }

    private async Task<IEnumerable<string>> CallListAsync(string officer)
    {
        var window = await DeskOf(officer);
        List<string> lines = [];
        foreach (var (done, state) in new[] { ("true", "알림"), ("false", "남음") })
        {
            await window.GoAsync($"/admin/calls?done={done}");
            if (await window.Main.Locator("table").CountAsync() == 0) continue;
            lines.AddRange(from cells in await window.AllRowsAsync() select InTheTable($"{state} | {Name(cells[0])} | {cells[1]} | {Regex.Replace(cells[2], @"\]?\s?2026\. .*", "")}"));
        }
        return lines.Order(StringComparer.Ordinal);
    }

    /// <summary>How often each of the staff did what. Asked for one by one: the administrator's own looking is recorded too, and would move the pages.</summary>
    private async Task<IEnumerable<string>> AccessAsync()
    {
        var administrator = await DeskOf("관리자");
        List<string> lines = [];
        foreach (var person in _staff.Where(s => s.Title != "관리자"))
        {
            await administrator.GoAsync(string.Create(CultureInfo.InvariantCulture, $"/admin/access-records?Staff={person.Id}"));
            var actions = from row in await administrator.AllRowsAsync() group row by row[Action] into action orderby action.Key select $"{action.Key} {action.Count()}";
            lines.Add($"{person.Title}: {string.Join(", ", actions)}");
        }
        return lines;
    }

    private async Task<Window> CaseOfAsync(Resident resident)
    {
        var isElderly = resident.Name is "최어른" or "윤거동" or "오보완" or "서청년";
        var officer = await DeskOf(isElderly ? "어르신 담당자" : "일자리 담당자");
        await officer.GoAsync($"/admin/applications/{resident.Digits}");
        return officer;
    }

    private async Task TheMarketStandsOnBothNumbersAsync()
    {
        var officer = await DeskOf("일자리 담당자");
        await officer.GoAsync($"/admin/applications/{string.Concat(_carriedFrom.Where(char.IsAsciiDigit))}");
        Agree(nameof(WeekTable.Withdrawn), WeekTable.Withdrawn, (await officer.EntriesAsync("처리 과정")).Concat((await officer.EntriesAsync("신청인에게 알린 내용")).Select(Told)).Select(InTheTable));
    }

    /// <summary>Subject and way; when the mail server took it is the worker's own time.</summary>
    private static string Told(string line) => string.Join(" · ", line.Split(" · ")[..3]).Replace("2026. ", "", StringComparison.Ordinal);

    private static string Name(string cell) => cell.Split(' ')[0];

    private string InTheTable(string line)
    {
        foreach (var resident in _residents) line = line.Replace(resident.Numbers.Receipt, resident.Name, StringComparison.Ordinal);
        foreach (var person in _staff.OrderByDescending(s => s.Name.Length)) line = line.Replace(person.Name, person.Title, StringComparison.Ordinal);
        line = line.Replace(_carriedFrom, "강옮김의 앞선 번호", StringComparison.Ordinal).Replace("2026. ", "", StringComparison.Ordinal);
        return Regex.Replace(line, @"관리번호 [\d-]+", "관리번호");
    }

    /// <summary>All tables are read before the first difference ends the test.</summary>
    private void Agree(string table, IReadOnlyList<string> expected, IEnumerable<string> actual)
    {
        List<string> read = [.. actual];
        if (!expected.SequenceEqual(read))
        {
            _differences.Add($"{table} differs.\nMissing:\n{Lines(expected, read)}\nToo many:\n{Lines(read, expected)}\nRead:\n{string.Join('\n', read)}");
        }
    }

    private static string Lines(IEnumerable<string> these, IReadOnlyList<string> without) => string.Join('\n', these.Where(line => !without.Contains(line)));
}
