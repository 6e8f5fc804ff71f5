using System.Text;
using JobsPortal.Domain.Shared;

namespace JobsPortal.Domain.Search;

/// <summary>
/// 초성 in two layers of one text. The words of an opening one by one, in the letters of the keyboard (ㅊㅅ): short queries look here only, or nearly
/// everything would be found over the ends of words. And whole parts without their spaces, in conjoining letters (ᄎᄉ), for queries that are long enough to be rare.
/// </summary>
public static class SearchInitials
{
    /// <summary>From so many letters on a query may reach over the ends of words.</summary>
    public const int LongFrom = 4;

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
    public static IReadOnlyList<string> Keys(string letters) => letters.Length < LongFrom ? [letters] : [letters, Conjoin(letters)];

    internal static string Of(IEnumerable<string?> parts)
    {
        var words = new List<string>();
        foreach (var part in parts)
        {
            var own = Words(Hangul.Clean(part)).ToList();
            words.AddRange(own);
            if (own.Count > 1) words.Add(string.Concat(own.Select(Conjoin)));
        }

        return string.Join(SearchDocument.Boundary, words.Where(w => w.Length > 1).Distinct());
    }

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text + " ")
        {
            if (IndexOf(c) is >= 0 and var i) word.Append(Letters[i]);
            else if (char.IsAsciiLetterOrDigit(c)) word.Append(char.ToLowerInvariant(c));
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
