using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Search;

/// <summary>Words that stand in openings; only they are proposed where a word finds nothing as it was typed. Cut into words only when somebody mistypes.</summary>
public sealed class SearchVocabulary
{
    /// <summary>Most words kept.</summary>
    public const int WordsMax = 50_000;

    private readonly Lazy<IReadOnlyList<string>> _words;
    private readonly Lazy<SearchSlips> _mendable;

    private SearchVocabulary(IEnumerable<string?> texts)
    {
        _words = new(() => WordsOf(texts));
        _mendable = new(() => new(Words));
    }

    /// <summary>No words.</summary>
    public static SearchVocabulary Empty { get; } = new([]);

    /// <summary>The words as keys, without repetition and without figures, in ordinal order.</summary>
    public IReadOnlyList<string> Words => _words.Value;

    internal SearchSlips Mendable => _mendable.Value;

    /// <summary>The words of titles, occupations and names of organizations.</summary>
    /// <param name="texts">Cleaned texts; they must not change any more.</param>
    public static SearchVocabulary Of(IEnumerable<string?> texts) => new(texts);

    /// <summary>Whether a word begins so.</summary>
    internal bool HasBeginning(string letters)
    {
        var (from, to) = (0, Words.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (string.CompareOrdinal(Words[middle], letters) < 0) from = middle + 1;
            else to = middle;
        }

        return from < Words.Count && Words[from].StartsWith(letters, StringComparison.Ordinal);
    }

    // A hundred thousand titles hold few different words: only those are made keys, and only those cost memory.
    private static List<string> WordsOf(IEnumerable<string?> texts)
    {
        var different = new HashSet<string>(StringComparer.Ordinal);
        var known = different.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var text in texts)
        {
            var start = 0;
            for (var i = 0; text is not null && i <= text.Length; i++)
            {
                if (i < text.Length && char.IsLetter(text[i])) continue;
                if (i - start >= SearchSlips.PartMinLength) known.Add(text.AsSpan(start, i - start));
                start = i + 1;
            }

            if (different.Count >= WordsMax) break;
        }

        return [.. different.Select(Hangul.SearchKey).Where(w => w.Length >= SearchSlips.PartMinLength).Distinct().Order(StringComparer.Ordinal).Take(WordsMax)];
    }
}
