using System.Text;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Search;

/// <summary>
/// 초성 in two layers of one text. The words of an opening one by one, in the letters of the keyboard, with a <see cref="Start"/> where a word or a known word
/// inside it begins (ㅏㅊㅅ): short queries look only there, or nearly everything would be found in the middle of words and over their ends. And whole parts
/// without their spaces, in conjoining letters (ᄎᄉ), for queries that are long enough to be rare.
/// </summary>
public static class SearchInitials
{
    /// <summary>From so many letters on a query may reach over the ends of words.</summary>
    public const int LongFrom = 4;

    /// <summary>Stands before the first letter of a word. No initial is a vowel, so it is never mistaken for one.</summary>
    public const char Start = 'ㅏ';

    private const string Letters = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private const char FirstConjoining = '\u1100';
    private const int SyllablesOfAnInitial = 21 * 28;

    /// <summary>Whether every letter is an initial consonant of the keyboard.</summary>
    public static bool Are(string key) => key.Length > 0 && key.All(IsLetter);

    /// <summary>Whether it is one.</summary>
    public static bool IsLetter(char c) => Letters.Contains(c);

    /// <summary>The letters of a key: syllables give theirs, everything else stays.</summary>
    public static string Of(string key) => string.Concat(key.Select(c => IndexOf(c) is >= 0 and var i ? Letters[i] : c));

    /// <summary>The keys under which a query of initials is looked for.</summary>
    public static IReadOnlyList<string> Keys(string letters) => letters.Length < LongFrom ? [Start + letters] : [letters, Conjoin(letters)];

    /// <summary>The letter that a key types alone; empty where it types none of them.</summary>
    internal static string OfKey(char key) => string.Concat(Letters.Where(letter => TwoSetKeyboard.KeysOf(letter.ToString()) == key.ToString()));

    /// <summary>Whether two syllables begin alike.</summary>
    internal static bool HasSame(char one, char other) => IndexOf(one) == IndexOf(other);

    internal static string Of(IEnumerable<string?> parts)
    {
        var words = new List<string>();
        foreach (var part in parts)
        {
            List<string> own = [.. Words(Hangul.Clean(part))];
            words.AddRange(own.SelectMany(Starts));
            if (own.Count > 1) words.Add(string.Concat(own.Select(w => Conjoin(Of(w)))));
        }

        return string.Join(SearchDocument.Boundary, words.Distinct());
    }

    // 환경미화원 begins with 환경 and has 미화 inside: ㅎㄱㅁㅎㅇ and ㅁㅎㅇ.
    private static IEnumerable<string> Starts(string word)
    {
        if (word.Length < SearchQuery.WordMinLength) yield break;

        var letters = Of(word);
        yield return Start + letters;
        for (var at = SearchQuery.WordMinLength; at <= word.Length - SearchQuery.WordMinLength; at++)
        {
            if (SynonymTable.Known.Contains(word.Substring(at, 2)) || (at + 3 <= word.Length && SynonymTable.Known.Contains(word.Substring(at, 3)))) yield return Start + letters[at..];
        }
    }

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text + " ")
        {
            if (IndexOf(c) >= 0 || char.IsAsciiLetterOrDigit(c)) word.Append(char.ToLowerInvariant(c));
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
    }

    private static string Conjoin(string letters) =>
        string.Concat(letters.Select(c => Letters.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? (char)(FirstConjoining + i) : c));

    private static int IndexOf(char c) =>
        c is >= '가' and <= '힣' ? (c - '가') / SyllablesOfAnInitial : Letters.IndexOf(c, StringComparison.Ordinal);
}
