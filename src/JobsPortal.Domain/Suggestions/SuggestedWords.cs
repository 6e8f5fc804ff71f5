using JobsPortal.Domain.Search;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Suggestions;

/// <summary>Which words are proposed while somebody types: those that are known as work or places, never a name, never a figure.</summary>
public static class SuggestedWords
{
    /// <summary>Most proposals at once.</summary>
    public const int Most = 10;

    // Groups of one trade stand together: taking one of so many shows more trades.
    private const int OneOf = 6;

    /// <summary>The words of what was typed that others may see: synonyms, occupations, dongs without a number. Everything else, names above all, is left out.</summary>
    public static IEnumerable<string> In(string typed, SearchKnowledge knowledge) =>
        SearchTyped.Words(typed.Length <= SearchQuery.TypedMaxLength ? typed : typed[..SearchQuery.TypedMaxLength]).Where(word => MayBeSeen(word, knowledge)).Distinct().Take(SearchQuery.WordsMax);

    /// <summary>Whether a word may be shown to strangers.</summary>
    public static bool MayBeSeen(string word, SearchKnowledge knowledge) =>
        word.Length is >= SearchQuery.WordMinLength and <= PopularWord.MaxLength && word.All(c => c is >= '가' and <= '힣') && knowledge.IsNameOfWork(word);

    /// <summary>What is proposed before anything is typed: popular words, then everyday words of the district.</summary>
    public static IReadOnlyList<string> Before(IReadOnlyList<string> popular, SearchKnowledge knowledge) =>
        [.. popular.Concat(knowledge.District.Synonyms.Where((_, place) => place % OneOf == 0).Select(g => Hangul.SearchKey(g.Words[0]))).Where(w => MayBeSeen(w, knowledge)).Distinct().Take(2 * Most)];

    /// <summary>What goes on from what was typed: popular words first, then those that stand in openings, the shorter before.</summary>
    /// <param name="typed">As typed so far; empty for <see cref="Before"/>.</param>
    /// <param name="popular">Popular words, the most popular first.</param>
    /// <param name="vocabulary">Words of openings.</param>
    /// <param name="knowledge">Which words may be shown.</param>
    public static IReadOnlyList<string> For(string? typed, IReadOnlyList<string> popular, SearchVocabulary vocabulary, SearchKnowledge knowledge)
    {
        var key = Hangul.SearchKey(typed is { Length: > SearchQuery.TypedMaxLength } ? "" : typed);
        var shown = popular.Where(w => MayBeSeen(w, knowledge));
        if (key.Length == 0) return [.. Before(popular, knowledge).Take(Most)];
        return
        [
            .. shown.Where(w => w.Contains(key, StringComparison.Ordinal))
                .Concat(Beginning(vocabulary.Words, key).Where(w => MayBeSeen(w, knowledge)).OrderBy(w => w.Length).ThenBy(w => w, StringComparer.Ordinal))
                .Where(w => w != key).Distinct().Take(Most),
        ];
    }

    // The words are in ordinal order: those that begin alike stand together.
    private static IEnumerable<string> Beginning(IReadOnlyList<string> words, string key)
    {
        var (from, to) = (0, words.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (string.CompareOrdinal(words[middle], key) < 0) from = middle + 1;
            else to = middle;
        }

        for (; from < words.Count && words[from].StartsWith(key, StringComparison.Ordinal); from++) yield return words[from];
    }
}
