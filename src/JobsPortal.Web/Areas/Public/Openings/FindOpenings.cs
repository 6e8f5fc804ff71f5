using JobsPortal.Data;
using JobsPortal.Data.Openings;
using JobsPortal.Data.Programs;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Shared;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Openings;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Public.Openings;

/// <summary>Finds one page of openings with the counts of every choice, in a bounded number of statements.</summary>
public static class FindOpenings
{
    /// <summary>Entries of a page.</summary>
    public const int PageSize = 20;

    /// <summary>Programmes beside the results.</summary>
    public const int ProgramsMax = 5;

    /// <summary>The page nearest to <paramref name="number"/>.</summary>
    public static async Task<OpeningsPage> RunAsync(JobsDbContext db, OpeningFilters filters, int number, DistrictProfile district, DateTime now)
    {
        var search = filters.ToSearch(now);
        var today = SeoulTime.DayOf(now);
        DateTime[] ends = [.. OpeningFilters.Spans.Select(days => OpeningFilters.EndOf(days, now))];
        var counts = new ChoiceCounts(await db.Openings.Tally(search, ends[0], ends[1], ends[2]).ToListAsync(), search);
        var total = counts.Total;
        number = PageNumber.Clamp(number, PageSize, total);
        var rows = await db.Openings.Found(search).InOrder(search).Skip((number - 1) * PageSize).Take(PageSize).AsRows().ToListAsync();
        var programs = await ProgramsAsync(db, filters, hasNone: total == 0, now);
        return new()
        {
            Filters = filters,
            Open = counts.Open,
            Lines = new([.. rows.Select(row => OpeningLine.From(row, now, district))], number, PageSize, total),
            Facets = await CountChoices.RunAsync(db, filters, search, counts, district),
            Chips = [.. ChipsOf.Filters(filters)],
            Programs = programs,
            NextRoundOn = total > 0 ? null : programs.Select(p => p.NextRoundOn).Where(month => month is { } m && ProgramTexts.IsAhead(m, today)).Min(),
            Today = today,
        };
    }

    private static async Task<List<ProgramRow>> ProgramsAsync(JobsDbContext db, OpeningFilters filters, bool hasNone, DateTime now)
    {
        List<ProgramRow> matching = filters.Words.Count == 0
            ? []
            : await db.ProgramRows(db.JobPrograms.Matching(filters.Words).Take(ProgramsMax), now).ToListAsync();
        if (!hasNone || matching.Count > 0) return matching;

        var today = SeoulTime.DayOf(now);
        return await db.ProgramRows(db.JobPrograms.WithNextRound(new DateOnly(today.Year, today.Month, 1)).Take(ProgramsMax), now).ToListAsync();
    }
}
