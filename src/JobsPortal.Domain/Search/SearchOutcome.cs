namespace JobsPortal.Domain.Search;

/// <summary>A word and the reading that was taken.</summary>
/// <param name="Word">The word.</param>
/// <param name="Reading">Its reading.</param>
public sealed record SearchChoice(SearchWord Word, SearchReading Reading);

/// <summary>What is looked for in the end.</summary>
/// <param name="Used">Words that must all match; none where nothing was found for any.</param>
/// <param name="LeftOut">Words that had to be left out, because nothing matches all of them.</param>
public sealed record SearchOutcome(IReadOnlyList<SearchChoice> Used, IReadOnlyList<SearchWord> LeftOut)
{
    /// <summary>Nothing was asked.</summary>
    public static SearchOutcome Everything { get; } = new([], []);

    /// <summary>Whether no word finds anything, so that nothing is shown.</summary>
    public bool FindsNothing => Used.Count == 0 && LeftOut.Count > 0;

    /// <summary>The readings that must all match.</summary>
    public IReadOnlyList<SearchReading> Readings => [.. Used.Select(c => c.Reading)];

    /// <summary>
    /// Takes for each word the first reading that finds anything; where nothing matches all words, leaves out as few as possible, of equals those
    /// that say how rather than what (<see cref="SearchWord.Side"/>), then those that no name of a job holds (만들기), then those that leave the fewest hits, the later words before the earlier ones. It asks about all published openings, never about a choice of them, so that a filter does not change what a word means.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="finds">Whether a reading finds any published opening.</param>
    /// <param name="count">How many published openings match all of several readings.</param>
    public static SearchOutcome Of(SearchQuery query, Func<SearchReading, bool> finds, Func<IReadOnlyList<SearchReading>, int> count)
    {
        var (found, words) = (new List<SearchChoice>(), new List<SearchWord>());
        foreach (var word in query.Words) Take(word);
        var used = Fewest(found, finds, count);
        return new(used, [.. words.Where(w => used.All(c => c.Word != w))]);

        void Take(SearchWord word)
        {
            if (word.Readings.FirstOrDefault(r => finds(r.Probe ?? r)) is { } reading) found.Add(new(word, reading));
            else if (word.Separate.Count > 0)
            {
                foreach (var part in word.Separate) Take(part);
                return;
            }

            words.Add(word);
        }
    }

    private static IReadOnlyList<SearchChoice> Fewest(List<SearchChoice> found, Func<SearchReading, bool> finds, Func<IReadOnlyList<SearchReading>, int> count)
    {
        if (found.Count <= 1) return found;

        var unnamed = new Lazy<HashSet<SearchChoice>>(() => [.. found.Where(c => c.Reading.InNames is not { } names || !finds(names))]);
        for (var left = 0; left < found.Count - 1; left++)
        {
            IReadOnlyList<SearchChoice> best = [];
            var least = (Sides: int.MaxValue, Unnamed: int.MaxValue, Hits: int.MaxValue);
            foreach (var kept in Choose(found, found.Count - left))
            {
                var worth = (Sides: kept.Sum(c => c.Word.Side), Unnamed: left == 0 ? 0 : kept.Count(unnamed.Value.Contains), Hits: count([.. kept.Select(c => c.Reading)]));
                if (worth.Hits > 0 && worth.CompareTo(least) < 0) (best, least) = (kept, worth);
            }

            if (best.Count > 0) return best;
        }

        return [found.MinBy(c => (c.Word.Side, unnamed.Value.Contains(c), count([c.Reading])))!];
    }

    // The first words stay first, so that of equals the later ones go.
    private static IEnumerable<IReadOnlyList<SearchChoice>> Choose(List<SearchChoice> from, int size, int start = 0)
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }

        for (var i = start; i <= from.Count - size; i++)
        {
            foreach (var rest in Choose(from, size - 1, i + 1)) yield return [from[i], .. rest];
        }
    }
}
