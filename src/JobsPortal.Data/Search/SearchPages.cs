using JobsPortal.Data.Openings;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Search;

namespace JobsPortal.Data.Search;

/// <summary>
/// Cuts one page out of what a search finds. What is found falls into piles, one behind the other: by phase and, for relevance, by penalty. Piles
/// before the page are only counted, those behind it never looked at.
/// </summary>
internal static class SearchPages
{
    // The piles of more terms are too many to be made.
    private const int TermsMost = 3;

    /// <summary>The keys of a page in the search's order. <paramref name="words"/> is null where nothing was typed.</summary>
    public static List<int> Of(SearchMatches matches, WordHits? words, int skip, int take)
    {
        var cut = new PageCut(matches, OrderOf(matches.Columns, matches.Search.Sort, words), skip, take);
        var byPenalty = words is not null && matches.Search.Sort == OpeningSort.Relevance;
        if (byPenalty && (words!.Terms.Count > TermsMost || cut.IsFew(matches.All.Count))) return ByRank(matches, words, skip, take);
        foreach (var phase in matches.Shown)
        {
            var left = matches.Both(matches.All, matches.Phases[phase]);
            if (byPenalty) ByPenalty(matches, words!, phase, left, cut);
            else cut.Take(left, phase);
            if (cut.IsFull) break;
        }

        return cut.Ids;
    }

    /// <summary>The keys that stand behind one in the order of a list of open ones.</summary>
    public static List<int> Behind(SearchMatches matches, SearchPlace place, int take)
    {
        var columns = matches.Columns;
        var order = OrderOf(columns, matches.Search.Sort, words: null);
        var open = matches.Both(matches.All, matches.Phases[OpeningPhase.Open]);
        var ids = new List<int>(take);
        foreach (var slot in order.Slots[order.FirstWhere(slot => place.CompareTo(columns, slot, matches.Search.Sort) < 0)..])
        {
            if (ids.Count == take) break;
            if (open.Contains(slot)) ids.Add(columns[slot].Id);
        }

        return ids;
    }

    private static SlotOrder OrderOf(SearchColumns columns, OpeningSort sort, WordHits? words) => sort switch
    {
        OpeningSort.Newest => columns.ByPosting,
        OpeningSort.Title => columns.ByTitle,
        OpeningSort.Relevance when words is not null => columns.ByRank,
        _ => columns.ByClosing,
    };

    /// <summary>Pile by pile, the least sum of the terms' penalties before. A place that stands in several piles is found in the first.</summary>
    private static void ByPenalty(SearchMatches matches, WordHits words, OpeningPhase phase, SlotSet left, PageCut cut)
    {
        foreach (var ways in words.Piles)
        {
            if (cut.IsFull) return;
            SlotSet? pile = null;
            foreach (var levels in ways)
            {
                var there = matches.Borrow(left);
                foreach (var level in levels) there.IntersectWith(level);
                if (pile is null) pile = there;
                else pile.UnionWith(there);
            }

            cut.Take(pile!, phase);
            left.ExceptWith(pile!);
        }
    }

    /// <summary>Each by its <see cref="SearchRank"/>: where there are few, or many terms.</summary>
    private static List<int> ByRank(SearchMatches matches, WordHits words, int skip, int take)
    {
        var ranks = new List<SearchRank>();
        foreach (var phase in matches.Shown)
        {
            foreach (var slot in matches.Both(matches.All, matches.Phases[phase]))
            {
                ref readonly var row = ref matches.Columns[slot];
                ranks.Add(SearchRank.Of(words.PenaltyOf(slot), phase, new DateTime(row.Closes, DateTimeKind.Utc), new DateTime(row.Posted, DateTimeKind.Utc), row.Id));
            }
        }

        ranks.Sort();
        return [.. ranks.Skip(skip).Take(take).Select(r => r.Id)];
    }
}
