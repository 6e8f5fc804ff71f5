using System.Text;
using JobsPortal.Domain.Search;

namespace JobsPortal.Data.Search;

/// <summary>
/// What stands in the index of words: every two neighbouring letters of a field, marked with the field. A word of two letters and more stands
/// in a field exactly where its pairs stand one behind the other; between the parts of a field a place is left free.
/// </summary>
internal static class WordTokens
{
    /// <summary>The mark of <see cref="SearchDocument.Initials"/>.</summary>
    public const char Initials = 'i';

    /// <summary>Keeps the free place where an index counts its tokens; no pair looks like it.</summary>
    public const char Free = '0';

    // A plane without letters: half of a surrogate pair cannot be written as it is.
    private const int HalvesFrom = 0xF0000;

    /// <summary>The mark of a field.</summary>
    public static char MarkOf(SearchFields field) => field switch
    {
        SearchFields.Title => 't',
        SearchFields.Occupation => 'o',
        SearchFields.Organization => 'g',
        SearchFields.Text => 'x',
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "One field is meant."),
    };

    /// <summary>The pairs of a document with their places.</summary>
    public static IEnumerable<(string Token, int Position)> Of(SearchDocument document)
    {
        var position = 0;
        foreach (var (mark, text) in Fields(document))
        {
            for (var i = 0; i + 1 < text.Length; i++, position++)
            {
                if (text[i] != SearchDocument.Boundary && text[i + 1] != SearchDocument.Boundary) yield return (Pair(mark, text[i], text[i + 1]), position);
            }

            position++;
        }
    }

    /// <summary>The pairs of a word in their order.</summary>
    public static IEnumerable<string> Of(char mark, string key)
    {
        for (var i = 0; i + 1 < key.Length; i++) yield return Pair(mark, key[i], key[i + 1]);
    }

    private static IEnumerable<(char Mark, string Text)> Fields(SearchDocument document)
    {
        foreach (var field in SearchDocument.Fields) yield return (MarkOf(field), document[field]);
        yield return (Initials, document.Initials);
    }

    private static string Pair(char mark, char first, char second)
    {
        if (!char.IsSurrogate(first) && !char.IsSurrogate(second)) return string.Create(3, (mark, first, second), (span, c) => (span[0], span[1], span[2]) = c);
        return new StringBuilder().Append(mark).Append(Whole(first)).Append(Whole(second)).ToString();
    }

    private static string Whole(char c) => char.IsSurrogate(c) ? char.ConvertFromUtf32(HalvesFrom + (c - '\uD800')) : c.ToString();
}
