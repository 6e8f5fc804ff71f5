using System.Globalization;
using System.Security.Claims;
using JobsPortal.Data;
using JobsPortal.Data.Applications;
using JobsPortal.Data.Statistics;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Staff;
using JobsPortal.Domain.Statistics;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace JobsPortal.Web.Areas.Admin.Statistics;

/// <summary>Counts what was asked and gives each group its name and its place.</summary>
public sealed class StatisticsPages(JobsDbContext db, DistrictProfile district, TimeProvider clock, IStringLocalizer<Texts> texts)
{
    private const int MostAnswers = 50_000;
    private const int ProgramsShown = 20;

    /// <summary>The page for this person.</summary>
    public async Task<StatisticsPage> ReadAsync(StatisticsFilter filter, ClaimsPrincipal person, CancellationToken cancellation)
    {
        var today = clock.SeoulToday();
        var (first, end) = filter.Days(today);
        var (from, until) = filter.Span(today);
        var counts = new Dictionary<StatMeasure, Dictionary<string, int>>();
        foreach (var measure in StatisticsPage.MeasuresOf(filter.By))
        {
            var found = await db.CountsOf(measure, filter.By, from, until).ToListAsync(cancellation);
            counts[measure] = found.GroupBy(c => GroupOf(filter.By, c)).ToDictionary(g => g.Key, g => g.Sum(c => c.Count));
        }
        var answers = StatisticsPage.HasClocks(filter.By)
            ? (await db.ResultsAnswered(from).Take(MostAnswers).ToListAsync(cancellation)).Where(a => a.AnsweredAt < until).ToLookup(a => filter.By == StatDimension.Month ? MonthOf(a.AnsweredAt) : a.Department)
            : null;
        var groups = await GroupsAsync(filter.By, first, end, [.. counts.Values.SelectMany(c => c.Keys).Distinct()], counts, cancellation);
        var mustHide = !person.May(Permission.ReadApplications);
        var rows = RowsOf(groups, counts, answers, filter.By, filter.Hide || mustHide);
        return new(
            filter, first, end.AddDays(-1), [.. Enumerable.Range(StatisticsFilter.FirstYear, today.Year - StatisticsFilter.FirstYear + 1).Reverse()], rows,
            counts.ToDictionary(c => c.Key, c => c.Value.Values.Sum()), mustHide);
    }

    private static List<StatRow> RowsOf(
        IReadOnlyList<(string Group, string Label)> groups, Dictionary<StatMeasure, Dictionary<string, int>> counts, ILookup<string, AnsweredResult>? answers, StatDimension by, bool hide)
    {
        var columns = counts.ToDictionary(c => c.Key, c =>
        {
            int[] column = [.. groups.Select(g => c.Value.GetValueOrDefault(g.Group))];
            // Openings are no people.
            return hide && c.Key != StatMeasure.Openings ? SmallNumbers.Hide(column) : [.. column.Select(n => (int?)n)];
        });
        return
        [
            .. groups.Select((g, i) =>
            {
                var told = answers?[by == StatDimension.Month ? g.Group : g.Label].ToList();
                return new StatRow(g.Label, columns.ToDictionary(c => c.Key, c => c.Value[i]), told?.Count, told?.Count(t => t.IsInTime));
            }),
        ];
    }

    private static string GroupOf(StatDimension by, StatCount count) => by switch
    {
        StatDimension.Dong => count.Code ?? "",
        StatDimension.AgeBand => AgeBands.StartOf(count.Key) is { } start ? Key(start) : "",
        _ => count.Key is { } key ? Key(key) : "",
    };

    /// <summary>The groups in their order with their names: all months, dongs and bands, and what is known of departments and programmes.</summary>
    private async Task<IReadOnlyList<(string Group, string Label)>> GroupsAsync(
        StatDimension by, DateOnly first, DateOnly end, string[] known, Dictionary<StatMeasure, Dictionary<string, int>> counts, CancellationToken cancellation)
    {
        int[] ids = [.. known.Where(k => k.Length > 0 && by is StatDimension.Department or StatDimension.Program).Select(k => int.Parse(k, CultureInfo.InvariantCulture))];
        switch (by)
        {
            case StatDimension.Month:
                return [.. Enumerable.Range(0, 12).Select(first.AddMonths).Where(m => m < end).Select(m => (Key((m.Year * 100) + m.Month), texts["{0}월", m.Month].Value))];
            case StatDimension.Department:
                var departments = await db.Departments.AsNoTracking().Where(d => ids.Contains(d.Id)).OrderBy(d => d.Name).ThenBy(d => d.Id).Select(d => new { d.Id, d.Name }).ToListAsync(cancellation);
                return [.. departments.Select(d => (Key(d.Id), d.Name)), .. Unknown(known, "부서 없음")];
            case StatDimension.Program:
                var programs = await db.JobPrograms.AsNoTracking().Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToListAsync(cancellation);
                return FoldedPrograms([.. programs.Select(p => (Key(p.Id), p.Name)), .. Unknown(known, "사업 없음")], counts);
            case StatDimension.Dong:
                var outside = known.Where(k => k.Length > 0 && district.DongByCode(k) is null).Select(k => (k, k == DefaultForms.OutsideDistrict ? texts["우리 구 밖"].Value : k));
                return [.. district.Dongs.Select(d => (d.Code, d.Name)), .. outside, .. Unknown(known, "모름")];
            default:
                return [.. AgeBands.Starts.Select(s => (Key(s), BandOf(s))), .. Unknown(known, "모름")];
        }
    }

    /// <summary>The programmes with the most; the others stand in one line, so that the column still adds up.</summary>
    private List<(string Group, string Label)> FoldedPrograms(List<(string Group, string Label)> programs, Dictionary<StatMeasure, Dictionary<string, int>> counts)
    {
        List<(string Group, string Label)> ordered = [.. programs.OrderByDescending(p => counts.Values.Sum(c => c.GetValueOrDefault(p.Group))).ThenBy(p => p.Label, StringComparer.Ordinal)];
        if (ordered.Count <= ProgramsShown) return ordered;
        const string others = "others";
        foreach (var column in counts.Values) column[others] = ordered.Skip(ProgramsShown).Sum(p => column.GetValueOrDefault(p.Group));
        foreach (var (group, _) in ordered.Skip(ProgramsShown))
        {
            foreach (var column in counts.Values) column.Remove(group);
        }
        return [.. ordered.Take(ProgramsShown), (others, texts["그 밖의 사업 {0}개", ordered.Count - ProgramsShown])];
    }

    private IEnumerable<(string, string)> Unknown(string[] known, string label) => known.Contains("") ? [("", texts[label].Value)] : [];

    private string BandOf(int start) => (start, AgeBands.EndOf(start)) switch
    {
        (0, { } end) => texts["{0}세 이하", end],
        (_, null) => texts["{0}세 이상", start],
        (_, { } end) => $"{start}~{end}",
    };

    private static string MonthOf(DateTime utc)
    {
        var day = SeoulTime.DayOf(utc);
        return Key((day.Year * 100) + day.Month);
    }

    private static string Key(int key) => key.ToString(CultureInfo.InvariantCulture);
}
