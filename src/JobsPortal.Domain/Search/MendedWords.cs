namespace JobsPortal.Domain.Search;

/// <summary>Readings of a word in which a slip of the finger is mended; made only where the word finds nothing as it was typed.</summary>
internal sealed class MendedWords(SearchKnowledge knowledge, SearchVocabulary vocabulary)
{
    /// <summary>By every word that is known or stands in names.</summary>
    public IEnumerable<SearchReading> Of(string word)
    {
        if (word.Length < SearchSlips.WordMinLength)
        {
            if (knowledge.SoundingLike(word) is { } same) yield return new(ReadingKind.Corrected, same, [knowledge.Corrected(same)]);
            yield break;
        }

        foreach (var meant in SearchSlips.Proposals(word, knowledge.Mendable, vocabulary.Mendable, SearchSlips.Occupations)) yield return new(ReadingKind.Corrected, meant, [knowledge.Corrected(meant)]);

        // 환겅미화알바, 행정인텬: the slip in one part of a compound.
        foreach (var reading in Compounds(word, knowledge.IsPart, knowledge.Mendable)) yield return reading;
        // 텍배분류: the parts are not known, but stand in names.
        foreach (var reading in Compounds(word, IsWord, knowledge.Mendable, vocabulary.Mendable)) yield return reading;
    }

    /// <summary>By the words that are known, whole ones only.</summary>
    public IEnumerable<SearchReading> OfKnown(string word) => word.Length < SearchSlips.WordMinLength
        ? []
        : SearchSlips.Proposals(word, knowledge.Mendable).Where(meant => meant.Length >= SearchSlips.WordMinLength && knowledge.IsPart(meant))
            .Select(meant => new SearchReading(ReadingKind.Corrected, meant, [knowledge.Corrected(meant)]));

    private bool IsWord(string word) => knowledge.IsPart(word) || vocabulary.HasBeginning(word);

    private IEnumerable<SearchReading> Compounds(string word, Func<string, bool> isWord, params SearchSlips[] lists)
    {
        for (var at = SearchSlips.PartMinLength; at <= word.Length - SearchSlips.PartMinLength; at++)
        {
            var (head, tail) = (word[..at], word[at..]);
            if (isWord(head))
            {
                foreach (var meant in SearchSlips.Proposals(tail, lists).Where(isWord)) yield return Said([head, meant], meant);
            }

            if (isWord(tail))
            {
                foreach (var meant in SearchSlips.Proposals(head, lists).Where(isWord)) yield return Said([meant, tail], meant);
            }
        }
    }

    private SearchReading Said(string[] parts, string meant) =>
        new(ReadingKind.Corrected, string.Join(' ', parts), [.. parts.Select(w => w == meant ? knowledge.Corrected(w) : knowledge.TermOf(w))]);
}
