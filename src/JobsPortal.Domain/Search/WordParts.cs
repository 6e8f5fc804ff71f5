namespace JobsPortal.Domain.Search;

/// <summary>Cuts a compound written without spaces into words that are known: 청소알바, 상계동경비, 요양보호사구함.</summary>
internal static class WordParts
{
    // Shorter names of occupations are parts of too many other words.
    private const int OccupationMinLength = 4;

    /// <summary>The fewest words that make the whole compound up; words that every opening says are left out. Null where it cannot be cut.</summary>
    public static IReadOnlyList<string>? Of(string word, SearchKnowledge knowledge)
    {
        // Best[i]: the cut of the first i letters with the fewest words.
        var best = new List<string>?[word.Length + 1];
        best[0] = [];
        for (var end = SearchQuery.WordMinLength; end <= word.Length; end++)
        {
            for (var start = end - SearchQuery.WordMinLength; start >= 0; start--)
            {
                if (best[start] is not { } before || (best[end] is { } known && known.Count <= before.Count + 1) || !IsPart(word[start..end], knowledge)) continue;
                best[end] = [.. before, word[start..end]];
            }
        }

        // 청소알바를, 식당일
        var cut = best[^1] ?? WordParticles.Stems(word).Append(word.EndsWith('일') ? word[..^1] : word).Select(stem => best[stem.Length]).FirstOrDefault(c => c is not null);
        if (cut is null) return null;

        List<string> told = [.. cut.Where(w => !SaysNothing(w)).Distinct()];
        return told.Count > 0 && !(told.Count == 1 && told[0] == word) ? told : null;
    }

    /// <summary>A known word at one end and something unknown of at least two letters at the other, as the longest known word allows: 한빛요양보호사. Null where there is none.</summary>
    public static IReadOnlyList<string>? WithUnknown(string word, SearchKnowledge knowledge)
    {
        for (var known = word.Length - SearchQuery.WordMinLength; known >= SearchQuery.WordMinLength; known--)
        {
            var (head, tail) = (word[..^known], word[^known..]);
            if (SaysNothing(tail)) return [head];
            if (IsPart(tail, knowledge)) return [head, tail];
            (head, tail) = (word[..known], word[known..]);
            if (IsPart(head, knowledge)) return SaysNothing(head) ? [tail] : [head, tail];
        }

        return null;
    }

    /// <summary>Two words, neither of them known, that both begin words of names: 주상복합기전실.</summary>
    public static IEnumerable<IReadOnlyList<string>> OfVocabulary(string word, SearchVocabulary vocabulary)
    {
        for (var at = SearchQuery.WordMinLength; at <= word.Length - SearchQuery.WordMinLength; at++)
        {
            if (vocabulary.HasBeginning(word[..at]) && vocabulary.HasBeginning(word[at..])) yield return [word[..at], word[at..]];
        }
    }

    private static bool SaysNothing(string word) => SynonymTable.Common.Contains(word) || SynonymTable.Idle.Contains(word);

    private static bool IsPart(string word, SearchKnowledge knowledge) =>
        knowledge.IsPart(word) || SaysNothing(word) || (word.Length >= OccupationMinLength && knowledge.Knows(word));
}
