using JobsPortal.Data;
using JobsPortal.Data.Openings;
using JobsPortal.Data.Programs;
using JobsPortal.Data.Search;
using JobsPortal.Domain.Districts;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Search;
using JobsPortal.Domain.Shared;
using JobsPortal.Domain.Suggestions;
using JobsPortal.Web.Jobs;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Openings;
using JobsPortal.Web.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Areas.Public.Openings;

/// <summary>Finds one page of openings with the counts of every choice; the database is asked for the index of the words and for the lines of the page.</summary>
public sealed class FindOpenings(JobsDbContext db, SearchEngine engine, ProgramSearch programs, CurrentKnowledge knowledge, DistrictProfile district, WordCounter counter)
{
    /// <summary>Entries of a page.</summary>
    public const int PageSize = 20;

    /// <summary>Programmes beside the results.</summary>
    public const int ProgramsMax = 5;

    /// <summary>The page nearest to <paramref name="number"/>.</summary>
    public async Task<OpeningsPage> RunAsync(OpeningFilters filters, int number, DateTime now)
    {
        // Held open: each look into the index would otherwise take a connection of its own.
        await db.Database.OpenConnectionAsync();
        try
        {
            return await FindAsync(filters, number, now);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private async Task<OpeningsPage> FindAsync(OpeningFilters filters, int number, DateTime now)
    {
        var today = SeoulTime.DayOf(now);
        DateTime[] ends = [.. OpeningFilters.Spans.Select(days => OpeningFilters.EndOf(days, now))];
        var query = await engine.ReadAsync(db, filters, knowledge.Of(district));
        var words = await engine.UnderstandAsync(db, query);
        var found = await engine.FindAsync(db, filters.ToSearch(now, words), ends, number, PageSize);
        var related = await ProgramsAsync(query, hasNone: found.Tally.Total == 0, now);
        return new()
        {
            Filters = filters,
            Suggested = SuggestedWords.Before(counter.Popular, knowledge.Of(district)),
            Open = found.Tally.Open,
            Lines = new(await LinesAsync(found.Ids, now), found.Number, PageSize, found.Tally.Total),
            Facets = CountChoices.Of(filters, found.Tally, district),
            Chips = [.. ChipsOf.Filters(filters)],
            Understood = UnderstoodWords.Of(filters, query, words),
            Programs = related,
            NextRoundOn = found.Tally.Total > 0 ? null : related.Select(p => p.NextRoundOn).Where(month => month is { } m && ProgramTexts.IsAhead(m, today)).Min(),
            Today = today,
        };
    }

    private async Task<IReadOnlyList<OpeningLine>> LinesAsync(IReadOnlyList<int> ids, DateTime now)
    {
        if (ids.Count == 0) return [];
        var rows = await OpeningQueries.Rows.Run(db, ids).Where(row => row.Status == OpeningStatus.Approved).ToDictionaryAsync(row => row.Id);
        return [.. ids.Where(rows.ContainsKey).Select(id => OpeningLine.From(rows[id], now, district))];
    }

    private async Task<IReadOnlyList<ProgramRow>> ProgramsAsync(SearchQuery query, bool hasNone, DateTime now)
    {
        var ids = await programs.FindAsync(db, query, ProgramsMax);
        if (ids.Count > 0)
        {
            var matching = await db.ProgramRows(db.JobPrograms.Where(p => ids.Contains(p.Id)), now).ToDictionaryAsync(p => p.Id);
            return [.. ids.Where(matching.ContainsKey).Select(id => matching[id])];
        }

        if (!hasNone) return [];
        var today = SeoulTime.DayOf(now);
        return await db.ProgramRows(db.JobPrograms.WithNextRound(new DateOnly(today.Year, today.Month, 1)).Take(ProgramsMax), now).ToListAsync();
    }
}
