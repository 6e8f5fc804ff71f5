namespace JobsPortal.Domain.Search;

/// <summary>Words that stand in openings; only they are proposed where a word finds nothing as it was typed.</summary>
public sealed class SearchVocabulary
{
    /// <summary>Most words kept: the first ones.</summary>
    public const int WordsMax = 50_000;

    private SearchVocabulary(IReadOnlyList<string> words)
    {
        Words = words;
        Mendable = new(words);
    }

    /// <summary>No words.</summary>
    public static SearchVocabulary Empty { get; } = new([]);

    /// <summary>The words as keys, without repetition, in ordinal order.</summary>
    public IReadOnlyList<string> Words { get; }

    internal SearchSlips Mendable { get; }

    /// <summary>The words of titles, occupations and names of organizations.</summary>
    public static SearchVocabulary Of(IEnumerable<string?> texts) =>
        new([.. texts.SelectMany(t => SearchTyped.Words(t)).Where(w => w.Length >= 2).Distinct().Take(WordsMax).Order(StringComparer.Ordinal)]);
}
