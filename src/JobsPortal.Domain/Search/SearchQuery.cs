using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Search;

/// <summary>What somebody typed, understood. Never throws, whatever was typed.</summary>
/// <param name="Typed">As typed, cleaned and cut to <see cref="TypedMaxLength"/>.</param>
/// <param name="Words">All must match.</param>
public sealed record SearchQuery(string Typed, IReadOnlyList<SearchWord> Words)
{
    /// <summary>Longest text that is read, in characters; the rest is not.</summary>
    public const int TypedMaxLength = 100;

    /// <summary>Most words; the rest is not read.</summary>
    public const int WordsMax = 10;

    /// <summary>Fewest letters of a word: a single syllable stands in nearly every opening.</summary>
    public const int WordMinLength = 2;

    /// <summary>Nothing typed.</summary>
    public static SearchQuery Empty { get; } = new("", []);

    /// <summary>Words that were not looked for because they are too short.</summary>
    public IReadOnlyList<string> TooShort { get; init; } = [];

    /// <summary>Words that were not looked for because they say nothing about the work: 구해요.</summary>
    public IReadOnlyList<string> Dropped { get; init; } = [];

    /// <summary>Whether work near home was asked for, which only a choice of dongs can tell.</summary>
    public bool IsNearHome { get; init; }

    /// <summary>Whether words were typed of which none can be looked for.</summary>
    public bool IsRefused => Words.Count == 0 && TooShort.Count > 0;

    /// <summary>What was typed, with every reading.</summary>
    /// <param name="typed">As typed.</param>
    /// <param name="knowledge">What is known about words.</param>
    /// <param name="vocabulary">The words that stand in openings.</param>
    public static SearchQuery Read(string? typed, SearchKnowledge knowledge, SearchVocabulary vocabulary) =>
        new SearchReader(knowledge, vocabulary).Read(Cut(typed));

    /// <summary>What was typed and nothing else: "그대로 찾기".</summary>
    public static SearchQuery Exactly(string? typed)
    {
        var text = Cut(typed);
        var words = SearchTyped.Words(text).Distinct().Take(WordsMax).ToList();
        return new(text, [.. words.Where(w => w.Length >= WordMinLength).Select(ReadExactly)]) { TooShort = [.. words.Where(w => w.Length < WordMinLength)] };
    }

    private static SearchWord ReadExactly(string word) =>
        new(word, [new(ReadingKind.AsTyped, word, [new([new(word, PhraseKind.Exact)])])]);

    private static string Cut(string? typed)
    {
        // Cleaning is linear; twice the length holds whatever a decomposed text of the allowed length needs, and more is not looked at.
        var clean = Hangul.Clean(typed is { Length: > TypedMaxLength * 4 } ? typed[..(TypedMaxLength * 4)] : typed);
        return clean.Length <= TypedMaxLength ? clean : Hangul.Clean(clean[..TypedMaxLength]);
    }
}
