using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Data.Search;

/// <summary>A proposed opening and why.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Title">Its title.</param>
/// <param name="ClosesAt">When it closes, UTC.</param>
/// <param name="Reasons">What fits.</param>
public sealed record MatchedOpening(int Id, string Title, DateTime ClosesAt, MatchReasons Reasons);

/// <summary>Proposes open openings out of the columns in memory: what fits most before, then what closes first.</summary>
public sealed class OpeningMatches(SearchEngine engine)
{
    /// <summary>Those like another one are looked for among so many that close next.</summary>
    public const int LookedAtMost = 2_000;

    // Hours stand in words: so many of the best are read for them. Hours are the lightest reason, so nothing else changes by it.
    private const int HoursReadMost = 200;

    /// <summary>Openings like one of them, without any question to the database.</summary>
    public async Task<IReadOnlyList<MatchedOpening>> LikeAsync(JobsDbContext db, Opening opening, DateTime now, int take) =>
        await engine.ReadAsync(db, columns => Best(columns, OpeningWish.Like(opening), [opening.Id], now, LookedAtMost, take));

    /// <summary>Openings that a resident wishes for.</summary>
    public async Task<IReadOnlyList<MatchedOpening>> WishedAsync(JobsDbContext db, OpeningWish wish, HashSet<int> except, DateTime now, int take)
    {
        var readsHours = wish.Hours is not null;
        var best = await engine.ReadAsync(db, columns => Best(columns, wish, except, now, int.MaxValue, readsHours ? Math.Max(take, HoursReadMost) : take));
        if (!readsHours) return best;
        var hours = await db.HoursOf([.. best.Select(m => m.Id)]).ToListAsync();
        var fitting = hours.Where(h => wish.FitsHours(h.Hours)).Select(h => h.OpeningId).ToHashSet();
        return [.. best.Select(m => fitting.Contains(m.Id) ? m with { Reasons = m.Reasons | MatchReasons.Hours } : m)
            .OrderByDescending(m => m.Reasons).ThenBy(m => m.ClosesAt).ThenBy(m => m.Id).Take(take)];
    }

    private static List<MatchedOpening> Best(SearchColumns columns, OpeningWish wish, HashSet<int> except, DateTime now, int lookAt, int take)
    {
        var (ticks, dongs) = (now.Ticks, 0UL);
        foreach (var dong in wish.Dongs) dongs |= columns.BitOf(dong);
        var slots = columns.ByClosing.Slots[columns.ByClosing.FirstWhere(slot => columns[slot].Closes > ticks)..];
        // One pile of places for each set of reasons; what closes first comes first by itself.
        var piles = new List<int>?[(int)MatchReasons.Occupation * 2];
        foreach (var slot in slots[..Math.Min(lookAt, slots.Length)])
        {
            ref readonly var row = ref columns[slot];
            if (row.Opens > ticks) continue;
            var reasons = wish.ReasonsFor((OpeningKind)row.Kind, (OccupationGroup)row.Occupation, (EmploymentType)row.Employment, (row.Dongs & dongs) != 0, PayOf(slot, row));
            if (reasons == MatchReasons.None || except.Contains(row.Id)) continue;
            var pile = piles[(int)reasons] ??= [];
            if (pile.Count < take) pile.Add(slot);
        }

        var best = new List<MatchedOpening>(take);
        for (var reasons = piles.Length - 1; reasons > 0 && best.Count < take; reasons--)
        {
            if (piles[reasons] is not { } pile) continue;
            best.AddRange(pile.Take(take - best.Count).Select(slot => new MatchedOpening(
                columns[slot].Id, columns.TitleOf(slot), new DateTime(columns[slot].Closes, DateTimeKind.Utc), (MatchReasons)reasons)));
        }

        return best;

        long? PayOf(int slot, in ColumnRow row) =>
            wish.PayBasis is { } basis && (row.Bases & (1 << (int)basis)) != 0 ? columns.PayOf(slot, (int)basis) : null;
    }
}
