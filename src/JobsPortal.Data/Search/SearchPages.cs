using JobsPortal.Data.Openings;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Search;

namespace JobsPortal.Data.Search;

/// <summary>Cuts one page out of what a search finds. The cost is that of going along the order, a few nanoseconds an opening, wherever the page lies.</summary>
internal static class SearchPages
{
    // So few are put in order by themselves; of more, the kept order is gone along.
    private const int FewMax = 2_000;

    /// <summary>The keys of a page in the search's order. <paramref name="words"/> is null where nothing was typed.</summary>
    public static List<int> Of(SearchColumns columns, OpeningSearch search, WordHits? words, int skip, int take)
    {
        var filter = new ColumnFilter(columns, search);
        if (words?.Single is { } term && search.Sort == OpeningSort.Relevance) return ByRankOfOne(columns, filter, search, term, skip, take);
        if (words is not null && search.Sort == OpeningSort.Relevance) return ByRank(columns, filter, words, skip, take);
        if (words is not null && words.Hits.Count <= FewMax) return OfFew(columns, filter, search, words.Hits, skip, take);

        var page = new PageOfIds(columns, filter, words?.Hits, skip, take);
        foreach (var phase in PhasesOf(search))
        {
            if (search.Sort == OpeningSort.Newest) page.Go(columns.ByPosting.Slots, phase);
            else if (search.Sort == OpeningSort.Title) page.Go(columns.ByTitle.Slots, phase);
            else GoByClosing(columns, search, ref page, phase);
        }

        return page.Ids;
    }

    /// <summary>The keys that stand behind one in the order of a list of open ones.</summary>
    public static List<int> Behind(SearchColumns columns, OpeningSearch search, WordHits? words, SearchPlace place, int take)
    {
        var order = OrderOf(columns, search.Sort);
        var page = new PageOfIds(columns, new(columns, search), words?.Hits, skip: 0, take);
        page.Go(order.Slots[order.FirstWhere(slot => place.CompareTo(columns, slot, search.Sort) < 0)..], OpeningPhase.Open);
        return page.Ids;
    }

    private static SlotOrder OrderOf(SearchColumns columns, OpeningSort sort) => sort switch
    {
        OpeningSort.Newest => columns.ByPosting,
        OpeningSort.Title => columns.ByTitle,
        _ => columns.ByClosing,
    };

    private static IEnumerable<OpeningPhase> PhasesOf(OpeningSearch search)
    {
        yield return OpeningPhase.Open;
        if (search.WithScheduled) yield return OpeningPhase.Scheduled;
        if (search.WithClosed) yield return OpeningPhase.Closed;
    }

    private static void GoByClosing(SearchColumns columns, OpeningSearch search, ref PageOfIds page, OpeningPhase phase)
    {
        var slots = columns.ByClosing.Slots;
        var now = search.Now.Ticks;
        var first = columns.ByClosing.FirstWhere(slot => columns[slot].Closes > now);
        if (phase != OpeningPhase.Closed)
        {
            page.Go(slots[first..], phase);
            return;
        }

        // The latest first; what closed at the same instant in the order of the keys.
        while (first > 0 && !page.IsFull)
        {
            var end = first;
            var closes = columns[slots[end - 1]].Closes;
            while (first > 0 && columns[slots[first - 1]].Closes == closes) first--;
            page.Go(slots[first..end], phase);
        }
    }

    private static List<int> OfFew(SearchColumns columns, ColumnFilter filter, OpeningSearch search, SlotSet hits, int skip, int take)
    {
        var found = new List<int>();
        foreach (var slot in hits)
        {
            if (columns.IsTaken(slot) && filter.FailsOf(slot) == 0) found.Add(slot);
        }

        found.Sort((a, b) => Compare(columns, filter, search.Sort, a, b));
        return [.. found.Skip(skip).Take(take).Select(slot => columns[slot].Id)];
    }

    private static int Compare(SearchColumns columns, ColumnFilter filter, OpeningSort sort, int a, int b)
    {
        ref readonly var left = ref columns[a];
        ref readonly var right = ref columns[b];
        var phase = filter.PhaseOf(left);
        if (phase != filter.PhaseOf(right)) return OrderOf(phase).CompareTo(OrderOf(filter.PhaseOf(right)));
        var order = sort switch
        {
            OpeningSort.Newest => right.Posted.CompareTo(left.Posted),
            OpeningSort.Title => string.CompareOrdinal(columns.TitleOf(a), columns.TitleOf(b)),
            _ => phase == OpeningPhase.Closed ? right.Closes.CompareTo(left.Closes) : left.Closes.CompareTo(right.Closes),
        };
        return order != 0 ? order : sort == OpeningSort.Newest ? right.Id.CompareTo(left.Id) : left.Id.CompareTo(right.Id);
    }

    private static int OrderOf(OpeningPhase phase) => phase switch { OpeningPhase.Open => 0, OpeningPhase.Scheduled => 1, _ => 2 };

