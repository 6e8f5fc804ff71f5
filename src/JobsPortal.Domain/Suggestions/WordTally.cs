using JobsPortal.Domain.Search;

namespace JobsPortal.Domain.Suggestions;

/// <summary>
/// Counts on one day how many different visitors look for a word, and forgets them with the day. A visitor is a number that means nothing outside of that
/// day; of a word at most <see cref="PopularWord.FewestVisitors"/> are kept, and words that nobody may see are not counted at all.
/// </summary>
public sealed class WordTally(DateOnly day)
{
    /// <summary>Most words counted on a day; what comes later is not.</summary>
    public const int WordsMax = 2_000;

    private readonly Dictionary<string, HashSet<ulong>> _visitors = new(StringComparer.Ordinal);

    /// <summary>The day in Seoul.</summary>
    public DateOnly Day { get; } = day;

    /// <summary>Words that enough visitors looked for and that were not taken yet.</summary>
    public List<string> Popular { get; } = [];

    /// <summary>A visitor looked for something.</summary>
    /// <param name="typed">As typed.</param>
    /// <param name="visitor">The visitor's number of this day.</param>
    /// <param name="knowledge">Which words may be shown.</param>
    public void Count(string typed, ulong visitor, SearchKnowledge knowledge)
    {
        foreach (var word in SuggestedWords.In(typed, knowledge))
        {
            if (!_visitors.TryGetValue(word, out var visitors))
            {
                if (_visitors.Count >= WordsMax) continue;
                _visitors[word] = visitors = [];
            }

            if (visitors.Count < PopularWord.FewestVisitors && visitors.Add(visitor) && visitors.Count == PopularWord.FewestVisitors) Popular.Add(word);
        }
    }
}