    /// <summary>
    /// By <see cref="SearchRank"/> for one word: phase by phase and penalty by penalty, so that what stands behind the page is never looked at
    /// and what stands before it is only counted.
    /// </summary>
    private static List<int> ByRankOfOne(SearchColumns columns, ColumnFilter filter, OpeningSearch search, TermHits term, int skip, int take)
    {
        List<SearchRank> ranks = [];
        var before = 0;
        foreach (var phase in PhasesOf(search))
        {
            for (var level = 0; level < term.Levels.Count; level++)
            {
                var penalty = term.Levels[level].Penalty;
                var isNext = level == 0 || term.Levels[level - 1].Penalty < penalty;
                if (isNext && before + ranks.Count >= skip + take) break;
                foreach (var slot in term.Levels[level].Slots)
                {
                    ref readonly var row = ref columns[slot];
                    if (!columns.IsTaken(slot) || filter.PhaseOf(row) != phase || filter.FailsOf(slot, in row, phase) != 0 || IsBefore(level, slot)) continue;
                    ranks.Add(RankOf(columns, filter, slot, penalty));
                }

                // Whatever comes next has a greater penalty, unless the next places have the same.
                if (before + ranks.Count > skip || (level + 1 < term.Levels.Count && term.Levels[level + 1].Penalty == penalty)) continue;
                before += ranks.Count;
                ranks.Clear();
            }
        }

        return Cut([.. ranks], before, skip, take);

        bool IsBefore(int level, int slot)
        {
            for (var i = 0; i < level; i++)
            {
                if (term.Levels[i].Slots.Contains(slot)) return true;
            }

            return false;
        }
    }

    /// <summary>By <see cref="SearchRank"/>: first only counted by phase and penalty, so that no more than the part around the page is put in order.</summary>
    private static List<int> ByRank(SearchColumns columns, ColumnFilter filter, WordHits words, int skip, int take)
    {
        var (found, worst) = (new List<(int Slot, int Penalty)>(), 0);
        foreach (var slot in words.Hits)
        {
            if (!columns.IsTaken(slot) || filter.FailsOf(slot) != 0) continue;
            var penalty = words.PenaltyOf(slot);
            worst = Math.Max(worst, penalty);
            found.Add((slot, penalty));
        }

        var counts = new int[3 * (worst + 1)];
        foreach (var (slot, penalty) in found) counts[GroupOf(slot, penalty)]++;
        var (from, before) = (0, 0);
        while (from < counts.Length && before + counts[from] <= skip) before += counts[from++];
        var (to, upTo) = (from, before);
        while (to < counts.Length && upTo < skip + take) upTo += counts[to++];

        var ranks = new SearchRank[upTo - before];
        var next = 0;
        foreach (var (slot, penalty) in found)
        {
            if (GroupOf(slot, penalty) is var group && group >= from && group < to) ranks[next++] = RankOf(columns, filter, slot, penalty);
        }

        return Cut(ranks, before, skip, take);

        int GroupOf(int slot, int penalty) => (OrderOf(filter.PhaseOf(columns[slot])) * (worst + 1)) + penalty;
    }

    /// <summary>The page out of the part around it, before which so many stand.</summary>
    private static List<int> Cut(SearchRank[] ranks, int before, int skip, int take)
    {
        var end = Math.Min(skip + take - before, ranks.Length);
        if (end <= skip - before) return [];
        Leading.Sort(ranks, end);
        return [.. ranks[(skip - before)..end].Select(r => r.Id)];
    }

    private static SearchRank RankOf(SearchColumns columns, ColumnFilter filter, int slot, int penalty)
    {
        ref readonly var row = ref columns[slot];
        return SearchRank.Of(penalty, filter.PhaseOf(row), new DateTime(row.Closes, DateTimeKind.Utc), new DateTime(row.Posted, DateTimeKind.Utc), row.Id);
    }

    /// <summary>Collects keys until the page is full.</summary>
    private ref struct PageOfIds(SearchColumns columns, ColumnFilter filter, SlotSet? hits, int skip, int take)
    {
        private int _skip = skip;

        public List<int> Ids { get; } = new(take);

        public readonly bool IsFull => Ids.Count == take;

        public void Go(ReadOnlySpan<int> slots, OpeningPhase phase)
        {
            foreach (var slot in slots)
            {
                if (IsFull) return;
                if (hits is not null && !hits.Contains(slot)) continue;
                if (filter.FailsOf(slot) != 0 || filter.PhaseOf(columns[slot]) != phase) continue;
                if (_skip > 0) _skip--;
                else Ids.Add(columns[slot].Id);
            }
        }
    }
}

/// <summary>A place in a list behind which it goes on.</summary>
/// <param name="Instant">Ticks of the closing or the posting.</param>
/// <param name="Title">The title, in the order of titles.</param>
/// <param name="Id">The key.</param>
public sealed record SearchPlace(long Instant, string Title, int Id)
{
    /// <summary>Whether this place lies before (negative) or behind an opening.</summary>
    internal int CompareTo(SearchColumns columns, int slot, OpeningSort sort)
    {
        ref readonly var row = ref columns[slot];
        var order = sort switch
        {
            OpeningSort.Newest => row.Posted.CompareTo(Instant),
            OpeningSort.Title => string.CompareOrdinal(Title, columns.TitleOf(slot)),
            _ => Instant.CompareTo(row.Closes),
        };
        return order != 0 ? order : sort == OpeningSort.Newest ? row.Id.CompareTo(Id) : Id.CompareTo(row.Id);
    }
}
